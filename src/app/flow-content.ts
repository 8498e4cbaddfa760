import type { FlowContent } from '#content';
import {
  flowContent as words, flowScreens as screens, guide, itemLinks, neutralPage, numberGoodForMonths, optionGroups, pictured, places, presentHours, presentItems, scaleBands, sectionOf,
  urgentLevels,
} from '#data';

/** What the screens are handed up to the last question, in English. It comes with the first screen, so it stays small. */
export const content: FlowContent = {
  facts: {
    guide,
    urgentLevels,
    itemLinks,
    optionGroups,
    scaleBands,
    sectionOf,
    pictured,
    places,
    present: { items: presentItems, hours: presentHours },
    numberGoodForMonths,
    neutralPage,
  },
  words,
  screens,
};

import type { Content, ScreenWords } from '#content';
import {
  advice, content as words, emergencyRuleActions, guidance, guide, itemLinks, moves, namedBySafetyNet, numberGoodForMonths,
  optionGroups, outlook, pictured, places, presentHours, presentItems, pressureFeel, promises, scaleBands, screens, sectionOf, signs, sources, stayOff, techniques, urgentLevels,
  zoneEvidence,
} from '#data';

/** Keys that a language has and no screen asks for, as paths; a word that nobody reads does not compile. */
type Orphans<Have, Want> = Have extends string | ((...parts: never[]) => string) | readonly string[]
  ? never
  : {
      [K in keyof Have & string]: string extends keyof Want
        ? never
        : K extends keyof Want
          ? Orphans<Have[K], Want[K]>
          : K;
    }[keyof Have & string];

const noOrphans = <Orphan extends never>(): Orphan[] => [];
noOrphans<Orphans<typeof screens, ScreenWords>>();

/** What the screens are handed, in English. A missing word does not compile here. */
export const content: Content = {
  facts: {
    guide,
    urgentLevels,
    itemLinks,
    optionGroups,
    scaleBands,
    sectionOf,
    pictured,
    stayOff,
    signs,
    outlook,
    namedBySafetyNet,
    ruleActions: emergencyRuleActions,
    techniques,
    advice,
    guidance,
    moves,
    zoneEvidence,
    pressureFeel,
    sources,
    promises,
    places,
    present: { items: presentItems, hours: presentHours },
    numberGoodForMonths,
  },
  words,
  screens,
};

import type { Content, ScreenWords } from '#content';
import {
  advice, emergencyRuleActions, guidance, moves, namedBySafetyNet, outlook, pressureFeel, promises, screens, signs, sources, stayOff, techniques, words, zoneEvidence,
} from '#data';
import { content as flow } from './flow-content.ts';

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

/** Everything the screens are handed, in English. A missing word does not compile here. */
export const content: Content = {
  facts: {
    ...flow.facts,
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
  },
  words,
  screens,
};

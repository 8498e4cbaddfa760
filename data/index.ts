export { advice, type AdviceLine, guidance, type MoveId, moves } from './advice.ts';
export { fixedSentences } from './fixed.ts';
export { guide } from './guide.ts';
export { dangerHours, dangerItems, optionGroups } from './items.ts';
export { numberGoodForMonths, type PhoneNumber, type Place, type PlaceId, places } from './places.ts';
export { emergencyRuleActions, type Sign, signs } from './rules/signs.ts';
export { type Source, type SourceId, sources } from './sources.ts';
export { type CardField, cardFields, techniques } from './techniques/index.ts';
export type { V } from './vocabulary.ts';

import { type FlowWords, useFlowContent } from '#content';

const SAFETY_NET = 'adv-safety-net';
/** What the safety net says besides the signs of an emergency. Whatever else is added to it counts as one. */
const calmer = ['same-day', 'days', 'why'];

/** The signs that need emergency help now, as the safety net lists them. */
export const emergencySigns = (words: FlowWords): string[] =>
  Object.entries(words.advice[SAFETY_NET]?.lines ?? {})
    .filter(([id]) => !calmer.includes(id))
    .map(([, line]) => line);

/** The same as a list. */
export const EmergencySigns = () => (
  <ul className="signs">
    {emergencySigns(useFlowContent().words).map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

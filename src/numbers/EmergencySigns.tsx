import { useContent } from '#content';

const SAFETY_NET = 'adv-safety-net';
/** What the safety net says besides the signs of an emergency. Whatever else is added to it counts as one. */
const calmer = ['same-day', 'days', 'why'];

/** The signs that need emergency help now, as the safety net lists them. */
export const EmergencySigns = () => {
  const { words } = useContent();
  const lines = Object.entries(words.advice[SAFETY_NET]?.lines ?? {});
  return (
    <ul className="signs">
      {lines
        .filter(([id]) => !calmer.includes(id))
        .map(([id, line]) => (
          <li key={id}>{line}</li>
        ))}
    </ul>
  );
};

import { useContent } from '#content';

/** What to know of a technique before anything else: how sure it is, and whether it can stand alone. */
export const Tags = ({ id }: { id: string }) => {
  const { facts, words, screens } = useContent();
  const roles = facts.guide.suggestions.filter(({ technique }) => technique === id).map(({ role }) => role);
  return (
    <p className="technique-tags small">
      <span>{words.evidenceLabels[facts.techniques[id]?.evidenceLabel ?? '']}</span>
      {!roles.includes('main') && (
        <>
          <span className="visually-hidden">, </span>
          <span>{screens.library.technique.extra}</span>
        </>
      )}
    </p>
  );
};

import { useContent } from '#content';
import type { Because } from '#engine';

const NONE = 'none';

/** The clinical words beside an answer, in brackets what was denied; where none are given, the plain ones say it. */
export const Clinical = ({ item, answer, look = '' }: Because & { look?: string }) => {
  const said = useContent().words.clinical.answers[item]?.[answer];
  if (said === undefined) return null;
  return (
    <>
      {answer !== NONE && <span className="visually-hidden">:</span>} <span className={`clinical ${look}`.trim()}>{answer === NONE ? `(${said})` : said}</span>
    </>
  );
};

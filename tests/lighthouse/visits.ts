import { guide } from '#data';
import { encodeSaved } from '#codec';
import { answeredBefore, people } from '../screens/people.ts';

/** A page that is looked at, and what the browser keeps of the person who opens it. */
export interface Visit {
  readonly path: string;
  readonly kept: () => string | null;
}

/** Someone whose answers lead to a plan, as if they had just given them. */
const keptByPerson = (): string => {
  const at = Date.now();
  const answers = Object.entries(answeredBefore(people['go-full'])).map(([item, value]) => [item, { value, at }]);
  return encodeSaved({ answers: Object.fromEntries(answers), place: null, askedAgain: [] });
};

export const visits: readonly Visit[] = [
  { path: '/', kept: () => null },
  { path: `/check/${guide.pages[0]?.id}/`, kept: () => null },
  { path: '/result/', kept: keptByPerson },
];

import { useContent } from '#content';
import type { Because } from '#engine';
import { quoted } from '#reasons';
import type { Block } from '../block.ts';

const has = (whole: readonly Because[], { item, answer }: Because): boolean =>
  whole.some((each) => each.item === item && each.answer === answer);

/** The fewest answers that are enough for the level, in one line; nothing where the only reason says just that. */
export const Enough: Block = ({ result, change }) => {
  const { facts, words, screens } = useContent();
  const { enoughOne, enoughSeveral, enoughWith, enoughUnchecked, list } = screens.result.whatIf;
  const { guide } = facts;
  // Not being checked is no reason of its own, and is said in other words.
  const enough = change.enough.filter(({ item }) => item !== guide.clearance.item);
  const [only, ...others] = result.rules.filter(({ id }) => result.decidedBy.includes(id));
  const told = others.length === 0 && only?.because.every((each) => has(enough, each)) ? only.because : [];
  const more = enough.filter((each) => !has(told, each));
  if (more.length === 0 || result.cleared) return null;
  const answers = more.map((each) => quoted(each, guide.items, words, screens.result)).reduce(list);
  const say = told.length > 0 ? enoughWith : more.length === 1 ? enoughOne : enoughSeveral;
  return (
    <p className="enough screen-only">
      {say(answers)} {enough.length < change.enough.length && enoughUnchecked}
    </p>
  );
};

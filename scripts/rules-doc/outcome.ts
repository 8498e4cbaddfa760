import { content, emergencyRuleActions, guide, signs, urgentLevels } from '#data';
import type { LevelRule } from '#engine';
import { and, blocks, code, codes, table } from './markdown.ts';
import { carriedBy, say, wordOf } from './voice.ts';

const levelWords: { readonly [level: string]: { readonly headline: string; readonly action: string } } = content.levels;
const urgent: readonly string[] = urgentLevels;

const levels = (): string =>
  blocks(
    '## Levels',
    `Most urgent first. The level is the most urgent of all rules that fire; nothing lowers it but clearance, below. Where no rule fires and everything that matters is answered it is ${code(guide.levels.at(-1) ?? '')}. While something that matters is open there is no level, only “at least”, and never a technique.`,
    table(
      ['level', 'headline', 'what to do', 'plan', 'answers shown for a last look'],
      guide.levels.map((level) => [
        code(level),
        levelWords[level]?.headline ?? '',
        levelWords[level]?.action ?? '',
        guide.planLevels.includes(level) ? 'yes' : 'none of any kind',
        urgent.includes(level) ? 'no: the result comes at once' : 'yes',
      ]),
    ),
    '**Time frames**, soonest first. A result has the soonest one among the rules that decide its level.',
    table(['time frame', 'words'], guide.timings.map((frame) => [code(frame), wordOf(content.timings, frame)])),
  );

const timing = ({ timing: frames = [] }: LevelRule): string =>
  frames
    .map(({ frame, when }, place) => {
      const only = frames.length > 1;
      if (when !== undefined) return `${wordOf(content.timings, frame)} when ${say(when)}`;
      return only && place > 0 ? `otherwise ${wordOf(content.timings, frame).toLowerCase()}` : wordOf(content.timings, frame);
    })
    .join('; ');

const clearing = ({ clearableWhen }: LevelRule): string => {
  if (clearableWhen === undefined) return 'no';
  const said = say(clearableWhen);
  return said === 'always' ? 'yes' : `when ${said}`;
};

const rulesOf = (level: string): string => {
  const rules = guide.rules.filter((rule) => rule.level === level);
  const clearable = level === guide.clearance.level;
  const timed = rules.some((rule) => rule.timing !== undefined);
  if (rules.length === 0) return '';
  return blocks(
    `### ${levelWords[level]?.headline} (${code(level)})`,
    table(
      ['rule', 'fires when', ...(timed ? ['by when'] : []), ...(clearable ? ['can be cleared'] : []), 'reason shown', 'evidence'],
      rules.map((rule) => [
        `**${rule.id}**`,
        say(rule.when),
        ...(timed ? [timing(rule)] : []),
        ...(clearable ? [clearing(rule)] : []),
        wordOf(content.rules, rule.id),
        carriedBy(rule.evidence),
      ]),
    ),
  );
};

const rules = (): string =>
  blocks(
    '## Outcome rules',
    'Every rule is read on every answer set, in any order. An answer counts only where its question applies. A condition holds, fails or is unknown; a rule fires when it holds, and an unknown one keeps the result open. “Has” means that one of the options is ticked, also where a file put “none” beside it.',
    ...guide.levels.map(rulesOf),
  );

const clearance = (): string => {
  const { item, level, to, clears } = guide.clearance;
  const options = guide.items[item]?.kind === 'single' ? guide.items[item].options : [];
  const labels: { readonly [option: string]: string } = content.items.cleared.options;
  const effect = (option: string): string => {
    const covered = clears[option];
    if (covered === undefined) return 'the level stays';
    if (covered === 'every') return `every rule that fired is cleared: the level becomes ${code(to)}`;
    return `the level becomes ${code(to)} if every rule that fired is one of ${and(covered)}; otherwise it stays`;
  };
  return blocks(
    '## Clearance',
    `The only step that lowers a level, and only from ${code(level)} to ${code(to)}. It can be asked for when a rule of ${code(level)} fired, every such rule that fired can be cleared, and no more urgent rule fired or is still unknown. One answer covers every rule of that level, also one that fires after it; one rule that cannot be cleared ends it.`,
    table([code(item), 'answer', 'effect'], options.map((option) => [code(option), labels[option] ?? '', effect(option)])),
  );
};

interface SignFacts {
  readonly evidence: readonly string[];
  readonly action?: string;
  readonly caudaEquina?: boolean;
}
interface SignText {
  readonly reason: string;
  readonly say: string;
  readonly also?: string;
}

const actionOf = ({ action, caudaEquina }: Pick<SignFacts, 'action' | 'caudaEquina'>): string =>
  action === undefined ? '' : `${code(action)}${caudaEquina === true ? ', names the nerves at the bottom of the spine' : ''}`;

const signTables = (): string =>
  blocks(
    '## Danger signs',
    'What stands behind the options of the three danger screens: why a sign matters, how it is said on the phone, and for an emergency the first action (`call`: call the emergency number, do not drive; `go-or-call`: go to an emergency room, call if that is not possible).',
    ...Object.entries(signs).flatMap(([item, its]) => {
      const texts: { readonly [sign: string]: SignText } = content.signs[item as keyof typeof signs];
      return [
        `### ${code(item)}`,
        table(
          ['sign', 'first action', 'reason shown', 'said aloud', 'also', 'evidence'],
          Object.entries(its as { readonly [sign: string]: SignFacts }).map(([sign, facts]) => [
            code(sign), actionOf(facts), texts[sign]?.reason ?? '', texts[sign]?.say ?? '', texts[sign]?.also ?? '', carriedBy(facts.evidence),
          ]),
        ),
      ];
    }),
    '### Rules that read several answers',
    table(
      ['rule', 'first action', 'said aloud'],
      Object.entries(emergencyRuleActions).map(([rule, facts]) => [rule, actionOf(facts), wordOf(content.ruleSay, rule)]),
    ),
  );

/** When to do what afterwards (brief, 5.9). */
const rechecks = (): string =>
  blocks(
    '## When to check again',
    'The first line that fits counts.',
    table(['level', 'when', 'in days'], guide.rechecks.map(({ level, when, days }) => [code(level), when ? say(when) : 'always', `${days}`])),
    `None at ${codes(guide.levels.filter((level) => !guide.rechecks.some((each) => each.level === level)))}.`,
  );

/** Levels, rules, clearance, signs and re-checks (brief, 0.1, 2.1, 3.6, 3.7, 5.9 and 9). */
export const outcome = (): string => blocks(levels(), rules(), clearance(), signTables(), rechecks());

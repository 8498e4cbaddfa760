import { Link } from 'wouter';
import { type Content, useContent } from '#content';
import type { FiredRule } from '#engine';
import { bareList, Button, buttonLook, Disclosure } from '#ui';
import type { Block } from '../block.ts';
import { PrintedSources, SourceList } from './SourceList.tsx';

interface Said {
  readonly text: string | undefined;
  readonly evidence: readonly string[];
}

/** What carries a rule: where it fired on danger signs, what carries each of these. */
const saidOf = (rule: FiredRule, { facts, words }: Content): Said[] => {
  const signs = rule.because.flatMap(({ item, answer }) => {
    const evidence = facts.signs[item]?.[answer]?.evidence;
    return evidence === undefined ? [] : [{ text: words.signs[item]?.[answer]?.reason, evidence }];
  });
  if (signs.length === rule.because.length && signs.length > 0) return signs;
  return [{ text: words.rules[rule.id], evidence: facts.guide.rules.find(({ id }) => id === rule.id)?.evidence ?? [] }];
};

/** What carries each reason given above: the rules that fired, and the flags that set the limits of a plan. */
export const WhereThisComesFrom: Block = ({ result, change, paths }) => {
  const content = useContent();
  const { facts, words, screens } = content;
  const { guide } = facts;
  const reasons: Said[] = [
    ...result.rules.flatMap((rule) => saidOf(rule, content)),
    ...(result.steps.length > 0 ? result.flags : []).map(({ id }) => ({
      text: words.flags[id],
      evidence: guide.limits.find((row) => row.id === id)?.evidence ?? [],
    })),
  ];
  const said: Said[] = [
    ...reasons,
    ...result.advice.map((id) => ({
      text: words.advice[id]?.title,
      evidence: Object.values(facts.advice[id] ?? {}).flat(),
    })),
    ...(change.findings.length === 0 ? [] : [{
      text: words.guidance.findOut?.title,
      evidence: change.findings.flatMap(({ unsure }) => facts.guidance.findOut?.[unsure.item] ?? []),
    }]),
  ];
  return (
    // A printed plan has no room for them.
    <section className={result.steps.length > 0 ? 'stack stack-tight screen-only' : 'stack stack-tight'}>
      <h2>{screens.result.sources}</h2>
      <PrintedSources evidence={reasons.flatMap(({ evidence }) => evidence)} />
      <div className="screen-only stack stack-tight">
        <p>{screens.result.sourcesLead}</p>
        <Disclosure title={screens.result.evidenceAndSources}>
          <ul {...bareList} className="reasons">
            {said.map(({ text, evidence }) => (
              <li key={text} className="reason">
                <p>{text}</p>
                <SourceList evidence={evidence} path={paths.sources} />
              </li>
            ))}
          </ul>
        </Disclosure>
        <p className="line-links">
          <Link href={paths.proof}>{screens.result.proofLink}</Link>
        </p>
      </div>
    </section>
  );
};

/** The two sentences that no result is without. */
export const Honest: Block = () => {
  const { fixed } = useContent().words;
  return (
    <div className="stack stack-tight">
      <p>{fixed.notDiagnosis}</p>
      <p>{fixed.trustYourself}</p>
    </div>
  );
};

export const ChangeAnswers: Block = ({ paths }) => {
  const { result, handover } = useContent().screens;
  return (
    <div className="actions screen-only">
      <Link href={paths.review} className={buttonLook('quiet')}>
        {result.change}
      </Link>
      <Link href={paths.doctor} className={buttonLook('quiet')}>
        {handover.crewLink}
      </Link>
    </div>
  );
};

/** The page for whom the person sees next comes first: a therapist where there is a plan, else a doctor or nurse. */
export const Actions: Block = ({ result: { steps }, paths, tools }) => {
  const { result, handover } = useContent().screens;
  const pages = [
    <Link key="therapist" href={paths.therapist} className={buttonLook(steps.length > 0 ? 'main' : 'second')}>
      {handover.therapistLink}
    </Link>,
    <Link key="doctor" href={paths.doctor} className={buttonLook(steps.length > 0 ? 'second' : 'main')}>
      {handover.doctorLink}
    </Link>,
  ];
  return (
    <div className="actions screen-only">
      {steps.length > 0 ? pages : pages.toReversed()}
      <Button look="second" onClick={() => globalThis.print()}>
        {result.print}
      </Button>
      {tools}
      <Link href={paths.review} className={buttonLook('second')}>
        {result.change}
      </Link>
      <Link href={paths.start} className={buttonLook('quiet')}>
        {result.startAgain}
      </Link>
    </div>
  );
};

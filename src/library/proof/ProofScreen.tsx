import { Link } from 'wouter';
import type { Proof } from '#codec';
import { type PromiseNotes, useContent } from '#content';
import { Back, Disclosure, Notice, ScreenHeading, useOpenInPrint } from '#ui';
import { Cases, Others } from './Cases.tsx';
import { CheckFacts, PromiseTable, WalkTable } from './Figures.tsx';
import { Promises } from './Promises.tsx';

/** What was asked and found, and right beside it what that does not show. */
const InShort = ({ proof: { answerSets, table } }: { proof: Proof }) => {
  const { lead, method, allHold, someBroken, limitTitle, limits } = useContent().screens.proof;
  const broken = table.filter(({ verdict }) => verdict === 'broken').length;
  return (
    <div className="stack">
      <p>{lead(answerSets.length)}</p>
      <p>{method}</p>
      <p className="verdict">{broken === 0 ? allHold(table.length) : someBroken(broken, table.length)}</p>
      <Notice>
        <h2>{limitTitle}</h2>
        {limits.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </div>
  );
};

const Closer = ({ proof }: { proof: Proof }) => {
  const { proof: words, result } = useContent().screens;
  const { closerTitle, figures, walksTitle, walks, casesTitle } = words;
  return (
    <section className="stack stack-tight">
      <h2>{closerTitle}</h2>
      <CheckFacts {...proof} />
      <div>
        <Disclosure title={figures}>
          <PromiseTable table={proof.table} />
        </Disclosure>
        <Disclosure title={walksTitle}>
          <p>{walks(new Intl.NumberFormat(result.locale).format(proof.walks.walks))}</p>
          <WalkTable byLevel={proof.walks.byLevel} />
        </Disclosure>
        <Disclosure title={casesTitle}>
          <Cases cases={proof.cases} />
          <Others cases={proof.cases} />
        </Disclosure>
      </div>
    </section>
  );
};

interface ProofScreenProps {
  /** What was proven; null where it cannot be read. */
  readonly proof: Proof | null;
  readonly said: PromiseNotes;
  readonly sourcesPath: string;
}

/** How the rules are checked: in plain words first, with its limit, then with every number. */
export const ProofScreen = ({ proof, said, sourcesPath }: ProofScreenProps) => {
  const { proof: words, shell, wizard } = useContent().screens;
  useOpenInPrint();
  return (
    <div className="stack stack-wide">
      <div className="stack">
        <Back label={wizard.back} />
        <ScreenHeading title={words.title} appName={shell.appName}>
          {words.title}
        </ScreenHeading>
        {proof === null ? <p>{words.unreadable}</p> : <InShort proof={proof} />}
      </div>
      {proof !== null && (
        <>
          <Promises table={proof.table} said={said} />
          <Closer proof={proof} />
        </>
      )}
      <p className="screen-only">
        <Link href={sourcesPath} className="source-title">
          {words.sourcesLink}
        </Link>
      </p>
    </div>
  );
};

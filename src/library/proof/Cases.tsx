import type { Proof, Share } from '#codec';
import { useContent } from '#content';

type CasesProps = Pick<Proof, 'cases'>;

const kinds = ['exact', 'accepted', 'under', 'over', 'safe', 'emergenciesCaught', 'emergenciesToday'] as const;

const whole = (part: number): number => Math.round(100 * part);

interface ShareCellProps {
  readonly percent: number;
  readonly between: readonly [low: number, high: number] | undefined;
  readonly of?: string;
}

const ShareCell = ({ percent, between, of }: ShareCellProps) => {
  const words = useContent().screens.proof;
  return (
    <td className="share">
      <strong>{words.percent(percent)}</strong>
      {between !== undefined && <span>{words.interval(...between)}</span>}
      {of !== undefined && <span className="soft">{of}</span>}
    </td>
  );
};

const OurCell = ({ share: { count, total, low, high } }: { share: Share }) => {
  const { countOf } = useContent().screens.proof;
  return <ShareCell percent={whole(count / Math.max(1, total))} between={[whole(low), whole(high)]} of={countOf(count, total)} />;
};

const Head = ({ columns }: { columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);

/** How the rules did on written cases. */
export const Cases = ({ cases }: CasesProps) => {
  const { casesLead, casesMade, casesCaption, casesColumns, shares, violations } = useContent().screens.proof;
  return (
    <>
      <p>{casesLead(cases.cases, cases.published)}</p>
      <p>{casesMade}</p>
      <table className="figures">
        <caption>{casesCaption}</caption>
        <Head columns={[casesColumns.what, casesColumns.share]} />
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{shares[kind]}</th>
              <OurCell share={cases[kind]} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{violations(cases.violations, cases.cases)}</p>
    </>
  );
};

/** Published figures of lay people, symptom checkers and clinicians. */
export const Others = ({ cases: { others } }: CasesProps) => {
  const { othersTitle, othersLead, othersCaption, othersColumns, readMarks } = useContent().screens.proof;
  return (
    <>
      <h3>{othersTitle}</h3>
      <p>{othersLead}</p>
      <table className="figures">
        <caption>{othersCaption}</caption>
        <Head columns={[othersColumns.who, othersColumns.share]} />
        <tbody>
          {others.map(({ who, what, percent, interval, cite, link, read }) => (
            <tr key={`${who} ${what} ${cite}`}>
              <th scope="row">
                <strong>{who}</strong>
                <br />
                {what}
                <br />
                <a href={link} rel="noreferrer" className="source-title">
                  {cite}
                </a>
                <br />
                <span className="soft">{readMarks[read]}</span>
              </th>
              <ShareCell percent={Math.round(percent)} between={interval && [Math.round(interval[0]), Math.round(interval[1])]} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

import type { Proof } from '#codec';
import { useContent } from '#content';
import { Large } from './Large.tsx';

/** Every promise with its numbers. */
export const PromiseTable = ({ table }: Pick<Proof, 'table'>) => {
  const { proof, result } = useContent().screens;
  const { columns, tableCaption, verdicts, milliseconds } = proof;
  const time = new Intl.NumberFormat(result.locale, { maximumFractionDigits: 0 });
  return (
    <table className="figures">
      <caption>{tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.promise}</th>
          <th scope="col">{columns.speaksOf}</th>
          <th scope="col">{columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {table.map(({ id, says, verdict, speaksOf, milliseconds: took }) => (
          <tr key={id}>
            <th scope="row">
              <code>{id}</code> {says}
            </th>
            <td>
              <Large decimal={speaksOf} />
            </td>
            <td>
              {verdicts[verdict]}
              <br />
              <span className="soft large">{milliseconds(time.format(took))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** How many screens people see before each result. */
export const WalkTable = ({ byLevel }: Pick<Proof['walks'], 'byLevel'>) => {
  const { facts, words, screens } = useContent();
  const { walksCaption, walksColumns } = screens.proof;
  return (
    <table className="figures">
      <caption>{walksCaption}</caption>
      <thead>
        <tr>
          {(['level', 'median', 'p95', 'most'] as const).map((column) => (
            <th key={column} scope="col">
              {walksColumns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.guide.levels.map((level) => {
          const walked = byLevel[level];
          return walked === undefined ? null : (
            <tr key={level}>
              <th scope="row">{words.levels[level]?.short}</th>
              <td>{walked.median}</td>
              <td>{walked.p95}</td>
              <td>{walked.most}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** When and on what it was checked, how many answers there are, and how anyone does it again. */
export const CheckFacts = ({ date, contentHash, answerSets }: Pick<Proof, 'date' | 'contentHash' | 'answerSets'>) => {
  const { proof, result } = useContent().screens;
  const { facts, command } = proof;
  const day = new Intl.DateTimeFormat(result.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return (
    <dl className="source-facts">
      <div>
        <dt>{facts.date}</dt>
        <dd>{day}</dd>
      </div>
      <div>
        <dt>{facts.answerSets}</dt>
        <dd>
          {/* It may be broken after each group of digits. */}
          <span aria-hidden="true">
            {new Intl.NumberFormat(result.locale).format(BigInt(answerSets)).replaceAll(/\D/g, '$&\u200B')} (
          </span>
          <Large decimal={answerSets} />
          <span aria-hidden="true">)</span>
        </dd>
      </div>
      <div>
        <dt>{facts.contentHash}</dt>
        <dd>
          <code>{contentHash}</code>
        </dd>
      </div>
      <div>
        <dt>{facts.command}</dt>
        <dd>
          <code>{command}</code>
        </dd>
      </div>
    </dl>
  );
};

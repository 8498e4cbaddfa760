import type { ReactNode } from 'react';
import { useContent } from '#content';
import type { LimitRow } from '#engine';
import { Disclosure } from '#ui';
import { Part, Sentences } from '../Page.tsx';
import { limitsOf, underHeadings } from './flags.ts';

interface FlagsProps {
  readonly rows: readonly LimitRow[];
  readonly children: (row: LimitRow) => ReactNode;
}

/** Flags by name, under the headings of the check. */
const Flags = ({ rows, children }: FlagsProps) => {
  const { facts, words } = useContent();
  return (
    <div className="flags">
      {underHeadings(rows, facts, words).map(({ heading, rows: its }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul>
            {its.map((row) => (
              <li key={row.id}>{children(row)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};

/** One flag, and how far it limits the technique. */
const Limited = ({ row, technique }: { row: LimitRow; technique: string }) => {
  const { words, screens } = useContent();
  const { named, only } = screens.library.technique;
  const { limit, cautions = [] } = row.limits[technique] ?? { limit: 'ok' };
  const pressure = words.pressures[limit];
  return (
    <>
      <strong>{named(words.flagNames[row.id] ?? row.id)}</strong>{' '}
      {[...(pressure === undefined ? [] : [only(pressure.name)]), ...cautions.map((id) => words.cautions[id])].join(' ')}
    </>
  );
};

/** Who should not have a technique: its card in sentences, and every flag that the matrix rules it out or limits it with. */
export const WhoShouldNot = ({ id }: { id: string }) => {
  const { facts, words, screens } = useContent();
  const said = screens.library.technique;
  const card = words.techniques[id] ?? {};
  const requires = facts.guide.modalities[id]?.requires;
  const { ruledOut, seenFirst, limited } = limitsOf(facts.guide, id);
  return (
    <Part title={said.notTitle}>
      {requires !== undefined && (
        <p>
          <strong>{words.flags[requires.id]}</strong>
        </p>
      )}
      <Sentences lines={(card.never ?? '').split(/(?<=\.) /)} />
      <p>
        <strong>{said.named(said.care)}</strong> {card.care}
      </p>
      <div>
        {ruledOut.length > 0 && (
          <Disclosure title={said.ruledOut(ruledOut.length)}>
            <p>{said.ruledOutLead}</p>
            <Flags rows={ruledOut}>{(row) => words.flagNames[row.id]}</Flags>
          </Disclosure>
        )}
        {seenFirst.length > 0 && (
          <Disclosure title={said.seenFirst(seenFirst.length)}>
            <p>{said.seenFirstLead}</p>
            <Flags rows={seenFirst}>{(row) => <Limited row={row} technique={id} />}</Flags>
          </Disclosure>
        )}
        {limited.length > 0 && (
          <Disclosure title={said.limited(limited.length)}>
            <p>{said.limitedLead}</p>
            <Flags rows={limited}>{(row) => <Limited row={row} technique={id} />}</Flags>
          </Disclosure>
        )}
      </div>
    </Part>
  );
};

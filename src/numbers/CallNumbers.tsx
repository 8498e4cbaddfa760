import { type ReactNode, useState } from 'react';
import { type NumberFacts, useFlowContent } from '#content';
import { useSession } from '#session';
import { Disclosure, useToday } from '#ui';
import { needsConfirming } from './confirm.ts';
import { Likely } from './Likely.tsx';
import { NumberLink, type NumberLook, onOneLine } from './NumberLink.tsx';
import { suggestedPlace } from './place.ts';
import { PlaceChooser } from './PlaceChooser.tsx';
import { UnchosenNumbers } from './UnchosenNumbers.tsx';
import { useLanguages } from './useLanguages.ts';

interface CallNumbersProps {
  readonly kind: 'emergency' | 'urgent' | 'both';
  /** Red is for an emergency that is happening; everywhere else the same numbers stand in the quiet look. */
  readonly look?: NumberLook;
  /** Without it the country is not chosen here. Where numbers stand twice on a screen, one of them has it. */
  readonly chooser?: boolean;
  /** Whether to say which country the numbers are for, and what to know about them: once on a screen. */
  readonly notes?: boolean;
  readonly today?: Date | undefined;
  /** The languages of the device, which may name a country to suggest. */
  readonly languages?: readonly string[];
  /** What to do with the numbers; stands right under the first of them. */
  readonly children?: ReactNode;
}

/** Numbers as buttons, of the chosen country or, before that, the likely ones. Needs no network. */
export const CallNumbers = ({
  kind,
  look = 'main',
  chooser = true,
  notes = true,
  languages,
  children,
  ...given
}: CallNumbersProps) => {
  const today = useToday(given.today);
  const tags = useLanguages(languages);
  const { facts, words, screens } = useFlowContent();
  const place = useSession((session) => session.place);
  // A choice that is being made stays where it is: with a keyboard, each arrow key chooses anew.
  const [asked] = useState(place === null);
  // Numbers are read out once someone is at the choice; before, they are found like everything else.
  const [choosing, setChoosing] = useState(false);
  const spoken = place === null ? undefined : words.places[place];
  const suggested = place === null && tags !== null ? suggestedPlace(facts.places, tags) : null;
  const shown = (facts.places[place ?? suggested ?? '']?.numbers ?? []).filter((number) =>
    place === null ? kind !== 'urgent' && number.kind === 'emergency' : kind === 'both' || number.kind === kind,
  );
  const unsure = shown.filter(({ checkedOn }) => needsConfirming(checkedOn, facts.numberGoodForMonths, today));
  const links = (of: NumberFacts['kind'], first: NumberLook) =>
    shown
      .filter((number) => number.kind === of)
      .map((number, index) => <NumberLink key={number.id} number={number} look={index === 0 ? first : 'second'} />);

  return (
    <div className="call stack stack-tight">
      {/* One voice is enough: where numbers stand twice, only those beside the choice are read out when it changes. */}
      <div className="stack stack-tight" aria-live={choosing ? 'polite' : undefined}>
        {kind !== 'urgent' && (
          <div className="call-kind">
            {kind === 'both' && <h2>{screens.numbers.emergency}</h2>}
            {spoken === undefined ? (
              <Likely languages={tags}>{(likely) => <UnchosenNumbers look={look} suggested={likely} />}</Likely>
            ) : (
              links('emergency', look)
            )}
          </div>
        )}
        {children}
        {kind !== 'urgent' && <p className={spoken === undefined ? undefined : 'soft small'}>{words.anyPlace}</p>}
        {kind !== 'emergency' && (
          <div className="call-kind">
            {kind === 'both' && <h2>{screens.numbers.urgent}</h2>}
            <p>{spoken === undefined ? screens.numbers.urgentUnchosen : spoken.urgent}</p>
            {links('urgent', kind === 'both' ? 'second' : look)}
          </div>
        )}
        {notes && spoken?.note !== undefined && <p className="soft small">{spoken.note}</p>}
        {notes && spoken !== undefined && shown.length > 0 && <p className="soft small">{screens.numbers.numbersFor(spoken.name)}</p>}
      </div>
      {chooser && (
        <div className="screen-only" onFocus={() => setChoosing(true)}>
          {asked ? (
            <PlaceChooser languages={tags} />
          ) : (
            <Disclosure title={screens.numbers.change}>
              <PlaceChooser languages={tags} />
            </Disclosure>
          )}
        </div>
      )}
      {notes && unsure.length > 0 && <p className="soft small">{screens.numbers.confirm(unsure.map(onOneLine).join(', '))}</p>}
    </div>
  );
};

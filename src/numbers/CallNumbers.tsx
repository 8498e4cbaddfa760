import { type ReactNode, useState } from 'react';
import { type NumberFacts, useContent } from '#content';
import { useSession } from '#session';
import { Disclosure, useToday } from '#ui';
import { NumberLink, type NumberLook } from './NumberLink.tsx';
import { PlaceChooser } from './PlaceChooser.tsx';
import { UnchosenNumbers } from './UnchosenNumbers.tsx';

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
  languages = navigator.languages,
  children,
  ...given
}: CallNumbersProps) => {
  const today = useToday(given.today);
  const { facts, words, screens } = useContent();
  const place = useSession((session) => session.place);
  // A choice that is being made stays where it is: with a keyboard, each arrow key chooses anew.
  const [asked] = useState(place === null);
  const spoken = place === null ? undefined : words.places[place];
  const links = (of: NumberFacts['kind'], first: NumberLook) =>
    (place === null ? [] : (facts.places[place]?.numbers ?? []))
      .filter((number) => number.kind === of)
      .map((number, index) => (
        <NumberLink key={number.id} number={number} look={index === 0 ? first : 'second'} today={today} />
      ));

  return (
    <div className="call stack stack-tight">
      {/* One voice is enough: where numbers stand twice, only those beside the choice are read out when it changes. */}
      <div className="stack stack-tight" aria-live={chooser ? 'polite' : undefined}>
        {kind !== 'urgent' && (
          <div className="call-kind">
            {kind === 'both' && <p className="call-name">{screens.numbers.emergency}</p>}
            {spoken === undefined ? (
              <UnchosenNumbers look={look} today={today} languages={languages} />
            ) : (
              links('emergency', look)
            )}
          </div>
        )}
        {children}
        {kind !== 'urgent' && <p className={spoken === undefined ? undefined : 'soft small'}>{words.anyPlace}</p>}
        {kind !== 'emergency' && (
          <div className="call-kind">
            {kind === 'both' && <p className="call-name">{screens.numbers.urgent}</p>}
            <p>{spoken === undefined ? screens.numbers.urgentUnchosen : spoken.urgent}</p>
            {links('urgent', kind === 'both' ? 'second' : look)}
          </div>
        )}
        {notes && spoken?.note !== undefined && <p className="soft small">{spoken.note}</p>}
        {notes && spoken !== undefined && <p className="soft small">{screens.numbers.numbersFor(spoken.name)}</p>}
      </div>
      {chooser && asked && <PlaceChooser languages={languages} />}
      {chooser && !asked && (
        <div className="screen-only">
          <Disclosure title={screens.numbers.change}>
            <PlaceChooser languages={languages} />
          </Disclosure>
        </div>
      )}
    </div>
  );
};

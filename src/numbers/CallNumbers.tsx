import { type ReactNode, useState } from 'react';
import { type NumberFacts, useContent } from '#content';
import { useSession } from '#session';
import { buttonLook, Disclosure, Pictogram, useToday } from '#ui';
import { needsConfirming } from './confirm.ts';
import { PlaceChooser } from './PlaceChooser.tsx';

type NumberLook = 'main' | 'second' | 'emergency';

interface CallNumbersProps {
  readonly kind: 'emergency' | 'urgent' | 'both';
  /** Red is for an emergency that is happening; everywhere else the same numbers stand in the quiet look. */
  readonly look?: NumberLook;
  /** Without it the country cannot be chosen here, because it can be chosen elsewhere on the same screen. */
  readonly chooser?: boolean;
  readonly today?: Date | undefined;
  /** What to do with the numbers; stands right under the first of them. */
  readonly children?: ReactNode;
}

interface NumberLinkProps {
  readonly number: NumberFacts;
  readonly look: NumberLook;
  readonly today: Date;
}

const NumberLink = ({ number, look, today }: NumberLinkProps) => {
  const { facts, screens } = useContent();
  return (
    <div className="call-one">
      <a href={number.tel} className={`${buttonLook(look)} call-number`}>
        <Pictogram name="phone" />
        {screens.numbers.call(number.display)}
      </a>
      {needsConfirming(number.checkedOn, facts.numberGoodForMonths, today) && (
        <p className="soft small">{screens.numbers.confirm(number.display)}</p>
      )}
    </div>
  );
};

/** The numbers of the chosen country as buttons, and always what holds in any country. Needs no network. */
export const CallNumbers = ({ kind, look = 'main', chooser = true, children, ...given }: CallNumbersProps) => {
  const today = useToday(given.today);
  const { facts, words, screens } = useContent();
  const place = useSession((session) => session.place);
  // A choice that is being made stays where it is: with a keyboard, each arrow key chooses anew.
  const [asked] = useState(place === null);
  const numbers = place === null ? [] : (facts.places[place]?.numbers ?? []);
  const spoken = place === null ? undefined : words.places[place];
  const links = (of: NumberFacts['kind'], first: NumberLinkProps['look']) =>
    numbers
      .filter((number) => number.kind === of)
      .map((number, index) => (
        <NumberLink key={number.id} number={number} look={index === 0 ? first : 'second'} today={today} />
      ));

  return (
    <div className="call stack stack-tight">
      <div className="stack stack-tight" aria-live="polite">
        {spoken !== undefined && kind !== 'urgent' && (
          <div className="call-kind">
            {kind === 'both' && <p className="call-name">{screens.numbers.emergency}</p>}
            {links('emergency', look)}
          </div>
        )}
        {spoken !== undefined && children}
        {(kind !== 'urgent' || spoken === undefined) && (
          <p className={spoken === undefined ? undefined : 'soft small'}>{words.anyPlace}</p>
        )}
        {spoken !== undefined && kind !== 'emergency' && (
          <div className="call-kind">
            {kind === 'both' && <p className="call-name">{screens.numbers.urgent}</p>}
            <p>{spoken.urgent}</p>
            {links('urgent', kind === 'both' ? 'second' : look)}
          </div>
        )}
        {spoken?.note !== undefined && <p className="soft small">{spoken.note}</p>}
        {spoken !== undefined && <p className="soft small">{screens.numbers.numbersFor(spoken.name)}</p>}
        {spoken === undefined && children}
      </div>
      {chooser && asked && <PlaceChooser />}
      {chooser && !asked && (
        <div className="screen-only">
          <Disclosure title={screens.numbers.change}>
            <PlaceChooser />
          </Disclosure>
        </div>
      )}
    </div>
  );
};

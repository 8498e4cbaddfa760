import { useId, useRef } from 'react';
import { useFlowContent } from '#content';
import { useSession } from '#session';
import { Button } from '#ui';
import { Likely } from './Likely.tsx';

/** The choice of a country. What the device suggests is offered by name and counts only once it is chosen. */
export const PlaceChooser = ({ languages }: { languages: readonly string[] | null }) => {
  const { facts, words, screens } = useFlowContent();
  const place = useSession((session) => session.place);
  const choosePlace = useSession((session) => session.choosePlace);
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const nameOf = (each: string) => words.places[each]?.name ?? each;
  return (
    <div className="place stack stack-tight screen-only">
      <label htmlFor={id} className="place-label">
        {screens.numbers.place}
      </label>
      <p id={`${id}-why`} className="soft small">
        {screens.numbers.placeWhy}
      </p>
      {place === null && (
        <Likely languages={languages}>
          {(likely) =>
            likely !== null && (
              <Button
                look="second"
                onClick={() => {
                  choosePlace(likely);
                  // The button goes away, and focus must not go with it.
                  select.current?.focus();
                }}
              >
                {screens.numbers.suggest(words.places[likely]?.spoken ?? nameOf(likely))}
              </Button>
            )
          }
        </Likely>
      )}
      <select
        ref={select}
        id={id}
        className="select"
        aria-describedby={`${id}-why`}
        value={place ?? ''}
        onChange={(event) => choosePlace(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{screens.numbers.placeNone}</option>
        {Object.keys(facts.places).map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
};

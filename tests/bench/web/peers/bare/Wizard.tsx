import { useState } from 'react';
import type { AskedItem, AskedPage } from '../../questions.ts';

type Given = Readonly<Record<string, readonly string[]>>;

const pick = (item: AskedItem, before: readonly string[], value: string, on: boolean): readonly string[] => {
  if (item.kind !== 'multiple') return [value];
  if (!on) return before.filter((each) => each !== value);
  if (item.exclusive.includes(value)) return [value];
  return [...before.filter((each) => each !== value && !item.exclusive.includes(each)), value];
};

const Question = ({ item, given, onGive }: { item: AskedItem; given: readonly string[]; onGive: (given: readonly string[]) => void }) => (
  <fieldset>
    <legend>{item.prompt}</legend>
    {item.help !== '' && item.help.split('\n').map((line) => <p key={line}>{line}</p>)}
    {item.options.map(({ value, label }) => (
      <label key={value}>
        <input
          type={item.kind === 'multiple' ? 'checkbox' : 'radio'}
          name={item.id}
          value={value}
          checked={given.includes(value)}
          onChange={(event) => onGive(pick(item, given, value, event.target.checked))}
        />
        {label}
      </label>
    ))}
  </fieldset>
);

/** The least that React can do: the questions of one page at a time, and nothing else. */
export const Wizard = ({ pages }: { pages: readonly AskedPage[] }) => {
  const [here, setHere] = useState(0);
  const [given, setGiven] = useState<Given>({});
  const [missing, setMissing] = useState(false);
  const page = pages[here];
  if (page === undefined) return <p>Done.</p>;
  const goOn = () => {
    const complete = page.items.every(({ id }) => given[id] !== undefined && given[id].length > 0);
    setMissing(!complete);
    if (!complete) return;
    Object.assign(globalThis, { kept: JSON.stringify(given) });
    setHere(here + 1);
    scrollTo(0, 0);
  };
  return (
    <main>
      <h1>{page.title}</h1>
      {missing && <p role="alert">Choose an answer.</p>}
      {page.items.map((item) => (
        <Question key={item.id} item={item} given={given[item.id] ?? []} onGive={(answer) => setGiven({ ...given, [item.id]: answer })} />
      ))}
      <button type="button" onClick={goOn}>
        Next
      </button>
    </main>
  );
};

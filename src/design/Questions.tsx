import { useState } from 'react';
import { Choices, type ChoiceGroup, Scale } from '#ui';
import { words } from './words.ts';

const choicesOf = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }));
const grouped: readonly ChoiceGroup[] = [
  { heading: words.groups[0], choices: choicesOf(words.options.slice(0, 2)) },
  { heading: words.groups[1], choices: choicesOf(words.options.slice(2)) },
  { choices: choicesOf([words.none]) },
];

export const ChoicesStates = () => {
  const [one, setOne] = useState<string | undefined>(words.options[0]);
  const [missing, setMissing] = useState<string>();
  const [several, setSeveral] = useState<readonly string[]>([words.options[1], words.options[3]]);
  const groups = [{ choices: choicesOf(words.options) }];
  return (
    <div className="stack stack-wide">
      <Choices name="design-one" legend={words.single} groups={groups} value={one} onChange={setOne} />
      <Choices
        name="design-missing"
        legend={words.singleError}
        help={words.help}
        error={missing === undefined ? words.error : undefined}
        aside={<p>{words.aside}</p>}
        groups={groups}
        value={missing}
        onChange={setMissing}
      />
      <Choices
        several
        name="design-several"
        legend={words.several}
        help={words.help}
        groups={grouped}
        exclusive={[words.none]}
        value={several}
        onChange={setSeveral}
      />
    </div>
  );
};

const bands = [
  { from: 1, to: 3, label: words.bands[0] },
  { from: 4, to: 6, label: words.bands[1] },
  { from: 7, to: 9, label: words.bands[2] },
];

export const ScaleStates = () => {
  const [value, setValue] = useState<number | undefined>(3);
  const [missing, setMissing] = useState<number>();
  const shared = { min: 0, max: 10, bands, marks: words.marks, help: words.scaleHelp, legend: words.scale };
  return (
    <div className="stack stack-wide">
      <Scale name="design-scale" {...shared} value={value} onChange={setValue} />
      <Scale
        name="design-scale-missing"
        {...shared}
        error={missing === undefined ? words.error : undefined}
        value={missing}
        onChange={setMissing}
      />
    </div>
  );
};

import { type FC, useState } from 'react';
import type * as ui from '#ui';
import { Arrived, Back, bareList, Button, buttonLook, Confirm, Disclosure, ErrorSummary, Notice, Pictogram, type PictogramName, Progress, Strength } from '#ui';
import { ChoicesStates, ScaleStates } from './Questions.tsx';
import { words } from './words.ts';

const BackStates = () => (
  <Arrived value>
    <Back label={words.back} />
  </Arrived>
);

const looks = ['main', 'second', 'quiet', 'emergency'] as const;

const ButtonStates = () => (
  <div className="stack">
    {looks.map((look) => (
      <Button key={look} look={look}>
        {words[look]}
      </Button>
    ))}
    <Button look="second">
      <Pictogram name="print" />
      {words.second}
    </Button>
    <a href="#main" className={buttonLook('second')}>
      {words.link}
    </a>
    <Button look="second" className={`${buttonLook('second')} design-focused`}>
      {words.focused}
    </Button>
  </div>
);

const ConfirmStates = () => {
  const [times, setTimes] = useState(0);
  return <Confirm key={times} ask={words.ask} question={words.question} yes={words.yes} no={words.no} onYes={() => setTimes(times + 1)} />;
};

const DisclosureStates = () => (
  <div className="stack">
    <Disclosure title={words.folded}>
      <p>{words.inside}</p>
    </Disclosure>
    <div ref={(box) => box?.querySelector('details')?.setAttribute('open', '')}>
      <Disclosure title={words.unfolded} of={words.inside}>
        <p>{words.inside}</p>
      </Disclosure>
    </div>
  </div>
);

const ErrorSummaryStates = () => {
  const [times, setTimes] = useState(0);
  return (
    <div className="stack">
      <Button look="second" onClick={() => setTimes(times + 1)}>
        {words.summaryAsk}
      </Button>
      {times > 0 && (
        <ErrorSummary
          key={times}
          title={words.summary}
          errors={[
            { input: 'design-missing-0', message: words.singleError },
            { input: 'design-scale-missing-0', message: words.scale },
          ]}
        />
      )}
    </div>
  );
};

const NoticeStates = () => (
  <div className="stack">
    <Notice>
      <p>{words.plainNotice}</p>
    </Notice>
    <Notice tone="today">
      <p>{words.todayNotice}</p>
    </Notice>
  </div>
);

const PictogramStates = () => (
  <ul {...bareList} className="design-grid">
    {Object.entries(words.pictograms).map(([name, label]) => (
      <li key={name} className="design-pictogram">
        <Pictogram name={name as PictogramName} />
        {label}
      </li>
    ))}
  </ul>
);

const ProgressStates = () => {
  const states = ['done', 'done', 'here', 'left-out', 'ahead', 'ahead'] as const;
  return (
    <Progress
      parts={words.progress.map((name, place) => ({ name, state: states[place] ?? 'ahead' }))}
      place={words.progressPlace}
      label={words.progressLabel}
    />
  );
};

const StrengthStates = () => (
  <div className="stack stack-tight">
    <Strength from={2} to={4} />
    <p>{words.strength}</p>
  </div>
);

/** What ui hands out under a capital, but for the contexts that stand behind the heading. */
type Part = { [Name in keyof typeof ui]: Name extends Capitalize<Name> ? Name : never }[keyof typeof ui];

/** Every part in every state; a drawing is shown by its name. A part that is not here does not compile. */
export const states: { readonly [Name in Exclude<Part, 'Arrived' | 'HeadingContext' | 'Drawing'>]: FC } = {
  Back: BackStates,
  Button: ButtonStates,
  Choices: ChoicesStates,
  Confirm: ConfirmStates,
  Disclosure: DisclosureStates,
  ErrorSummary: ErrorSummaryStates,
  Notice: NoticeStates,
  Pictogram: PictogramStates,
  Progress: ProgressStates,
  Scale: ScaleStates,
  ScreenHeading: () => <p>{words.arrived}</p>,
  Strength: StrengthStates,
};

export { Button, buttonLook } from './Button.tsx';
export { type Choice, type ChoiceGroup, Choices, ticked } from './Choices.tsx';
export { Disclosure } from './Disclosure.tsx';
export { ErrorSummary } from './ErrorSummary.tsx';
export { Arrived, ScreenHeading } from './Heading.tsx';
export { Notice } from './Notice.tsx';
export { Progress } from './Progress.tsx';
export { Scale } from './Scale.tsx';

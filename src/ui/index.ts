import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/pictogram.css';
import './styles/print.css';

export { Button, buttonLook } from './Button.tsx';
export { type Choice, type ChoiceGroup, Choices, ticked } from './Choices.tsx';
export { Confirm } from './Confirm.tsx';
export { Disclosure } from './Disclosure.tsx';
export { ErrorSummary } from './ErrorSummary.tsx';
export { Arrived, ScreenHeading } from './Heading.tsx';
export { Notice } from './Notice.tsx';
export { Pictogram, type PictogramName } from './Pictogram.tsx';
export { Progress } from './Progress.tsx';
export { Scale } from './Scale.tsx';
export { useOpenInPrint } from './useOpenInPrint.ts';
export { useToday } from './useToday.ts';

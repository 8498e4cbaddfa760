import type { BodyWords } from './body.ts';
import type { ShellWords } from './shell.ts';
import type { ReviewWords, WizardWords } from './wizard.ts';
import type { ShareWords } from './share.ts';
import type { KeptWords, StartWords } from './start.ts';
import type { ResultWords } from './result.ts';
import type { HandoverWords } from './handover.ts';
import type { LibraryWords } from './library.ts';
import type { LookWords } from './look.ts';
import type { NumbersWords } from './numbers.ts';
import type { ProofWords } from './proof.ts';

/** The words of the screens up to the last question. */
export interface FlowScreenWords {
  readonly shell: ShellWords;
  readonly start: StartWords;
  readonly wizard: WizardWords;
  readonly numbers: NumbersWords;
}

/** The words of all screens, a part for each. */
export interface ScreenWords extends FlowScreenWords {
  readonly body: BodyWords;
  readonly kept: KeptWords;
  readonly review: ReviewWords;
  readonly look: LookWords;
  readonly result: ResultWords;
  readonly handover: HandoverWords;
  readonly library: LibraryWords;
  readonly proof: ProofWords;
  readonly share: ShareWords;
}

export type { BodyWords, HandoverWords, KeptWords, LibraryWords, LookWords, NumbersWords, ProofWords, ResultWords, ReviewWords, ShareWords, ShellWords, StartWords, WizardWords };

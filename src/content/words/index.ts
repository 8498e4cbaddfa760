import type { BodyWords } from './body.ts';
import type { ShellWords } from './shell.ts';
import type { WizardWords } from './wizard.ts';
import type { ShareWords } from './share.ts';
import type { StartWords } from './start.ts';
import type { ResultWords } from './result.ts';
import type { HandoverWords } from './handover.ts';
import type { LibraryWords } from './library.ts';
import type { LookWords } from './look.ts';
import type { NumbersWords } from './numbers.ts';
import type { ProofWords } from './proof.ts';

/** The words of the screens themselves, a part for each. */
export interface ScreenWords {
  readonly shell: ShellWords;
  readonly body: BodyWords;
  readonly start: StartWords;
  readonly wizard: WizardWords;
  readonly result: ResultWords;
  readonly handover: HandoverWords;
  readonly library: LibraryWords;
  readonly look: LookWords;
  readonly proof: ProofWords;
  readonly numbers: NumbersWords;
  readonly share: ShareWords;
}

export type { BodyWords, HandoverWords, LibraryWords, LookWords, NumbersWords, ProofWords, ResultWords, ShareWords, ShellWords, StartWords, WizardWords };

import type { ShellWords } from './shell.ts';
import type { WizardWords } from './wizard.ts';
import type { StartWords } from './start.ts';
import type { ResultWords } from './result.ts';
import type { LibraryWords } from './library.ts';
import type { NumbersWords } from './numbers.ts';
import type { ProofWords } from './proof.ts';

/** The words of the screens themselves, a part for each. */
export interface ScreenWords {
  readonly shell: ShellWords;
  readonly start: StartWords;
  readonly wizard: WizardWords;
  readonly result: ResultWords;
  readonly library: LibraryWords;
  readonly proof: ProofWords;
  readonly numbers: NumbersWords;
}

export type { LibraryWords, NumbersWords, ProofWords, ResultWords, ShellWords, StartWords, WizardWords };

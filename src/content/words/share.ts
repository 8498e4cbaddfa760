import type { ById } from '../guide-words.ts';

/** The words around handing a page on, and around a page that someone was handed. */
export interface ShareWords {
  /** Where a new version of the app has come: what that means, and the button. */
  readonly newVersion: { readonly come: string; readonly begin: string };
  readonly code: {
    readonly open: string;
    readonly title: string;
    readonly how: string;
    readonly picture: string;
    readonly nothingSent: string;
    readonly whoSees: string;
    /** For who cannot see the picture: the button that does without one. */
    readonly otherWay: (button: string) => string;
    readonly close: string;
  };
  readonly shareFile: string;
  readonly saveFile: string;
  readonly saved: string;
  readonly failed: string;
  /** Names of files, by what they hold. No answer is ever part of one. */
  readonly fileNames: ById<string>;
  /** Over a page in a file: the day of the answers. */
  readonly fileNote: (date: string) => string;

  /** The safety net as a card. */
  readonly card: {
    readonly share: string;
    readonly save: string;
    readonly print: string;
  };

  /** A page that someone was handed. */
  readonly shared: {
    readonly notYours: string;
    /** The document's title of such a page. */
    readonly titled: (title: string) => string;
    readonly givenOn: (date: string) => string;
    readonly pages: string;
    /** The pages there are, by name. */
    readonly pageNames: { readonly result: string; readonly therapist: string; readonly doctor: string };
    readonly because: string;
    readonly steps: string;
    /** A step with the pressure that it is done with. */
    readonly firmness: (step: string, pressure: string) => string;
    readonly notNow: string;
    /** In the place of the action, where there is a plan. */
    readonly limits: string;
    readonly old: readonly string[];
    readonly ownCheck: string;
    readonly tooOld: {
      readonly title: string;
      readonly was: (date: string, headline: string) => string;
      readonly why: string;
    };
    /** Why there is nothing to show. */
    readonly problems: {
      readonly [problem in 'none' | 'damaged' | 'other-version' | 'open']: { readonly title: string; readonly text: string };
    };
    readonly start: string;
  };
}

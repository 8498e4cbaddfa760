import { createHash } from 'node:crypto';

/** How a content security policy names a script or style that stands in the page itself. */
const named = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface InPage {
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}

/**
 * The content security policy of a page: everything comes from where the page comes from, but for what stands in it,
 * letter by letter. It stands in the page too, so that it holds on hosts whose headers cannot be set.
 */
export const policyOf = ({ scripts = [], styles = [] }: InPage): string =>
  [
    `default-src 'none'`,
    `script-src ${["'self'", ...scripts.map(named)].join(' ')}`,
    `style-src ${["'self'", ...styles.map(named)].join(' ')}`,
    ...['img', 'font', 'connect', 'manifest', 'worker'].map((what) => `${what}-src 'self'`),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** The same for a page that has all it needs in itself: nothing comes from anywhere. */
export const policyAlone = ({ scripts = [], styles = [] }: InPage): string =>
  [
    `default-src 'none'`,
    `script-src ${scripts.map(named).join(' ')}`,
    `style-src ${styles.map(named).join(' ')}`,
    'font-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** What every answer of a host should carry besides, with why it does. A page cannot say these of itself. */
export const headers: readonly (readonly [name: string, value: string])[] = [
  // Nobody shows the app inside a page of theirs and takes taps that were meant for it. The rest binds the worker too.
  ['Content-Security-Policy', "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  // A source that is opened from here does not learn where the person came from.
  ['Referrer-Policy', 'no-referrer'],
  // The app asks for none of these, so nothing in it can.
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Files whose names change with what is in them can be kept for good; all others are asked for again. */
export const caching = { assets: 'public, max-age=31536000, immutable', pages: 'no-cache' } as const;

import type { Limit } from '#engine';

/**
 * The brief's table 4.3, as it is written there, but for three rows where another part of the brief says more: with a
 * numb patch 4.5, 5.1 and 5.2 rule heat and ice out altogether; in pregnancy A24 wants both styles on the side; with a
 * blood thinner A26 and 4.6 keep both styles off the calf.
 */
const table = `
| pain-moderate | ok | ok | ok | ok if S-04 | ok if heat-safe | ok | ok | ok |
| pain-severe | light | light | no | no | no | ok | ok | no |
| under-3-days | light | light | no | no | no | no | ok | no |
| 3-days-to-2-weeks | ok | ok | gentle | no | no | ok | ok | gentle |
| flare | light, beside the spot | light, beside the spot | no | no | no | no | ok, FIRST | no |
| tingling | ok | ok | gentle | no | no | ok after skin check | ok after skin check | gentle |
| numb | light | light | no | no | no | no | no | no |
| weak | light | light | no | no | no | ok if feeling normal | ok | no |
| sensitive | light | ok (first) | no | no | no | ok | ok | no |
| very-sensitive | light | light (first) | no | no | no | ok after skin check | no | no |
| 65-plus | ok | ok | gentle | no | ok, lower warmth | ok | ok | gentle |
| pregnancy | light, on the side, no legs | light, on the side, no legs | no | no | no | warm, low back only, no hot bath | ok | no |
| blood-thinner | light, not calf | light, not calf | no | no | no | ok | ok | no |
| bleeding | light | light | no | no | no | ok | ok | no |
| aspirin-type | ok | ok | gentle | no | ok | ok | ok | gentle |
| past-clot | light, no legs | light, no legs | no | no | no | low back only | ok | no |
| thin-bones | light | light | no | no | no | ok | ok | no |
| bone-break, surgery | light + local | light + local | no | no | no | local | local | no |
| steroids, thin-skin | light | light, no drag | no | no | no | ok, short | ok, short | no |
| cancer | light + local | light + local | no | no | no | local | local | no |
| weak-immune, inject-drugs, tb | light | light | no | no | no | ok | ok | no |
| spine-procedure | light + local | light + local | no | no | no | local | ok | no |
| heart | ok, shorter | ok | gentle | no | no | ok, short | ok | ok |
| diabetes | ok | ok | gentle | no | no | 10 min, check skin every 3 min | 10 min, check skin | gentle |
| poor-feel | light | light | no | no | no | no | no | no |
| poor-circulation | light, no lower leg | light, no lower leg | no | no | no | no on legs | no on legs | no |
| varicose | ok, avoid veins | ok, avoid veins | ok, not calf | ok, not calf | no on legs | ok | ok | ok, not calf |
| skin | local | local | local | local | no | local | local | local |
| device | local | local | local | no | no | local | local | local |
| patch | local | local | local | local | no | no near patch | ok | local |
| joint-disease | light | light | no | no | ok | ok | ok | no |
| cannot-say | light, with a helper | light, with a helper | no | no | no | no | no | no |
| oil-allergy | ok, no oil | ok | ok | ok | ok, no oil | ok | ok | ok |
| walk-legs | ok | ok | gentle | no | no | ok | ok | gentle |
| cleared | light | light | no | no | no | ok | ok | no |
`;

/** The columns of the table, in its order. */
export const columns = ['swedish', 'myofascial', 'trigger-point', 'deep-tissue', 'hot-stone', 'heat', 'ice', 'self-ball'];

/** The rows of the table; those that the brief writes together stand apart. */
export const rows = table.trim().split('\n').flatMap((line) => {
  const [flags = '', ...cells] = line.split('|').slice(1, -1).map((cell) => cell.trim());
  return flags.split(', ').map((flag) => ({ flag, cells }));
});

/** The brief's words for a cell that say more than how hard. */
const words: readonly (readonly [says: RegExp, caution: string, avoid?: readonly string[]])[] = [
  [/beside the spot/, 'beside-the-spot'],
  [/on the side/, 'on-the-side'],
  [/no legs/, 'no-legs', ['hamstring', 'calf']],
  [/no lower leg/, 'no-lower-leg', ['calf']],
  [/no on legs/, 'not-on-legs', ['hamstring', 'calf']],
  [/low back only/, 'low-back-only', ['buttock', 'piriformis', 'hamstring', 'calf']],
  [/no hot bath/, 'no-hot-bath'],
  [/not calf/, 'not-calf', ['calf']],
  [/avoid veins/, 'avoid-veins', ['calf']],
  [/no drag/, 'no-drag'],
  [/no oil/, 'no-oil'],
  [/shorter/, 'shorter'],
  [/short$/, 'short-time'],
  [/with a helper/, 'with-a-helper'],
  [/lower warmth/, 'lower-warmth'],
  [/10 min/, 'ten-minutes'],
  [/check skin/, 'check-skin-often'],
  [/after skin check|if feeling normal/, 'skin-check-first'],
  [/no near patch/, 'avoid-patch'],
];
const local: { readonly [flag: string]: string } = { cancer: 'avoid-cancer', skin: 'avoid-skin', device: 'avoid-device', patch: 'avoid-patch' };

/** What one cell of the table says, as a limit. */
export const limitOf = (flag: string, cell: string): Limit => {
  const said = words.filter(([says]) => says.test(cell));
  const cautions = [...said.map(([, caution]) => caution), ...(/\blocal\b/.test(cell) ? [local[flag] ?? 'avoid-area'] : [])];
  const avoid = said.flatMap(([, , zones]) => zones ?? []);
  const limit = cell === 'no' ? 'no' : cell.startsWith('light') ? 'light' : cell === 'gentle' ? 'gentle' : 'ok';
  return { limit, ...(avoid.length > 0 && { avoid }), ...(cautions.length > 0 && { cautions }) };
};

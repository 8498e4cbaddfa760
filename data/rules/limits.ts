import type { Limit, LimitRow } from '#engine';
import { age65, flare, numb, pregnant, tingling, weak } from '../conditions.ts';
import { between, clearanceGiven, is, type When } from '../items.ts';
import type { EvidenceId, ModalityId, V } from '../vocabulary.ts';

type Cell = Limit<V>;

const ok: Cell = { limit: 'ok' };
const no: Cell = { limit: 'no' };
const light: Cell = { limit: 'light' };
const gentle: Cell = { limit: 'gentle' };
const legs = ['hamstring', 'calf'] as const;
const withCautions = (cell: Cell, ...cautions: NonNullable<Cell['cautions']>): Cell => ({ ...cell, cautions });

/** The columns of the brief's table 4.3, in its order. */
const columns = ['swedish', 'myofascial', 'trigger-point', 'deep-tissue', 'hot-stone', 'heat', 'ice', 'self-ball'] as const;
type Cells = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

const row = <const Id extends string>(
  id: Id,
  when: When,
  cells: Cells,
  ...evidence: readonly [EvidenceId, ...EvidenceId[]]
): LimitRow<V> & { readonly id: Id } => ({
  id,
  when,
  limits: Object.fromEntries(columns.map((column, place) => [column, cells[place]])) as Record<ModalityId, Cell>,
  evidence,
});

const health = (...options: Parameters<typeof is<'healthFlags'>> extends [unknown, ...infer O] ? O : never) =>
  is('healthFlags', ...options);
const check = (...options: Parameters<typeof is<'massageChecks'>> extends [unknown, ...infer O] ? O : never) =>
  is('massageChecks', ...options);

const notLegs = { ...light, avoid: legs, cautions: ['no-legs'] } as const satisfies Cell;
const sideNotLegs = { ...notLegs, cautions: ['on-the-side', 'no-legs'] } as const satisfies Cell;
const avoidArea = withCautions(ok, 'avoid-area');
const avoidSkin = withCautions(ok, 'avoid-skin');
const avoidDevice = withCautions(ok, 'avoid-device');
const avoidPatch = withCautions(ok, 'avoid-patch');
const lightAvoidArea = withCautions(light, 'avoid-area');
const avoidCancer = withCautions(ok, 'avoid-cancer');
const lightAvoidCancer = withCautions(light, 'avoid-cancer');
const notCalf = { limit: 'ok', avoid: ['calf'], cautions: ['not-calf'] } as const satisfies Cell;
const notCalfLight = { limit: 'light', avoid: ['calf'], cautions: ['not-calf'] } as const satisfies Cell;
const bySkinCheck = withCautions(ok, 'skin-check-first');
const lightOnly: Cells = [light, light, no, no, no, ok, ok, no];
const healing: Cells = [lightAvoidArea, lightAvoidArea, no, no, no, avoidArea, avoidArea, no];

/**
 * The eligibility matrix (brief, 4.3): what each flag does to each modality. Rows that the brief writes together stand
 * apart here, so that a reason names the one thing that was ticked. Where 4.3 limits an area and 4.5, 5.1 or 5.2 rule
 * the whole thing out (heat and ice with a numb patch), the stricter reading is taken.
 */
export const limits = [
  row('pain-moderate', between('painNow', 4, 6), [ok, ok, ok, ok, ok, ok, ok, ok], 'TEAM'),
  row('pain-severe', between('painNow', 7, 8), lightOnly, 'TEAM'),
  row('under-3-days', is('painStart', 'under-3-days'), [light, light, no, no, no, no, ok, no], 'seed', 'TEAM'),
  row(
    '3-days-to-2-weeks',
    is('painStart', '3-days-to-2-weeks'),
    [ok, ok, gentle, no, no, ok, ok, gentle],
    'TEAM',
  ),
  row(
    'flare',
    flare,
    [withCautions(light, 'beside-the-spot'), withCautions(light, 'beside-the-spot'), no, no, no, no, ok, no],
    'seed', 'nccam-massage',
  ),
  row('tingling', tingling, [ok, ok, gentle, no, no, bySkinCheck, bySkinCheck, gentle], 'werner-sites-2020', 'mpft-heat'),
  row('numb', numb, [light, light, no, no, no, no, no, no], 'nccam-massage', 'mpft-heat', 'sfh-heat-ice', 'yang-2018'),
  row('weak', weak, [light, light, no, no, no, bySkinCheck, ok, no], 'nccam-massage', 'yang-2018', 'mpft-heat'),
  row('sensitive', is('touch', 'sensitive'), [light, ok, no, no, no, ok, ok, no], 'seed', 'yuan-2015'),
  row(
    'very-sensitive',
    is('touch', 'very-sensitive'),
    [light, light, no, no, no, bySkinCheck, no, no],
    'seed', 'yuan-2015', 'sfh-heat-ice', 'TEAM',
  ),
  row(
    '65-plus',
    age65,
    [ok, ok, gentle, no, withCautions(ok, 'lower-warmth'), ok, ok, gentle],
    'vte-dtm-2010', 'TEAM',
  ),
  row(
    'pregnancy',
    pregnant,
    [
      sideNotLegs, sideNotLegs, no, no, no,
      { limit: 'ok', avoid: ['buttock', 'piriformis', ...legs], cautions: ['low-back-only', 'no-hot-bath'] }, ok, no,
    ],
    'mueller-2021', 'sutham-2020', 'stone-trade',
  ),
  row('blood-thinner', health('blood-thinner'), [notCalfLight, notCalfLight, no, no, no, ok, ok, no], 'nccam-massage', 'mayo-massage'),
  row('bleeding', health('bleeding'), lightOnly, 'nccam-massage', 'mayo-massage'),
  row('aspirin-type', check('aspirin-type'), [ok, ok, gentle, no, ok, ok, ok, gentle], 'nccam-massage', 'mayo-massage'),
  row(
    'past-clot',
    check('past-clot'),
    [
      notLegs, notLegs, no, no, no,
      { limit: 'ok', avoid: ['buttock', 'piriformis', ...legs], cautions: ['low-back-only'] }, ok, no,
    ],
    'sutham-2020', 'lim-2009', 'glos-dvt', 'stone-trade',
  ),
  row('thin-bones', health('thin-bones'), lightOnly, 'werner-bones', 'ros-complementary'),
  row('bone-break', health('bone-break'), healing, 'werner-bones', 'ros-complementary', 'mayo-massage'),
  row('surgery', check('surgery'), healing, 'nccam-massage', 'TEAM'),
  row(
    'steroids',
    health('steroids'),
    [light, withCautions(light, 'no-drag'), no, no, no, withCautions(ok, 'short-time'), withCautions(ok, 'short-time'), no],
    'downie-2013', 'stone-trade', 'TEAM',
  ),
  row(
    'thin-skin',
    check('thin-skin'),
    [light, withCautions(light, 'no-drag'), no, no, no, withCautions(ok, 'short-time'), withCautions(ok, 'short-time'), no],
    'stone-trade', 'TEAM',
  ),
  row(
    'cancer',
    health('cancer'),
    [lightAvoidCancer, lightAvoidCancer, no, no, no, avoidCancer, avoidCancer, no],
    'macmillan-massage',
  ),
  row('weak-immune', health('weak-immune'), lightOnly, 'yusuf-2019', 'TEAM'),
  row('inject-drugs', health('inject-drugs'), lightOnly, 'yusuf-2019', 'TEAM'),
  row('tb', health('tb'), lightOnly, 'yusuf-2019', 'TEAM'),
  row(
    'spine-procedure',
    health('spine-procedure'),
    [lightAvoidArea, lightAvoidArea, no, no, no, avoidArea, ok, no],
    'apm-2024', 'esi-aftercare',
  ),
  row(
    'heart',
    check('heart'),
    [withCautions(ok, 'shorter'), ok, gentle, no, no, withCautions(ok, 'short-time'), ok, ok],
    'bp-massage', 'mpft-heat', 'stone-trade',
  ),
  row(
    'diabetes',
    check('diabetes'),
    [
      ok, ok, gentle, no, no, withCautions(ok, 'ten-minutes', 'check-skin-often'),
      withCautions(ok, 'ten-minutes', 'check-skin-often'), gentle,
    ],
    'jose-2005', 'burns-2020', 'dsm-heat', 'mpft-heat', 'stone-trade',
  ),
  row('poor-feel', check('poor-feel'), [light, light, no, no, no, no, no, no], 'mpft-heat', 'sfh-heat-ice', 'burns-2020'),
  row(
    'poor-circulation',
    check('poor-circulation'),
    [
      { ...light, avoid: ['calf'], cautions: ['no-lower-leg'] }, { ...light, avoid: ['calf'], cautions: ['no-lower-leg'] },
      no, no, no, { ...ok, avoid: legs, cautions: ['not-on-legs'] }, { ...ok, avoid: legs, cautions: ['not-on-legs'] }, no,
    ],
    'sfh-heat-ice', 'mpft-heat',
  ),
  row(
    'varicose',
    check('varicose'),
    [
      { ...ok, avoid: ['calf'], cautions: ['avoid-veins'] }, { ...ok, avoid: ['calf'], cautions: ['avoid-veins'] },
      notCalf, notCalf, { ...ok, avoid: legs, cautions: ['not-on-legs'] }, ok, ok, notCalf,
    ],
    'macmillan-massage', 'TEAM',
  ),
  row('skin', check('skin'), [avoidSkin, avoidSkin, avoidSkin, avoidSkin, no, avoidSkin, avoidSkin, avoidSkin], 'nccam-massage', 'mpft-heat'),
  row('device', check('device'), [avoidDevice, avoidDevice, avoidDevice, no, no, avoidDevice, avoidDevice, avoidDevice], 'stone-trade', 'TEAM'),
  row('patch', check('patch'), [avoidPatch, avoidPatch, avoidPatch, avoidPatch, no, avoidPatch, ok, avoidPatch], 'patch-heat', 'macmillan-massage', 'TEAM'),
  row('joint-disease', check('joint-disease'), [light, light, no, no, ok, ok, ok, no], 'nccam-massage', 'TEAM'),
  row(
    'cannot-say',
    check('cannot-say'),
    [withCautions(light, 'with-a-helper'), withCautions(light, 'with-a-helper'), no, no, no, no, no, no],
    'burns-2020', 'TEAM',
  ),
  row('oil-allergy', check('oil-allergy'), [withCautions(ok, 'no-oil'), ok, ok, ok, withCautions(ok, 'no-oil'), ok, ok, ok], 'TEAM'),
  row('walk-legs', health('walk-legs'), [ok, ok, gentle, no, no, ok, ok, gentle], 'bnssg-stenosis', 'TEAM'),
  row('cleared', clearanceGiven, lightOnly, 'TEAM'),
] as const;

export type FlagId = (typeof limits)[number]['id'];

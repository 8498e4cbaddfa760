import { type Problem, quote, repeats } from './problem.ts';

interface CheckedNumber {
  readonly id: string;
  readonly display: string;
  readonly tel: string;
  readonly kind: string;
  readonly source: string | null;
  readonly checkedOn: string | null;
}

export type Places = { readonly [id: string]: { readonly regions: readonly string[]; readonly numbers: readonly CheckedNumber[] } };

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** What is wrong with the phone numbers: a wrong one is worse than none. */
export const checkPlaces = (places: Places): Problem[] => [
  ...Object.entries(places).flatMap(([id, { regions, numbers }]): Problem[] => {
    const path = `places.${id}`;
    return [
      ...(numbers.some(({ kind }) => kind === 'emergency') ? [] : [{ path, problem: 'has no emergency number' }]),
      ...(numbers[0]?.kind === 'urgent' ? [{ path, problem: 'its first number is not an emergency number' }] : []),
      ...repeats(numbers.map((number) => number.id)).map((number) => ({ path, problem: `two numbers have the id ${quote(number)}` })),
      ...regions.filter((region) => !/^[A-Z]{2}$/.test(region)).map((region) => ({ path, problem: `${quote(region)} is no region` })),
      ...numbers.flatMap(({ display, tel, source, checkedOn }): Problem[] => [
        ...(tel === `tel:${display.replaceAll(/\D/g, '')}` && /\d{3}/.test(tel) ? [] : [{ path, problem: `${quote(display)} is shown, but ${quote(tel)} is called` }]),
        ...(checkedOn !== null && !isDay(checkedOn) ? [{ path, problem: `${quote(checkedOn)} is no day` }] : []),
        ...(checkedOn !== null && source === null ? [{ path, problem: `${quote(display)} was checked, but against no source` }] : []),
      ]),
    ];
  }),
  ...repeats(Object.values(places).flatMap(({ regions }) => regions)).map((region) => ({ path: 'places', problem: `two places are suggested for ${quote(region)}` })),
];

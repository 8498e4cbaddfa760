/** What is proven about all answers, by subject, in the order in which it is told. Each id stands in the proof. */
export const promises = {
  urgent: ['inv-08', 'inv-09', 'inv-10', 'inv-01', 'inv-05', 'inv-28', 'inv-27', 'inv-25', 'inv-44'],
  first: ['inv-06', 'inv-07', 'inv-11', 'inv-12', 'inv-13', 'inv-14', 'inv-45'],
  massage: [
    'inv-43', 'inv-30', 'inv-41', 'inv-24', 'inv-22', 'inv-21', 'inv-23', 'inv-16', 'inv-17', 'inv-20', 'inv-18', 'inv-19', 'inv-15',
    'inv-26', 'inv-40',
  ],
  worse: ['inv-02', 'worse-excluded', 'worse-pressure', 'inv-39'],
  rules: ['total', 'inv-03', 'inv-04', 'inv-33', 'settled', 'walk-safe', 'walk-short', 'reachable', 'decisive', 'alive'],
} as const;

export type PromiseGroup = keyof typeof promises;
export type PromiseId = (typeof promises)[PromiseGroup][number];

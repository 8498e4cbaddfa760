import { describe, expect, it } from 'vitest';
import { decodeProof } from '#codec';
import { brokenSample, proofSample } from '../library/proof-sample.ts';

const read = (value: unknown) => decodeProof(JSON.stringify(value));

describe('the file of what was proven', () => {
  it('is read, with the promises that are broken', () => {
    expect(read(proofSample)?.answerSets).toBe('8433172096451208857603584000000');
    expect(read(brokenSample)?.table.filter(({ verdict }) => verdict === 'broken').map(({ id }) => id)).toEqual(['inv-08']);
  });

  it('may say more than the page needs', () => {
    expect(read({ ...proofSample, more: true })).not.toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['another page', '<!doctype html>'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('is not taken from %s', (_name, text) => expect(decodeProof(text)).toBeNull());

  it.each([
    ['without a table', { ...proofSample, table: undefined }],
    ['with an empty table', { ...proofSample, table: [] }],
    ['with a verdict of its own', { ...proofSample, table: [{ ...proofSample.table[0], verdict: 'likely' }] }],
    ['with a number too large to be exact', { ...proofSample, answerSets: 8.4e30 }],
    ['with a count that is none', { ...proofSample, answerSets: '8e30' }],
    ['with a date of another form', { ...proofSample, date: '25 November' }],
    ['with a link that runs', { ...proofSample, cases: { ...proofSample.cases, others: [{ ...proofSample.cases.others[0], link: 'javascript:alert(1)' }] } }],
    ['with a share above one', { ...proofSample, cases: { ...proofSample.cases, safe: { count: 1, total: 1, low: 0, high: 2 } } }],
  ])('is refused %s: half a proof proves nothing', (_name, value) => expect(read(value)).toBeNull());
});

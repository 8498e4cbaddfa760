import { describe, expect, it } from 'vitest';
import { baseOf, filedAddress, plainAddress } from '../../src/app/address.ts';

describe('an address', () => {
  it.each([
    ['/result/', '/result'],
    ['/result', '/result'],
    ['/result/index.html', '/result'],
    ['/', '/'],
    ['/index.html', '/'],
    ['/techniques/swedish/', '/techniques/swedish'],
  ])('%s is the page %s', (address, page) => expect(plainAddress(address)).toBe(page));

  it.each([
    ['/result', '/result/'],
    ['/', '/'],
    ['/sources#source-TEAM', '/sources/#source-TEAM'],
    ['/a?b#c', '/a/?b#c'],
    ['/result/', '/result/'],
  ])('%s is served as %s', (address, filed) => expect(filedAddress(address)).toBe(filed));
});

describe('the folder of the app, found from the page that was loaded', () => {
  it.each([
    ['/', '/', ''],
    ['/result/', '/result', ''],
    ['/app/', '/', '/app'],
    ['/app/index.html', '/', '/app'],
    ['/app/result/', '/result', '/app'],
    ['/app/result', '/result', '/app'],
    ['/a/b/check/pain/change/index.html', '/check/pain/change', '/a/b'],
    // A folder that is called like a page.
    ['/result/result/', '/result', '/result'],
  ])('%s, being %s, lies under "%s"', (loaded, page, base) => expect(baseOf(loaded, page)).toBe(base));
});

import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../scripts/build/hosts.ts';
import { headers, policyOf } from '../../scripts/build/policy.ts';

describe('the files for hosts', () => {
  it.each(Object.entries(hostFiles()))('%s says every header', (_name, text) => {
    for (const [name, value] of headers) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });
});

describe('the policy of a page', () => {
  it('allows what stands in the page by what is in it, letter by letter', () => {
    // The hash is that of an empty text, as anyone can look up.
    expect(policyOf({ scripts: [''] })).toContain("script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policyOf({ scripts: ['a'] })).not.toBe(policyOf({ scripts: ['b'] }));
  });

  it('allows nothing unsafe, and nothing from elsewhere', () => {
    const policy = policyOf({ scripts: ['a'], styles: ['b'] });
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/connect-src 'self'(;|$)/);
  });
});

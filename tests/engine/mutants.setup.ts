import fc from 'fast-check';

/** The same chances for every mutant, and no search for the smallest example: that a test fails is all that is asked. */
fc.configureGlobal({ seed: 20261125, endOnFailure: true });

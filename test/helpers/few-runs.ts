import fc from 'fast-check';

/** Thousands of mutants meet each property; where a property names no number, few runs are enough. */
fc.configureGlobal({numRuns: 30});

import fc from 'fast-check';

/**
 * The seed of every random test of this run: `SEED=…` explores others, and a failure prints the one it had.
 * Fixed by default, so that a change of colour means a change of code.
 */
export const SEED = Number(process.env.SEED ?? 1);

fc.configureGlobal({ seed: SEED });

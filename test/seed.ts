import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a run tells something about the change at hand and not about
 * its luck. `MELDBEELD_SEED=random npx vitest` goes looking for other cases, and a number there repeats what was found.
 */
const { MELDBEELD_SEED: wanted = '20231122' } = process.env;
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });

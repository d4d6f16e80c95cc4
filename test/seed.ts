import fc from 'fast-check';

/**
 * Properties are tried on the same random cases everywhere, so that a run that passed here passes there. `SEED` chooses
 * others: run with several before a release.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });

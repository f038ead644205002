/**
 * The seed of every property test that names none: always the same, so that a run does not depend on chance.
 * `SEED=random` draws a new one to look further, `SEED=1234` runs that one again; a failure prints its seed.
 */
import fc from 'fast-check';

const given = process.env['SEED'] ?? '20241121';
fc.configureGlobal({ seed: given === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(given) });

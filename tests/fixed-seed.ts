import { configureGlobal } from 'fast-check'

/**
 * Properties look at the same inputs in every run, so that a change is judged by what it changed and nothing hangs on chance;
 * `SEED=7 npm test` looks at others.
 */
const usual = 20_261_122

configureGlobal({ seed: Number(process.env['SEED'] ?? usual) })

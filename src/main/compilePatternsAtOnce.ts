import { setFlagsFromString } from 'node:v8';

/**
 * V8 runs a pattern once by its interpreter before it compiles it. With as many patterns as the
 * core has, what the interpreter was given counts against a limit behind which V8 compiles without
 * optimisation: a text with a curly quote then takes 30 times as long (docs/decisions/patterns.md).
 * For the whole process, and for patterns that have not run yet: call it first.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}

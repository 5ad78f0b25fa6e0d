/** The command was called with words that it does not know. */
export class BenchUsageError extends Error {}

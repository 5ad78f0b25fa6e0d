/** What was asked for cannot be evaluated; the message is one line for the person who asked. */
export class EvaluationError extends Error {}

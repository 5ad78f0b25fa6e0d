/** What is saved of a thing, as its form holds it, and in which version. */
export interface Saved<Values> {
  readonly version: number;
  readonly values: Values;
}

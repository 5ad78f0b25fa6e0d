export interface Outcomes {
  /** Those of the cases whose outcome is recorded: completing them needs that. */
  withOutcome(proposalIds: readonly string[]): Promise<ReadonlySet<string>>;
}

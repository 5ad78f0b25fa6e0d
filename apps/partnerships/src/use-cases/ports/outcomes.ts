export interface Outcomes {
  /** Whether what came of a case is recorded: completing it needs that. */
  hasOutcome(proposalId: string): Promise<boolean>;
}

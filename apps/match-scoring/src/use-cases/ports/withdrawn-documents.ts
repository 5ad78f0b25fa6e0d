/** Documents withdrawn since: runs no longer quote them. */
export interface WithdrawnDocuments {
  remember(documentId: string): Promise<void>;
  /** Which of these were withdrawn. */
  among(documentIds: readonly string[]): Promise<ReadonlySet<string>>;
}

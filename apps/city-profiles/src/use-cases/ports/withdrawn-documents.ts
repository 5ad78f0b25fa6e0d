/** Which documents were withdrawn: what arrives late from one of them no longer counts. */
export interface WithdrawnDocuments {
  isWithdrawn(documentId: string): Promise<boolean>;
  remember(documentId: string): Promise<void>;
}

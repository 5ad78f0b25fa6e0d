/** Files on their way in, chunk by chunk. */
export interface Uploads {
  append(uploadId: string, index: number, data: Buffer): Promise<void>;
  /** The whole file, or null where a chunk is missing. */
  assemble(uploadId: string, chunks: number): Promise<Buffer | null>;
  /** Forgets this upload, and those that nobody finished. */
  discard(uploadId: string): Promise<void>;
}

/** Gets the text out of an uploaded file. */
export interface TextReader {
  /** @throws DomainError `file-not-readable` where the bytes are not what the media type says. */
  read(file: Buffer, mediaType: string): Promise<string>;
}

/** The file is no CSV: a quote without its other, a line without end. */
export class UnreadableCsv extends Error {
  constructor(options: ErrorOptions) {
    super('the file is no CSV', options);
    this.name = 'UnreadableCsv';
  }
}

export interface CsvReader {
  /** Record by record, the header first; cells trimmed. @throws UnreadableCsv */
  rows(chunks: AsyncIterable<Buffer>): AsyncIterable<string[]>;
}

import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type CsvReader, UnreadableCsv } from '../use-cases/ports/csv-reader';

/** A quote that is never closed must not gather the rest of the file. */
const recordBytesMax = 1024 * 1024;
/** As much as is parsed at once: what waits to be asked for stays small. */
const sliceBytes = 16 * 1024;
const delimiters = [',', ';', '\t'];

/** Reads a CSV file (UTF-8; comma, semicolon or tab) record by record, without ever holding it. */
export class CsvRows implements CsvReader {
  async *rows(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
    const pieces = chunks[Symbol.asyncIterator]();
    const first = await pieces.next();
    if (first.done) return;
    const whole = async function* () {
      for (let next: IteratorResult<Buffer> = first; !next.done; next = await pieces.next()) {
        for (let at = 0; at < next.value.length; at += sliceBytes)
          yield next.value.subarray(at, at + sliceBytes);
      }
    };
    const parser = Readable.from(whole()).pipe(
      parse({
        delimiter: delimiterOf(first.value),
        bom: true,
        relaxColumnCount: true,
        relaxQuotes: true,
        skipEmptyLines: true,
        maxRecordSize: recordBytesMax,
      }),
    );
    try {
      for await (const record of parser) yield (record as string[]).map(cleaned);
    } catch (error) {
      throw error instanceof CsvError ? new UnreadableCsv({ cause: error }) : error;
    }
  }
}

/** PostgreSQL takes no NUL in a text. */
const cleaned = (cell: string) => cell.replaceAll('\0', '').trim();

/** The one that the header has most of. */
function delimiterOf(chunk: Buffer): string {
  const [header = ''] = chunk.toString('utf8', 0, 10_000).split('\n');
  const count = (delimiter: string) => header.split(delimiter).length;
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
}

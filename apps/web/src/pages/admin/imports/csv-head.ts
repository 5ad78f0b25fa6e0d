/** What the beginning of a CSV file shows: its columns, and what its first row holds in each. */
export interface CsvHead {
  readonly columns: readonly string[];
  readonly example: readonly string[];
}

const headBytes = 256 * 1024;
const delimiters = [',', ';', '\t'];

export async function readHead(file: File): Promise<CsvHead> {
  return headOf(await file.slice(0, headBytes).text());
}

/** Of a text by comma, semicolon or tab, whichever its first line has most of. */
export function headOf(text: string): CsvHead {
  const plain = text.replace(/^\uFEFF/, '');
  const [firstLine = ''] = plain.split(/\r?\n/, 1);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  const delimiter = delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
  const [columns = [], example = []] = recordsOf(plain, delimiter, 2);
  return { columns: columns.map((one) => one.trim()).filter((one) => one !== ''), example };
}

/** The first records; in quotes, a delimiter or a new line is a part of the cell, and two quotes are one. */
function recordsOf(text: string, delimiter: string, recordsMax: number): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRecord = () => {
    record.push(cell);
    if (record.some((one) => one !== '')) records.push(record);
    [record, cell] = [[], ''];
  };
  for (let at = 0; at < text.length && records.length < recordsMax; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '"' && isQuoted && text[at + 1] === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += letter;
    else if (letter === delimiter) {
      record.push(cell);
      cell = '';
    } else if (letter === '\n') endRecord();
    else if (letter !== '\r') cell += letter;
  }
  if (records.length < recordsMax) endRecord();
  return records;
}

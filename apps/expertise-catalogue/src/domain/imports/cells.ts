/** One row of a file: its cells by header, trimmed. */
export type Cells = ReadonlyMap<string, string>;

/** The cell of a header; empty where the mapping names none. */
export function cellOf(cells: Cells, header: string | undefined): string {
  return (header !== undefined && cells.get(header)) || '';
}

/** The cells of several headers that hold something. */
export function cellsOf(cells: Cells, headers: readonly string[] = []): string[] {
  return headers.map((header) => cellOf(cells, header)).filter((cell) => cell !== '');
}

/** What a row's cells say of itself: read into an integer within bounds; null where it is none. */
export function integerIn(cell: string, min: number, max: number): number | null {
  const value = Number(cell.replace(/[\s,_](?=\d{3}\b)/g, ''));
  return cell !== '' && Number.isInteger(value) && value >= min && value <= max ? value : null;
}

/** ISO 639 codes of a cell such as `es, en`. */
export function languagesIn(cell: string): string[] {
  const codes = cell.toLowerCase().match(/\b[a-z]{2,3}\b/g) ?? [];
  return [...new Set(codes)].slice(0, 20);
}

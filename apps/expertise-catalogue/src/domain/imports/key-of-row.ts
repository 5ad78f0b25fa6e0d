import { slug } from '@puente/kernel';
import { cellOf, type Cells, cellsOf } from './cells';
import { type Mapping } from './mapping';

const keyUnitsMax = 500;
const idUnitsMax = 110;

/** What tells a row from all others, also in the next edition of its file; null where it says nothing of that. */
export function keyOfRow(cells: Cells, { key, id, name, country }: Mapping): string | null {
  const own = cellOf(cells, id);
  const stated = key ?? (own === '' ? [name, ...(country === undefined ? [] : [country])] : [id ?? name]);
  const parts = cellsOf(cells, stated);
  return parts.length === 0 ? null : parts.join('\n').toLowerCase().slice(0, keyUnitsMax);
}

/** The id that a row asks for, or that its name or its website makes; empty where none does. */
export function idWished(cells: Cells, { id, name, website }: Mapping): string {
  const host = cellOf(cells, website)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[/?#].*$/, '');
  const made = slug(cellOf(cells, id)) || slug(cellOf(cells, name)) || slug(host);
  return made.slice(0, idUnitsMax).replace(/-$/, '');
}

/** The first of `wished`, `wished-2`, `wished-3` ... that is free. */
export function freeId(wished: string, isTaken: (id: string) => boolean): string {
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? wished : `${wished}-${at}`;
    if (!isTaken(id)) return id;
  }
}

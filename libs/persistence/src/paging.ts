import { DomainError, errorCode } from '@puente/kernel';
import { isUUID } from 'class-validator';

/**
 * The place after which a page begins: the sort keys of the last item before it. Opaque to callers.
 * @throws DomainError `invalid-cursor` where it is not one that `pageOf` made with as many keys.
 */
export function decodeCursor(cursor: string, keys: number): string[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isKeys(decoded) && decoded.length === keys) return decoded;
  } catch (cause) {
    throw new DomainError(errorCode.invalidCursor, {}, { cause });
  }
  throw new DomainError(errorCode.invalidCursor);
}

/**
 * The place in a list by time, then by UUID, after which a page begins.
 * @throws DomainError `invalid-cursor`
 */
export function decodeTimeAndId(cursor: string): { readonly at: Date; readonly id: string } {
  const [time = '', id = ''] = decodeCursor(cursor, 2);
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !isUUID(id)) throw new DomainError(errorCode.invalidCursor);
  return { at, id };
}

/** A page of at most `limit` of the rows, which were asked for with one more than that; and where the next begins. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keysOf: (row: Row) => string[],
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : encodeCursor(keysOf(last)) };
}

function encodeCursor(keys: string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

function isKeys(value: unknown): value is string[] {
  // PostgreSQL takes no NUL in a text.
  return Array.isArray(value) && value.every((key) => typeof key === 'string' && !key.includes('\0'));
}

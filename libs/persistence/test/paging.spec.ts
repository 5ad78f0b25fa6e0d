import { DomainError, errorCode } from '@puente/kernel';
import fc from 'fast-check';
import { decodeCursor, pageOf } from '../src';

const keysOf = (row: { name: string; id: string }) => [row.name, row.id];

describe('paging', () => {
  it('gives at most what was asked for, and says where the next page begins', () => {
    const rows = ['Ávila', 'Bilbao', 'Cádiz'].map((name, index) => ({ name, id: `es-${index}` }));
    const page = pageOf(rows, 2, keysOf);
    expect(page.items).toEqual(rows.slice(0, 2));
    expect(decodeCursor(page.nextCursor ?? '', 2)).toEqual(['Bilbao', 'es-1']);
  });

  it('ends where there is no row beyond the page', () => {
    expect(pageOf([], 2, keysOf)).toEqual({ items: [], nextCursor: null });
    const rows = [{ name: 'Ávila', id: 'es-avila' }];
    expect(pageOf(rows, 1, keysOf).nextCursor).toBeNull();
  });

  it('reads back the keys of every last item', () => {
    const row = fc.record({ name: fc.string({ unit: 'grapheme' }), id: fc.string() });
    const law = fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), (rows) => {
      const { items, nextCursor } = pageOf(rows, rows.length - 1, keysOf);
      expect(decodeCursor(nextCursor ?? '', 2)).toEqual(items.at(-1) && keysOf(items.at(-1)!));
    });
    fc.assert(law, { seed: 2017, numRuns: 100 });
  });

  it.each([
    ['empty', ''],
    ['no JSON', 'bm90IGpzb24'],
    ['of other keys', Buffer.from('["one"]').toString('base64url')],
    ['of other values', Buffer.from('[1,2]').toString('base64url')],
    ['no list', Buffer.from('{"0":"a","1":"b"}').toString('base64url')],
  ])('refuses a cursor that is %s', (_what, cursor) => {
    const decode = () => decodeCursor(cursor, 2);
    expect(decode).toThrow(DomainError);
    expect(decode).toThrow(errorCode.invalidCursor);
  });
});

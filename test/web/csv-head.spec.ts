import { headOf } from '../../apps/web/src/pages/admin/imports/csv-head';

describe('the head of a CSV file', () => {
  it.each([
    ['comma', 'name,country\nAgua,ES'],
    ['semicolon', 'name;country\r\nAgua;ES\r\nMar;ES'],
    ['tab', 'name\tcountry\nAgua\tES\n'],
  ])('is read by %s', (_, text) => {
    expect(headOf(text)).toEqual({ columns: ['name', 'country'], example: ['Agua', 'ES'] });
  });

  it('keeps delimiters, quotes and new lines that stand in quotes', () => {
    expect(headOf('\uFEFF"a, b",c\n"says ""yes""","one\ntwo"\n')).toEqual({
      columns: ['a, b', 'c'],
      example: ['says "yes"', 'one\ntwo'],
    });
  });

  it('has no columns where there is nothing', () => {
    expect(headOf('')).toEqual({ columns: [], example: [] });
  });
});

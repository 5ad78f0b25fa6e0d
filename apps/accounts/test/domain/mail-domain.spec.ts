import { sharesMailDomain } from '../../src/domain/mail-domain';

describe('two addresses', () => {
  it.each([
    ['ana@madrid.es', 'luis@madrid.es'],
    ['ana@Madrid.ES', 'luis@madrid.es'],
    ['ana@agua.madrid.es', 'luis@madrid.es'],
    ['ana@madrid.es', 'luis@agua.madrid.es'],
  ])('%s and %s are of one house', (one, other) => {
    expect(sharesMailDomain(one, other)).toBe(true);
  });

  it.each([
    ['ana@gmail.com', 'luis@gmail.com'],
    ['ana@qq.com', 'luis@qq.com'],
    ['ana@madrid.es', 'luis@barcelona.es'],
    ['ana@notmadrid.es', 'luis@madrid.es'],
    ['ana@madrid.es', 'luis@es'],
  ])('%s and %s are not', (one, other) => {
    expect(sharesMailDomain(one, other)).toBe(false);
  });
});

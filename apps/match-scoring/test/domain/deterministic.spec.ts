import { canonicalJson } from '../../src/domain/canonical/canonical-json';
import { fnv1a, sha256 } from '../../src/domain/canonical/hash';
import { seededRandom, xoshiro128 } from '../../src/domain/uncertainty/random';

describe('what has to come out the same everywhere', () => {
  it('spells JSON one way', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'ñ', e: undefined } })).toBe(
      '{"a":{"c":"ñ","d":null},"b":[2,1]}',
    );
  });

  it('refuses a number that JSON cannot say', () => {
    expect(() => canonicalJson({ a: NaN })).toThrow(RangeError);
  });

  it('follows the published values of FNV-1a', () => {
    expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it('follows the published values of SHA-256', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('follows the definition of xoshiro128**', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect([next(), next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
  });

  it('draws evenly between 0 and 1', () => {
    const random = seededRandom('city:es-a|city:kr-b');
    const drawn = Array.from({ length: 10_000 }, random);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});

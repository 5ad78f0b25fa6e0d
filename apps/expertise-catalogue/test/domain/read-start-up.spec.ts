import { knownMappings, mappingFor } from '../../src/domain/imports/mapping';
import { idWished, keyOfRow } from '../../src/domain/imports/key-of-row';
import { readCountry, readLocation } from '../../src/domain/imports/read-country';
import { readStartUp } from '../../src/domain/imports/read-start-up';

const cells = (row: object) => new Map<string, string>(Object.entries(row));
const yc = {
  name: 'Leakless',
  website: 'https://leakless.example',
  location: 'Valencia, Spain; Remote',
  one_liner: 'Leak detection for water supply networks',
  description: 'Finds leaks by their sound.',
  tags: 'SaaS',
  subindustry: 'Industrials -> Energy',
  status: 'Active',
};

describe('a row of a list of start-ups', () => {
  it('becomes a live start-up where it lies in the corridor, is at work and touches a challenge', () => {
    const { facts, notes } = readStartUp(cells(yc), knownMappings.yc);
    expect(facts).toMatchObject({
      status: 'live',
      name: 'Leakless',
      country: 'ES',
      city: 'es-valencia',
      description: 'Leak detection for water supply networks\n\nFinds leaks by their sound.',
    });
    expect(facts?.solution?.challenges).not.toEqual([]);
    expect(notes).toEqual([]);
  });

  it.each([
    ['outside the corridor', { location: 'Austin, TX, USA' }, 'draft', 'US'],
    ['nowhere', { location: '' }, 'draft', 'ZZ'],
    ['closed', { status: 'Inactive' }, 'archived', 'ES'],
    ['about no challenge', { one_liner: 'Chat for gamers', subindustry: '' }, 'draft', 'ES'],
  ])('is stored and not matched where it is %s', (_, change, status, country) => {
    expect(readStartUp(cells({ ...yc, ...change }), knownMappings.yc).facts).toMatchObject({
      status,
      country,
    });
  });

  it('says what was left out of it', () => {
    const odd = { ...yc, website: 'http://', location: '', description: 'x'.repeat(6_000) };
    const { facts, notes } = readStartUp(cells(odd), knownMappings.yc);
    expect(facts).toMatchObject({ website: null });
    expect(notes).toEqual([
      { column: 'location', code: 'country-not-stated' },
      { column: 'one_liner', code: 'description-shortened' },
      { column: 'website', code: 'website-left-out' },
    ]);
  });

  it('is refused without a name, or with a country that is none', () => {
    const row = { name: '', country: 'Spainn' };
    expect(readStartUp(cells(row), knownMappings.own)).toEqual({
      facts: null,
      notes: [
        { column: 'name', code: 'name-missing' },
        { column: 'country', code: 'country-unknown' },
      ],
    });
  });

  it('may name challenges by their ids, and a website without its beginning', () => {
    const row = {
      name: 'Quiet',
      country: 'Corea del Sur',
      challenges: 'noise; water/scarcity',
      website: 'quiet.example',
    };
    expect(readStartUp(cells(row), knownMappings.own).facts).toMatchObject({
      country: 'KR',
      website: 'https://quiet.example',
      solution: { name: 'Quiet', challenges: ['noise', 'water/scarcity'] },
    });
  });
});

describe('countries', () => {
  it.each([
    ['ES', 'ES'],
    ['spain', 'ES'],
    ['España', 'ES'],
    ['South Korea', 'KR'],
    ['USA', 'US'],
    ['Ivory Coast', 'CI'],
    ['Hong Kong', 'HK'],
    ['Atlantis', null],
    ['', null],
  ])('%j is read as %j', (name, code) => expect(readCountry(name)).toBe(code));

  it('stand at the end of a place', () => {
    expect(readLocation('Bengaluru, KA, India; Remote')).toEqual({ country: 'IN', city: 'Bengaluru' });
    expect(readLocation('Remote')).toEqual({ country: null, city: null });
  });
});

describe('what tells rows apart', () => {
  it('is what the mapping says, else the id, else name and country', () => {
    expect(keyOfRow(cells(yc), knownMappings.yc)).toBe('leakless\nhttps://leakless.example');
    expect(keyOfRow(cells({ id: 'a', name: 'A', country: 'ES' }), knownMappings.own)).toBe('a');
    expect(keyOfRow(cells({ name: 'A', country: 'ES' }), knownMappings.own)).toBe('a\nes');
    expect(keyOfRow(cells({}), knownMappings.own)).toBeNull();
  });

  it('makes an id of the name, or of the website where the name has no Latin letter', () => {
    expect(idWished(cells(yc), knownMappings.yc)).toBe('leakless');
    expect(idWished(cells({ name: '水', website: 'https://www.shui.cn/en' }), knownMappings.own)).toBe(
      'shui-cn',
    );
  });
});

it('finds the mapping that fits a header', () => {
  expect(mappingFor(['country', 'name'])).toBe('own');
  expect(mappingFor(Object.keys(yc))).toBe('yc');
  expect(mappingFor(['nombre'])).toBeNull();
});

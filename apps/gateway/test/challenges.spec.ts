import { concepts, toSkos, vocabularies } from '@puente/challenges';
import { readJsonLd } from '@puente/testing';
import { type ChallengeScheme } from '../src/routes/challenges.controller';
import { type Door, startDoor } from './start-door';

describe('the challenge scheme at the door', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door?.stop());

  const ask = (accept?: string) =>
    door.knock('GET', '/challenges', undefined, accept === undefined ? {} : { accept });

  it('shows every challenge with its names, its scope and its crosswalks, and no words for reading texts', async () => {
    const answer = await ask();
    const { items } = answer.json<ChallengeScheme>();
    expect(items.map(({ id }) => id)).toEqual(concepts().map(({ id }) => id));
    const { labels, synonyms, scopeNote, crosswalks } = items.find(({ id }) => id === 'waste') ?? {};
    expect([labels?.hi, synonyms?.es, scopeNote?.en]).toEqual([
      'अपशिष्ट',
      expect.arrayContaining(['gestión de residuos']),
      expect.any(String),
    ]);
    expect(crosswalks).toMatchObject({ sdg: ['11.6', '12.5'], iso37120: ['Solid waste'], nace: ['38'] });
    expect(answer.text).not.toMatch(/"(alsoT|t)erms"/);
  });

  it('says of every crosswalk where its list is from, and what its codes stand for', async () => {
    const scheme = (await ask()).json<ChallengeScheme>();
    expect(scheme.vocabularies).toEqual(vocabularies());
    const nace = scheme.vocabularies.find(({ id }) => id === 'nace');
    expect(nace?.source.en).toContain('2023/137');
    expect(nace?.values.find(({ value }) => value === '38')?.title).toMatch(/^Waste/);
  });

  it('answers with linked data that a public parser reads, by Accept and at an address of its own', async () => {
    const byAccept = await ask('application/ld+json');
    const byLink = await door.knock('GET', '/challenges/skos', undefined, { accept: 'text/html,*/*;q=0.8' });
    for (const { status, headers } of [byAccept, byLink]) {
      expect([status, headers.get('content-type')]).toEqual([
        200,
        expect.stringMatching(/^application\/ld\+json/),
      ]);
    }
    expect(byAccept.headers.get('vary')).toContain('accept');
    expect(byLink.text).toBe(byAccept.text);
    expect(JSON.parse(byLink.text)).toEqual(JSON.parse(JSON.stringify(toSkos())));
    const triples = await readJsonLd(byLink.text);
    const label = triples.find(
      ({ subject, predicate, language }) =>
        subject === 'urn:puente:challenges:water' && predicate.endsWith('#prefLabel') && language === 'ja',
    );
    expect(label?.object).toBe('水');
  }, 120_000);

  it.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/html, */*;q=0.1', 'json'],
    ['application/json', 'json'],
    ['application/json, application/ld+json;q=0.5', 'json'],
    ['application/ld+json;q=0, */*', 'json'],
    ['application/ld+json;q=0.9, application/json;q=0.8', 'ld+json'],
    ['application/ld+json, application/json', 'ld+json'],
    ['Application/LD+JSON;profile="http://www.w3.org/ns/json-ld#compacted"', 'ld+json'],
  ])('answers Accept: %s with %s', async (accept, kind) => {
    const { headers } = await ask(accept);
    expect(headers.get('content-type')?.split(';')[0]).toBe(`application/${kind}`);
  });
});

import { concepts, findConcepts, type ReadingLanguage } from '@puente/challenges';
import fc from 'fast-check';

function found(text: string, language: ReadingLanguage = 'en'): [string, string][] {
  return findConcepts(text, language).map((mention) => [
    mention.concept,
    text.slice(mention.start, mention.end),
  ]);
}

describe('findConcepts', () => {
  it('finds a theme by its general words and a concept by its narrower ones', () => {
    expect(found('Traffic is heavy, and traffic congestion costs hours.')).toEqual([
      ['mobility', 'Traffic'],
      ['mobility/traffic-congestion', 'traffic congestion'],
    ]);
  });

  it('finds what the founding documents name', () => {
    const text =
      'polution, urban sustainable mobility, acoustic polution, hydric and waste resource management, right to housing';
    const themes = findConcepts(text, 'en').map(({ theme }) => theme);
    expect(themes).toEqual(['air-quality', 'mobility', 'noise', 'water', 'waste', 'housing']);
  });

  it('reads Spanish', () => {
    expect(found('La gestión del agua, los residuos y las ciudades inteligentes', 'es')).toEqual([
      ['water', 'gestión del agua'],
      ['waste', 'residuos'],
      ['open-data-digital', 'ciudades inteligentes'],
    ]);
  });

  it('spans non-breaking spaces, page breaks, hyphens and markdown within a phrase', () => {
    for (const between of [' ', '\u00A0', '\n\n\n', '-', ' \f ', '** ', '\u2011']) {
      expect(found(`for open${between}data today`)).toEqual([
        ['open-data-digital/open-data', `open${between}data`],
      ]);
    }
  });

  it('does not read a phrase over a comma or a full stop', () => {
    expect(found('The door is open. Data is missing.')).toEqual([]);
    expect(found('open, data')).toEqual([]);
  });

  it('prefers the longest term and drops those inside it', () => {
    expect(found('the urban heat island')).toEqual([['climate-energy/urban-heat', 'urban heat island']]);
  });

  it('keeps two terms that overlap', () => {
    expect(found('quality job creation').map(([, quote]) => quote)).toEqual(['quality job', 'job creation']);
  });

  it('folds the plain plural', () => {
    for (const text of [
      'smart city',
      'smart cities',
      'a good practice',
      'good practices',
      'a bus',
      'the buses',
    ]) {
      expect(found(text)).toHaveLength(1);
    }
  });

  it('takes a starred word as a prefix', () => {
    expect(found('recycling and recyclables').map(([id]) => id)).toEqual([
      'waste/recycling-circular-economy',
      'waste/recycling-circular-economy',
    ]);
  });

  it('lets a term that is said to be shared touch both concepts', () => {
    expect(
      found('youth entrepreneurship')
        .map(([id]) => id)
        .sort(),
    ).toEqual(['startup-ecosystem', 'youth-women/youth-participation']);
  });

  it('passes over set phrases and words that say nothing of a city', () => {
    expect(found('The political climate was important; a green light for the network and the plan.')).toEqual(
      [],
    );
    expect(found('en las redes sociales con luz verde', 'es')).toEqual([]);
  });

  it('finds every whole term it lists', () => {
    for (const each of concepts()) {
      for (const language of ['en', 'es'] as const) {
        for (const term of each.terms[language].filter((one) => !one.includes('*'))) {
          expect([term, findConcepts(term, language).map((mention) => mention.concept)]).toEqual([
            term,
            expect.arrayContaining([each.id]),
          ]);
        }
      }
    }
  });
});

describe('findConcepts, for any text', () => {
  const terms = concepts().flatMap(({ terms: { en } }) => en.filter((term) => !term.includes('*')));
  const piece = fc.oneof(
    fc.constantFrom(...terms),
    fc.constantFrom(' ', '\u00A0', '\n', ', ', '. ', '**', '-', '(', 'é', 'Ñ', '한국', '😀', '\u00AD', '’s'),
    fc.string({ maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
  const settings = { seed: 20171129, numRuns: 300 };

  it('slices to text that alone touches the same concept, in order and in bounds', () => {
    fc.assert(
      fc.property(text, (given) => {
        let previousStart = 0;
        for (const { concept, start, end } of findConcepts(given, 'en')) {
          const alone = findConcepts(given.slice(start, end), 'en').map((mention) => mention.concept);
          expect(start).toBeGreaterThanOrEqual(previousStart);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(alone).toContain(concept);
          previousStart = start;
        }
      }),
      settings,
    );
  });

  it('never depends on case, accents or the kind of space', () => {
    const word = fc.constantFrom(
      'open',
      'data',
      'traffic',
      'noise',
      'the',
      'urban',
      'heat',
      'island',
      'city',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const plain = words.join(' ');
        const expected = findConcepts(plain, 'en');
        expect(findConcepts(plain.toUpperCase(), 'en')).toEqual(expected);
        expect(findConcepts(plain.replaceAll(' ', '\u00A0'), 'en')).toEqual(expected);
        expect(findConcepts(plain.replaceAll('a', 'á').replaceAll('o', 'ö'), 'en')).toEqual(expected);
      }),
      settings,
    );
  });

  it('takes decomposed accents for what they are', () => {
    const composed = 'gestión del agua y vehículos eléctricos';
    const decomposed = composed.normalize('NFD');
    const quotes = found(decomposed, 'es').map(([id, quote]) => [id, quote.normalize('NFC')]);
    expect(quotes).toEqual(found(composed, 'es'));
  });
});

import fc from 'fast-check';
import { extractEvidence } from '../../../src/domain/extraction/extract-evidence';
import { stated } from './stated';

const profile = `Fukuoka's water once ran dry: in 1978 taps were closed for 287 days. Since then the city has hunted leaks street by
street, and now loses less water than almost any other large city. Fukuoka also gives founders a visa, and start-ups have come
from all over Asia. The population still grows, but nurses for the elderly are scarce and childcare places are too few.`;

const perfil = `Las Palmas de Gran Canaria desala el agua que bebe desde 1964. El barrio de La Isleta pide zonas verdes. Los alquileres
vacacionales encarecen los pisos. La guagua rápida acumula años de retraso.`;

describe('a document', () => {
  it('in English gives the needs and offers of its city', () => {
    expect(stated(profile)).toEqual([
      'jp-fukuoka water offer',
      'jp-fukuoka startup-ecosystem offer',
      'jp-fukuoka health-ageing need',
      'jp-fukuoka youth-women need',
    ]);
  });

  it('in Spanish gives the same', () => {
    expect(stated(perfil, 'es')).toEqual([
      'es-las-palmas-de-gran-canaria water offer',
      'es-las-palmas-de-gran-canaria public-space-planning need',
      'es-las-palmas-de-gran-canaria housing need',
      'es-las-palmas-de-gran-canaria mobility need',
    ]);
  });

  it('counts a named subject as more certain than a carried one', () => {
    const [named, carried] = extractEvidence({
      text: 'Delhi lacks housing. Schools are lacking.',
      language: 'en',
    });
    expect(named?.certainty).toBeGreaterThan(carried?.certainty ?? 1);
  });

  it('gives the narrowest concept that the words touch', () => {
    const [only, ...others] = extractEvidence({ text: 'Madrid lacks affordable housing.', language: 'en' });
    expect([only?.challenge, only?.theme, others]).toEqual(['housing/affordable-housing', 'housing', []]);
  });
});

const fragments = [
  ...[
    'Madrid',
    'Seúl',
    'València',
    '広州',
    'The city',
    'Both partners',
    'CityNet',
    'Asian cities',
    'needs',
    'lacks',
    'no longer',
    'but',
  ],
  ...[
    'affordable housing',
    'recycling',
    'floods',
    'opened a metro',
    'would like to learn from',
    '. ',
    '.\n\n',
    ';',
    ' ',
    '\u00a0',
    '\f',
    '**',
  ],
  ...[
    '(',
    '|',
    '- ',
    '# ',
    '😀',
    '\ud83d',
    'é',
    'e\u0301',
    'EE. UU.',
    'Mr. ',
    '\r\n',
    '\u2028',
    '"',
    '¿',
    '1.5',
    ', ',
  ],
];
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...fragments) },
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));
const language = fc.constantFrom('en' as const, 'es' as const);
const runs = { seed: 20171120, numRuns: 300 };

describe('whatever the text', () => {
  it('every quote equals its span, and every certainty lies in (0, 1]', () => {
    fc.assert(
      fc.property(text, language, (given, read) => {
        for (const { quote, start, end, certainty } of extractEvidence({ text: given, language: read })) {
          expect(given.slice(start, end)).toBe(quote);
          expect(certainty > 0 && certainty <= 1).toBe(true);
        }
      }),
      runs,
    );
  });

  it('the same text gives the same evidence, once for each party, challenge, stance and sentence', () => {
    fc.assert(
      fc.property(text, language, (given, read) => {
        const first = extractEvidence({ text: given, language: read });
        expect(extractEvidence({ text: given, language: read })).toEqual(first);
        const keys = first.map((each) => [each.party.id, each.challenge, each.stance, each.start].join(' '));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });
});

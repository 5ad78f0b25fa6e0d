import { stated } from './stated';

describe('who a sentence is about', () => {
  it.each([
    [
      'all members of a list',
      'Madrid, Valencia and Barcelona need affordable housing.',
      ['es-madrid housing need', 'es-valencia housing need', 'es-barcelona housing need'],
    ],
    [
      'the city carried on by "it"',
      'Bandung grows fast. It suffers from floods.',
      ['id-bandung safety-resilience-disaster need'],
    ],
    [
      'the city carried on by "the city"',
      'Bandung grows fast. The city lacks sewers.',
      ['id-bandung water need'],
    ],
    [
      'the city carried on by "its"',
      'Seoul is large. Its metro is one of the most modern in the world.',
      ['kr-seoul mobility offer'],
    ],
    [
      'the city carried on by "there"',
      'Pune grows. Start-ups there lack funding.',
      ['in-pune startup-ecosystem need'],
    ],
    [
      'both cities named before',
      'Madrid and Seoul met. Both cities suffer from noise.',
      ['es-madrid noise need', 'kr-seoul noise need'],
    ],
    [
      'the former and the latter',
      'Madrid and Seoul met. The former lacks parks. The latter needs social housing.',
      ['es-madrid public-space-planning need', 'kr-seoul housing need'],
    ],
    [
      'the nearer city in one sentence',
      'Lima is far. Bilbao was grey; it restored its river.',
      ['es-bilbao water offer'],
    ],
    [
      'the place, where the subject is a thing',
      'Rapid growth has left Bandung with slums.',
      ['id-bandung housing need'],
    ],
    ['the city of an institution', 'The mayor of Daegu asked for help with waste.', ['kr-daegu waste need']],
    [
      'the city of a relative clause',
      'Cebu, which suffers from typhoons, met Bilbao.',
      ['ph-cebu-city safety-resilience-disaster need'],
    ],
    [
      'the city that a report is about',
      'Jaume Collboni said that Seoul is a leader in public transport.',
      ['kr-seoul mobility offer'],
    ],
    [
      'the owner of the experience',
      "Yokohama's experience in waste separation is famous.",
      ['jp-yokohama waste offer'],
    ],
    [
      'two parties in two clauses',
      'Madrid lacks affordable housing and Singapore built public housing for most citizens.',
      ['es-madrid housing need', 'sg-singapore housing offer'],
    ],
    [
      'a city outside the corridor, under its own id',
      'Berlin lacks affordable housing.',
      ['de-berlin housing need'],
    ],
    [
      'an organisation, not the city in its name',
      'The University of Tokyo developed sensors for floods.',
      ['org-university-of-tokyo safety-resilience-disaster offer'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(stated(text)).toEqual(expect.arrayContaining(expected));
    expect(stated(text).filter((each) => !expected.includes(each) && !each.startsWith('org-'))).toEqual([]);
  });

  it.each([
    ['a group', 'Spanish cities need affordable housing.'],
    ['a group of one country', 'All five Chinese cities suffer from air pollution.'],
    ['the world', 'Cities around the world suffer from noise.'],
    ['those compared with', 'Unlike Madrid, the rest of the country needs water.'],
    ['receivers of what others showed', 'The solutions can be used by megacities like Seoul.'],
  ])('is never a member of %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });

  it('reads the title as context only', () => {
    expect(stated('The city lacks sewers.', 'en', 'Dhaka without water')).toEqual(['bd-dhaka water need']);
    expect(stated('Nothing more.', 'en', 'Dhaka lacks water')).toEqual([]);
  });

  it('follows "la ciudad" and "su" in Spanish', () => {
    expect(
      stated(
        'Bilbao es una villa. Su metro es uno de los más modernos de Europa. La ciudad carece de vivienda social.',
        'es',
      ),
    ).toEqual(['es-bilbao mobility offer', 'es-bilbao housing need']);
  });
});

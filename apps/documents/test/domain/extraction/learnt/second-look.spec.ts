import { stated, statedByRules } from '../stated';

const long =
  'Hobart, which was founded by the river two hundred years ago and has since grown along both of its banks up to the foot of the mountain, has many old houses that are cold in winter.';

describe('a second look at what the rules found', () => {
  it('leaves out what only stands beside the topic', () => {
    const text = 'Perth has built a museum beside the metro line in the port.';
    expect(statedByRules(text)).toEqual(['au-perth culture-heritage offer', 'au-perth mobility offer']);
    expect(stated(text)).toEqual(['au-perth culture-heritage offer']);
  });

  it('turns a stance round that no cue tells', () => {
    const text = 'Hobart has many old houses that are cold in winter.';
    expect(statedByRules(text)).toEqual(['au-hobart housing offer']);
    expect(stated(text)).toEqual(['au-hobart housing need']);
  });

  it('adds a theme that no word of the vocabulary says', () => {
    const text = 'Osaka teaches the children of migrants the language in evening schools.';
    expect(statedByRules(text)).toEqual(['jp-osaka social-inclusion offer']);
    expect(stated(text)).toEqual(['jp-osaka social-inclusion offer', 'jp-osaka knowledge-education offer']);
  });

  it('leaves out the stance that is all but impossible, where the rules found both', () => {
    const text = 'It wants to hear how Gijón brought libraries, buses and pools onto one card.';
    expect(statedByRules(text)).toEqual(
      expect.arrayContaining(['es-gijon open-data-digital need', 'es-gijon open-data-digital offer']),
    );
    expect(stated(text)).toContain('es-gijon open-data-digital offer');
    expect(stated(text)).not.toContain('es-gijon open-data-digital need');
  });

  it.each([
    ['told plainly, in few words', 'Akita is losing inhabitants.'],
    ['of each of two clauses', 'Busan opened a metro but lacks affordable housing.'],
    ['said outright', 'Turin built a metro and must renovate its museums.'],
    ['that is no more', 'Osaka no longer suffers from floods.'],
    ['of what was closed', 'Ulsan closed its landfill.'],
    ['of what has fallen', 'Homelessness in Perth has fallen.'],
    ['that was', 'Ulsan used to struggle with air pollution.'],
    ['of the largest of something bad', 'Hanoi has one of the largest open dumps.'],
    ['of a long sentence', long],
  ])('leaves a stance %s as the rules have it', (_, text) => {
    expect(stated(text)).toEqual(statedByRules(text));
  });

  it('finds nothing in words about the same things that state nothing', () => {
    expect(stated('The talk on noise in Soria begins at six in the library.')).toEqual([]);
    expect(stated('La línea 3 del metro de Bilbao pasa bajo la ría.', 'es')).toEqual([]);
  });
});

import { changesOf, differingIn, mergedFacts, typedOf } from '../../apps/web/src/pages/cities/facts-typed';

const source = { name: 'City of Madrid' };
const eurocities = { name: 'Eurocities', source: { name: 'Member list' } };
const madrid = {
  population: 3_255_944,
  populationYear: 2023,
  languages: ['es'],
  preferredPartnerCountries: null,
  networks: [eurocities],
  pilots: { welcome: true, minimumTrl: 6, source },
};
const typed = typedOf(madrid);

describe('the form of a city’s facts', () => {
  it('sends nothing where nothing was changed', () => {
    expect(changesOf(typed, madrid, source)).toEqual({});
  });

  it('sends what was changed, and only that', () => {
    const changed = { ...typed, languages: ['es', 'en'], countries: ['KR'] };
    expect(changesOf(changed, madrid, source)).toEqual({
      languages: ['es', 'en'],
      preferredPartnerCountries: { countries: ['KR'], source },
    });
  });

  it('sends a population with its year', () => {
    expect(changesOf({ ...typed, population: 3_300_000 }, madrid, source)).toEqual({
      population: 3_300_000,
      populationYear: 2023,
    });
  });

  it('leaves a network that stays its source, and names the city as that of a new one', () => {
    const changed = { ...typed, networks: 'Eurocities\n\n Metropolis \nMetropolis' };
    expect(changesOf(changed, madrid, source)).toEqual({
      networks: [eurocities, { name: 'Metropolis', source }],
    });
  });

  it('takes back an answer about pilots', () => {
    expect(changesOf({ ...typed, pilots: 'unsaid' }, madrid, source)).toEqual({ pilots: null });
    expect(changesOf({ ...typed, pilots: 'no', minimumTrl: null }, madrid, source)).toEqual({
      pilots: { welcome: false, source },
    });
  });

  it('keeps what was typed on top of what somebody else changed meanwhile', () => {
    const now = { ...madrid, population: 3_300_000, languages: ['es', 'fr'] };
    const merged = mergedFacts({ ...typed, languages: ['es', 'en'] }, typed, typedOf(now));
    expect(merged).toEqual({ ...typed, population: 3_300_000, languages: ['es', 'en'] });
    expect(differingIn(typedOf(now), typed)).toEqual(['population', 'languages']);
    expect(changesOf(merged, now, source)).toEqual({ languages: ['es', 'en'] });
  });
});

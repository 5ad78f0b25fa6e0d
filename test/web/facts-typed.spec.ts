import { mergedOver } from '../../apps/web/src/editing/merged';
import { changesOf, savedOf } from '../../apps/web/src/pages/cities/facts/facts-typed';
import { noTie, yearsOf } from '../../apps/web/src/pages/cities/facts/ties-typed';

const source = { name: 'City of Madrid' };
const listed = { name: 'Member list', url: 'https://members.example' };
const madrid = {
  version: 3,
  population: 3_255_944,
  populationYear: 2023,
  languages: ['es'],
  preferredPartnerCountries: null,
  networks: [{ name: 'Eurocities', source: listed }],
  twinnings: [{ with: 'cn-beijing', name: 'Beijing', since: 2005, source }],
  projects: [{ with: 'kr-seoul', name: 'Asia Innova', from: 2017, to: 2019, source }],
  pilots: { welcome: true, minimumTrl: 6, source },
};
const { values: saved } = savedOf(madrid);

describe('the form of a city’s facts', () => {
  it('sends nothing where nothing was changed', () => {
    expect(changesOf(saved, saved, source)).toEqual({});
  });

  it('sends what was changed, and only that', () => {
    const typed = { ...saved, languages: ['es', 'en'], countries: ['KR'] };
    expect(changesOf(typed, saved, source)).toEqual({
      languages: ['es', 'en'],
      preferredPartnerCountries: { countries: ['KR'], source },
    });
  });

  it('sends a population with its year', () => {
    expect(changesOf({ ...saved, population: 3_300_000 }, saved, source)).toEqual({
      population: 3_300_000,
      populationYear: 2023,
    });
  });

  it('leaves ties that stay as they were, with years and source, beside new ones', () => {
    const own = { ...noTie, sourceName: ' City of Madrid ' };
    const typed = {
      ...saved,
      networks: [...saved.networks, { ...own, name: ' Metropolis ', from: 1990 }],
      twinnings: [...saved.twinnings, { ...own, name: 'Manila', with: 'ph-manila' }],
      projects: [...saved.projects, { ...own, name: 'Shade', with: 'sg-singapore', from: 2021 }],
    };
    expect(changesOf(typed, saved, source)).toEqual({
      networks: [...madrid.networks, { name: 'Metropolis', since: 1990, source }],
      twinnings: [...madrid.twinnings, { with: 'ph-manila', name: 'Manila', source }],
      projects: [...madrid.projects, { with: 'sg-singapore', name: 'Shade', from: 2021, source }],
    });
  });

  it('sends the ties that are left where one is removed', () => {
    expect(changesOf({ ...saved, twinnings: [] }, saved, source)).toEqual({ twinnings: [] });
  });

  it('takes back an answer about pilots', () => {
    expect(changesOf({ ...saved, pilots: 'unsaid' }, saved, source)).toEqual({ pilots: null });
    expect(changesOf({ ...saved, pilots: 'no', minimumTrl: null }, saved, source)).toEqual({
      pilots: { welcome: false, source },
    });
  });

  it('sends what was typed on top of what somebody else changed meanwhile', () => {
    const now = savedOf({ ...madrid, population: 3_300_000, languages: ['es', 'fr'] }).values;
    const merged = mergedOver({ ...saved, languages: ['es', 'en'] }, saved, now);
    expect(merged).toEqual({ ...saved, population: 3_300_000, languages: ['es', 'en'] });
    expect(changesOf(merged, now, source)).toEqual({ languages: ['es', 'en'] });
  });

  it('says the years of a tie as far as they are known', () => {
    const tie = { ...noTie, sourceName: '' };
    expect(yearsOf(tie)).toBe('');
    expect(yearsOf({ ...tie, from: 2017 })).toBe('2017');
    expect(yearsOf({ ...tie, from: 2017, to: 2017 })).toBe('2017');
    expect(yearsOf({ ...tie, from: 2017, to: 2019 })).toBe('2017–2019');
    expect(yearsOf({ ...tie, to: 2019 })).toBe('–2019');
  });
});

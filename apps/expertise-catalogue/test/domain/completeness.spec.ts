import { completenessOf } from '../../src/domain/completeness';
import { expiryOf } from '../../src/domain/publish';
import { type Solution, type StartUpContent } from '../../src/domain/start-up';

const bare: StartUpContent = {
  ...{ name: 'Leaks', country: 'ES', city: null, foundedIn: null, website: null },
  ...{ languages: [], description: ' ', fictitious: false, solutions: [] },
};
const solution: Solution = {
  ...{ id: 's', name: 'Finder', description: '', challenges: ['water'], trl: 7, markets: ['KR'] },
  ...{ proof: [{ kind: 'pilot', where: 'Murcia' }], seeks: ['pilot-city'] },
};
const full: StartUpContent = {
  ...bare,
  ...{ city: 'es-murcia', foundedIn: 2015, website: 'https://leaks.example', languages: ['es'] },
  ...{ description: 'Finds leaks.', solutions: [solution] },
};

describe('how complete a profile is', () => {
  it('runs from nothing said to all said', () => {
    expect(completenessOf(bare)).toMatchObject({ score: 0 });
    expect(completenessOf(full)).toEqual({ score: 100, missing: [] });
  });

  it('is a hundred less the points of what is missing, with a hint for each', () => {
    const { score, missing } = completenessOf({
      ...full,
      website: null,
      solutions: [{ ...solution, trl: null }],
    });
    expect(score).toBe(80);
    expect(missing).toEqual([
      { field: 'website', points: 10, hint: 'add-website' },
      { field: 'solutions.trl', points: 10, hint: 'say-how-ready' },
    ]);
  });
});

it.each([
  ['2026-01-31', '2027-01-31'],
  ['2028-02-29', '2029-02-28'],
])('what is published on %s expires on %s', (day, expiry) => {
  expect(expiryOf(new Date(`${day}T10:00:00Z`)).toISOString()).toBe(`${expiry}T10:00:00.000Z`);
});

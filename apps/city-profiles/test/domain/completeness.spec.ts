import { completenessOf } from '../../src/domain/completeness';
import { aCity, aStatement } from '../city.factory';

describe('completeness of a profile', () => {
  it('asks an empty profile for a need first', () => {
    expect(completenessOf(aCity())).toMatchObject({ share: 0, nextQuestion: 'state-a-need' });
  });

  it('asks to confirm once there are both needs and offers', () => {
    const city = aCity({ statements: [aStatement(), aStatement({ id: 'two', stance: 'offer' })] });
    expect(completenessOf(city).nextQuestion).toBe('confirm-suggested');
  });

  it('does not count what was rejected', () => {
    const city = aCity({ statements: [aStatement({ status: 'rejected' })] });
    expect(completenessOf(city).nextQuestion).toBe('state-a-need');
  });

  it('is 1 with nothing missing', () => {
    const source = { name: 'City Council' };
    const statements = (['need', 'offer'] as const).flatMap((stance) =>
      ['noise', 'water', 'waste', 'housing'].map((challenge) =>
        aStatement({ id: `${stance}-${challenge}`, challenge, stance, status: 'confirmed' }),
      ),
    );
    const city = aCity({
      statements,
      population: 3_300_000,
      languages: ['es'],
      networks: [{ name: 'Metropolis', source }],
      preferredPartnerCountries: { countries: ['KR'], source },
      pilots: { welcome: true, source },
    });
    expect(completenessOf(city)).toEqual({ share: 1, missing: [], nextQuestion: null });
  });
});

import { cityOfSubject } from './city-of-subject';

describe('the city of a label', () => {
  it.each([
    ['Valencia', 'es-valencia'],
    ['València', 'es-valencia'],
    ['Seúl', 'kr-seoul'],
    ['Hong Kong', 'hk-hong-kong'],
    ['Singapore', 'sg-singapore'],
    ['Gangtok', 'in-gangtok'],
    ['Valencia, Venezuela', 've-valencia'],
    ['City of Madrid', 'es-madrid'],
    [' Taipei ', 'tw-taipei'],
  ])('named %s is %s', (subject, id) => {
    expect(cityOfSubject(subject)).toBe(id);
  });

  it.each(['Nephelococcygia', 'Spanish cities', 'Madrid and Seoul', ''])('is unknown for "%s"', (subject) => {
    expect(cityOfSubject(subject)).toBeNull();
  });
});

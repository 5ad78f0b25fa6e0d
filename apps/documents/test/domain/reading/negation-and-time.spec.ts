import { stated } from './stated';

describe('negation and time', () => {
  it.each([
    ['a past trouble is no need', 'Osaka used to suffer from floods.', []],
    [
      'a trouble that ended is an offer',
      'Kyoto no longer suffers from air pollution.',
      ['jp-kyoto air-quality offer'],
    ],
    ['what a city has not is a need', 'Murcia has not built a metro.', ['es-murcia mobility need']],
    ['a visit to come is neither', 'Gijón will host a congress on waste.', []],
    [
      'what must be built is a need, not a deed',
      'Lahore must build and run better sewers.',
      ['pk-lahore water need'],
    ],
    ['a solved problem is an offer', 'Osaka solved its waste problem.', ['jp-osaka waste offer']],
  ])('%s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

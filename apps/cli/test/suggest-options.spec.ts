import { explain } from '../src/run-program';
import { readSuggestOptions } from '../src/suggest-options';

function refusal(args: string[]): string {
  try {
    readSuggestOptions(args);
  } catch (error) {
    return explain(error);
  }
  throw new Error('it was not refused');
}

describe('the options of suggest', () => {
  it('asks for five cities of a city where nothing else is said', () => {
    expect(readSuggestOptions(['es-madrid'])).toEqual({
      request: { party: { kind: 'city', id: 'es-madrid' }, seeks: ['city'], limit: 5 },
      reasonsShown: 6,
      json: false,
    });
  });

  it('reads every option', () => {
    const args =
      '--for city,start-up --limit 3 --reasons 12 --countries kr,JP --challenges waste --without ties --json';
    expect(readSuggestOptions(['es-madrid', ...args.split(' ')])).toEqual({
      request: {
        party: { kind: 'city', id: 'es-madrid' },
        seeks: ['city', 'start-up'],
        limit: 3,
        filters: { countries: ['KR', 'JP'], challenges: ['waste'] },
        without: ['ties'],
      },
      reasonsShown: 12,
      json: true,
    });
  });

  it('takes an id without a country for a start-up', () => {
    expect(readSuggestOptions(['ronda'])?.request.party.kind).toBe('start-up');
  });

  it('gives way to help', () => {
    expect(readSuggestOptions(['--help'])).toBeNull();
  });

  it.each([
    [['es-madrid', '--limit', 'x'], '--limit must be a whole number between 1 and 100, not x.'],
    [['es-madrid', '--reasons', '13'], '--reasons must be a whole number between 1 and 12, not 13.'],
    [['es-madrid', '--limit', '0'], '--limit must be a whole number between 1 and 100, not 0.'],
    [['es-madrid', '--for', 'towns'], '--for takes city or start-up, not towns.'],
    [['es-madrid', '--without', 'scale'], '--without takes ties, not scale.'],
    [['es-madrid', 'es-murcia'], 'One party at a time: es-madrid or es-murcia?'],
    [['es-madrid', '--wrong'], "Unknown option '--wrong'. --help lists the options."],
  ])('refuses %j in one line', (args, line) => {
    expect(refusal(args)).toBe(line);
  });
});

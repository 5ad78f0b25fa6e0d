import { baselinePredictions } from './baseline';

const found = (text: string, language: 'en' | 'es' = 'en') =>
  baselinePredictions('a.txt', text, language).map(({ city, theme, stance, spans }) => [
    city,
    theme,
    stance,
    text.slice(spans[0]?.start, spans[0]?.end),
  ]);

describe('the baseline', () => {
  it('pins every keyword of a sentence on every city in it', () => {
    expect(
      found('Madrid and Seoul work on recycling and noise.').map(([city, theme]) => [city, theme]),
    ).toEqual([
      ['es-madrid', 'waste'],
      ['es-madrid', 'noise'],
      ['kr-seoul', 'waste'],
      ['kr-seoul', 'noise'],
    ]);
  });

  it('keeps to one sentence, and takes a line end for its end', () => {
    expect(found('Madrid met. Noise was heard.\nSeoul\nNoise')).toEqual([]);
    expect(found('Nothing here. Madrid measures noise.')).toEqual([
      ['es-madrid', 'noise', 'offer', ' Madrid measures noise.'],
    ]);
  });

  it('takes a word of need for a need, in either language', () => {
    expect(found('Madrid must reduce noise.')[0]?.[2]).toBe('need');
    expect(found('Madrid tiene un problema de ruido.', 'es')[0]?.[2]).toBe('need');
    expect(found('Madrid mide el ruido.', 'es')[0]?.[2]).toBe('offer');
  });
});

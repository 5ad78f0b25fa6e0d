import { concepts } from '@puente/challenges';
import { byTheme } from '../../apps/web/src/components/challenge-options';
import { findablesOf, nearestFirst } from '../../apps/web/src/components/meant-challenges';
import { type Concept } from '../../apps/web/src/api/challenges';

const shown = JSON.parse(JSON.stringify(concepts())) as Concept[];

/** The names shown for what was typed, theme after theme. */
function found(typed: string, language: 'en' | 'es'): string[] {
  const groups = nearestFirst(byTheme(shown, language), findablesOf(shown, language), typed);
  return groups.flatMap(({ items }) => items.map(({ label }) => label));
}

describe('the challenges meant by what was typed', () => {
  it('are first those whose name it begins', () => {
    expect(found('agua', 'es').slice(0, 4)).toEqual([
      'Agua',
      'Escasez de agua',
      'Agua potable',
      'Saneamiento y aguas residuales',
    ]);
    expect(found('air', 'en')[0]).toBe('Air quality');
    expect(found('tran', 'en')[0]).toBe('Public transport');
  });

  it('are then those with it elsewhere in the name, with another name, and last what covers it', () => {
    const names = found('agua', 'es');
    expect(names).toContain('Energías renovables');
    expect(names.indexOf('Energías renovables')).toBeGreaterThan(names.indexOf('Drenaje'));
    const transport = found('transport', 'en');
    expect(transport.indexOf('Public transport')).toBeLessThan(transport.indexOf('Mobility'));
  });

  it('are found by other names and by names in other languages', () => {
    expect(found('drought', 'en')).toContain('Water scarcity');
    expect(found('ruido', 'en')).toContain('Noise');
    expect(found('噪声', 'es')[0]).toBe('Ruido');
    expect(found('शोर', 'es')[0]).toBe('Ruido');
    expect(found('소음', 'en')[0]).toBe('Noise');
  });

  it('hold every word that was typed, whatever its accents and capitals', () => {
    expect(found('POTABLE agua', 'es')[0]).toBe('Agua potable');
    expect(found('energia', 'es')).toContain('Clima y energía');
    expect(found('water zeppelin', 'en')).toEqual([]);
  });

  it('are all, in the order of the scheme, where nothing was typed', () => {
    expect(found(' - ', 'en')).toHaveLength(concepts().length);
    expect(found('', 'en')[0]).toBe('Air quality');
  });
});

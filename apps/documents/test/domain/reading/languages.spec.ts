import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { detectLanguage, isReadLanguage } from '../../../src/domain/reading/languages';

const documents = resolve(__dirname, '../../../../../../shared/data/documents');
const withSharedData = existsSync(documents) ? it : it.skip;
const skipped = existsSync(documents) ? '' : ' (skipped: no shared data)';

describe('the language of a document', () => {
  it.each([
    ['en', 'Gangtok still struggles badly with solid waste.'],
    ['en', 'Madrid struggles with noise.'],
    ['es', 'La ciudad lidera la movilidad eléctrica.'],
    ['es', 'Valencia busca soluciones contra el ruido.'],
    ['ca', 'Barcelona és una ciutat compacta amb molt de soroll.'],
    ['pt', 'A cidade do Porto precisa de reduzir os resíduos.'],
    ['fr', 'La ville de Lyon lutte contre la pollution.'],
    ['it', 'La città di Milano ha molti parchi e una rete di metropolitana.'],
    ['zh', '首尔需要解决空气污染问题。'],
    ['ja', '東京は水のまちです。'],
    ['ko', '서울은 물이 부족하다.'],
  ])('is %s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('is not made Spanish by Spanish names', () => {
    expect(
      detectLanguage('Vitoria-Gasteiz and San Sebastián, Las Palmas and La Laguna are in Spain.').language,
    ).toBe('en');
  });

  it('is unknown, and unsure, where nothing tells', () => {
    expect(detectLanguage('')).toEqual({ language: 'und', reliable: false });
    expect(detectLanguage('Seoul 2030')).toEqual({ language: 'und', reliable: false });
  });

  it('is read in English and Spanish only', () => {
    expect(['en', 'es', 'ca', 'pt', 'und'].filter(isReadLanguage)).toEqual(['en', 'es']);
  });

  withSharedData(`is right on every shared document${skipped}`, () => {
    const languageOf = (name: string) => detectLanguage(readFileSync(join(documents, name), 'utf8'));
    const expected = (name: string) => (/_es-/.test(name) ? 'es' : /-pt-/.test(name) ? 'pt' : 'en');
    for (const name of readdirSync(documents)) {
      expect([name, languageOf(name)]).toEqual([name, { language: expected(name), reliable: true }]);
    }
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage, isReadLanguage } from '../../../src/domain/extraction/languages';

describe('the language of a text', () => {
  it.each([
    ['Pavements are broken and crowded; wheelchairs cannot pass.', 'en'],
    ['Bangkok needs more trees in the streets of the old town.', 'en'],
    ['Una delegación de València viajará en mayo a Chengdu para firmar el hermanamiento.', 'es'],
    ['La ciudad sufre olas de calor cada verano y los barrios no tienen árboles.', 'es'],
    ['Els barris de la ciutat necessiten més arbres i els carrers són massa estrets per als vianants.', 'ca'],
    ['A equipa de Albacete mostrou a sua experiência em separação na origem e recolha dos resíduos.', 'pt'],
    ['Les rues de la ville sont étroites et les habitants ne peuvent pas circuler.', 'fr'],
  ])('"%s" is %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('is never called reliable for a name alone', () => {
    expect(detectLanguage('Bangkok').reliable).toBe(false);
    expect(detectLanguage('').reliable).toBe(false);
  });

  it('is read where it is English or Spanish', () => {
    expect(['en', 'es', 'pt', 'ca', 'fr', 'und'].filter(isReadLanguage)).toEqual(['en', 'es']);
  });
});

const folder = join(__dirname, '../../../../../../shared/data/documents');
const shared = existsSync(folder);
(shared ? describe : describe.skip)(`shared documents${shared ? '' : ' (skipped: no shared data)'}`, () => {
  const files = shared ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];

  it.each(files)('knows the language of %s', (file) => {
    const expected = /^\d+_es-|_estrategia|^041|^042|^085/u.test(file)
      ? 'es'
      : /-pt-/u.test(file)
        ? 'pt'
        : 'en';
    expect(detectLanguage(readFileSync(join(folder, file), 'utf8')).language).toBe(expected);
  });
});

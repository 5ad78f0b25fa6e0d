import { translations as inEnglish } from '@zxcvbn-ts/language-en';
import { adviceIn } from '../src/passwords/advice';

const inSpanish = adviceIn('es');

describe('advice on passwords', () => {
  it('says in Spanish all that it says in English', () => {
    for (const part of ['warnings', 'suggestions'] as const)
      expect(Object.keys(inSpanish[part]).sort()).toEqual(Object.keys(inEnglish[part]).sort());
  });

  it('addresses who reads it as usted', () => {
    const said = [...Object.values(inSpanish.warnings), ...Object.values(inSpanish.suggestions)];
    const familiar = /\b(tu|tus|contigo|evitas?|añade|escribe|puedes)\b|^usa\b/iu;
    expect(said.filter((one) => familiar.test(one))).toEqual([]);
  });
});

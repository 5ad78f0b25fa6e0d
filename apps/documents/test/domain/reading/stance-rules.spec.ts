import { stanceRules } from '../../../src/domain/reading/stance/lexicon';
import { stanceExamples } from './stance-examples';
import { stated } from './stated';

describe('the rules of stance', () => {
  it('each have examples in both languages', () => {
    expect(Object.keys(stanceExamples).sort()).toEqual(stanceRules.map(({ name }) => name).sort());
  });

  for (const [rule, byLanguage] of Object.entries(stanceExamples)) {
    for (const language of ['en', 'es'] as const) {
      it.each(byLanguage[language])(`${rule} (${language}): $sentence`, ({ sentence, states }) => {
        expect(stated(sentence, language)).toEqual(states);
      });
    }
  }
});

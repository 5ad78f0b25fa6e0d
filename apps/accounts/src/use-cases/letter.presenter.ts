import { type LetterFacts } from '@puente/contracts';
import { type PostedLetter } from './ports/letters';

export function toLetterFacts({ letter, ...posted }: PostedLetter): LetterFacts {
  const { messageId: id, to, language, template } = letter;
  const { state, attempts, problem, askedAt, settledAt } = posted;
  return {
    ...{ id, to, language, template, state, attempts, problem },
    askedAt: askedAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  };
}

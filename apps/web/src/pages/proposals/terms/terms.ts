import { type Schema } from '../../../api/client';

/** What is put on the table, as it is typed. */
export type Terms = Schema<'ProposalTerms'>;

export const formats = [
  'bilateral-meeting',
  'knowledge-exchange',
  'workshop',
  'field-visit',
  'pilot',
  'twinning',
] as const satisfies readonly Terms['format'][];

export const fixedQuestions = ['whyYou', 'whatWeBring', 'firstStep'] as const;

/** Of an answer, in UTF-16 code units: the API takes no more. */
export const answerUnitsMax = 2_000;

/** The first step that is usual: between cities a talk, with a start-up a trial. */
export function usualFormat(kinds: readonly string[]): Terms['format'] {
  return kinds.includes('start-up') ? 'pilot' : 'bilateral-meeting';
}

export const isAnswered = ({ message }: Terms): boolean =>
  fixedQuestions.every((question) => message[question].trim() !== '');

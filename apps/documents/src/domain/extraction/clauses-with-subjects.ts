import { type Clause, clausesOf } from './clauses';
import { type Focus } from './focus';
import { joinedClauses } from './joined-clauses';
import { type Reading, type SentenceReading } from './reading';
import { type Subject, subjectsOf } from './subjects';
import { isWorldwide } from './worldwide';

export interface ClauseWithSubject {
  readonly clause: Clause;
  readonly subject: Subject;
}

/** The clauses of a sentence that are about somebody, each with whom. */
export function clausesWithSubjects(
  reading: Reading,
  sentence: SentenceReading,
  focus: Focus,
): ClauseWithSubject[] {
  const split = clausesOf(reading.words, sentence, sentence.cues);
  const clauses = joinedClauses(reading, sentence, split);
  const subjects = subjectsOf(reading, sentence, clauses, focus);
  return clauses.flatMap((clause, index) => {
    const subject = subjects[index] ?? null;
    return subject === null || !mayCarry(reading, sentence, subject) ? [] : [{ clause, subject }];
  });
}

function mayCarry(reading: Reading, sentence: SentenceReading, { clarity }: Subject): boolean {
  return clarity !== 'carried' || !isWorldwide(reading, sentence);
}

import { DomainError, errorCode } from '@puente/kernel';
import { sideOfActor } from './capacity';
import { type AnsweredQuestion, otherSide, type Proposal, type Question } from './proposal';
import { type Doer, type Somebody } from './doer';
import { isUnderReview, type ProposalState } from './proposal-state';

export const questionsMax = 50;

/** Whether the case is open enough for a question to have a point. */
function isOpen(state: ProposalState): boolean {
  return state === 'proposed' || state === 'returned' || isUnderReview(state);
}

/**
 * Asks something inside the case: a side the other, or the programme both.
 * @throws DomainError `transition-not-allowed` where the case is over or has not begun; `questions-too-many`
 */
export function askQuestion(
  proposal: Proposal,
  who: Somebody,
  asked: { readonly id: string; readonly text: string; readonly now: Date },
): { readonly proposal: Proposal; readonly question: Question } {
  if (!isOpen(proposal.state))
    throw new DomainError(errorCode.transitionNotAllowed, { id: proposal.id, state: proposal.state });
  if (proposal.questions.length >= questionsMax)
    throw new DomainError(errorCode.questionsTooMany, { id: proposal.id, most: questionsMax });
  const question = { id: asked.id, ...askerOf(proposal, who), at: asked.now, text: asked.text, answer: null };
  return { proposal: withQuestions(proposal, [...proposal.questions, question]), question };
}

/**
 * Answers a question once. Who asked does not answer: of a side's, the other side or the programme does; of the programme's, either side.
 * @throws DomainError `question-not-found`; `question-answered`; `not-permitted`
 */
export function answerQuestion(
  proposal: Proposal,
  who: Somebody,
  answered: { readonly questionId: string; readonly text: string; readonly now: Date },
): { readonly proposal: Proposal; readonly question: AnsweredQuestion } {
  const { questionId, text, now } = answered;
  const question = proposal.questions.find(({ id }) => id === questionId);
  if (!question) throw new DomainError(errorCode.questionNotFound, { id: questionId });
  if (question.answer !== null) throw new DomainError(errorCode.questionAnswered, { id: questionId });
  const isOwn = who.personId !== null && who.personId === question.personId;
  const as = isOwn ? undefined : who.capacities.find((one) => one !== question.as);
  if (as === undefined) throw new DomainError(errorCode.notPermitted, { id: questionId });
  const settled = { ...question, answer: { as, personId: who.personId, at: now, text } };
  const questions = proposal.questions.map((one) => (one === question ? settled : one));
  return { proposal: withQuestions(proposal, questions), question: settled };
}

function askerOf(proposal: Proposal, { personId, capacities }: Somebody): Doer {
  const side = sideOfActor(capacities, otherSide(proposal.awaits));
  const as = side ?? capacities[0];
  if (as === undefined) throw new DomainError(errorCode.notPermitted, { id: proposal.id });
  return { as, personId };
}

function withQuestions(proposal: Proposal, questions: readonly Question[]): Proposal {
  return { ...proposal, version: proposal.version + 1, questions };
}

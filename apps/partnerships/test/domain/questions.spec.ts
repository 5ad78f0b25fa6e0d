import { type Proposal } from '../../src/domain/proposal';
import { answerQuestion, askQuestion, questionsMax } from '../../src/domain/questions';
import { after, as, draft, inReview, morning, type PersonName } from './sample-case';

const ask = (name: PersonName, proposal: Proposal, id = 'q1') =>
  askQuestion(proposal, as(name, proposal), { id, text: 'Which streets?', now: morning });
const answer = (name: PersonName, proposal: Proposal, questionId = 'q1') =>
  answerQuestion(proposal, as(name, proposal), { questionId, text: 'The ring road.', now: morning });
const proposed = () => after(['officer', 'proposed']);

describe('a question inside the case', () => {
  it('is asked by one side and answered by the other', () => {
    const { proposal } = ask('founder', proposed());
    const { question } = answer('officer', proposal);
    expect([question.as, question.answer?.as]).toEqual(['recipient', 'proposer']);
  });

  it('of the programme is answered by either side, and not by the programme', () => {
    const { proposal } = ask('admin', inReview());
    expect(answer('founder', proposal).question.answer?.as).toBe('recipient');
    expect(() => answer('second-admin', proposal)).toThrow('not-permitted');
  });

  it.each(['officer', 'colleague', 'stranger'] as const)(
    'of the officer is not answered by the %s',
    (name) => {
      const { proposal } = ask('officer', proposed());
      expect(() => answer(name, proposal)).toThrow('not-permitted');
    },
  );

  it('is not answered by who asked it, in whatever capacity', () => {
    const { proposal } = ask('admin-of-madrid', proposed());
    expect(() => answer('admin-of-madrid', proposal)).toThrow('not-permitted');
  });

  it('is answered once', () => {
    const { proposal } = answer('founder', ask('officer', proposed()).proposal);
    expect(() => answer('founder', proposal)).toThrow('question-answered');
    expect(() => answer('founder', proposal, 'q2')).toThrow('question-not-found');
  });

  it('is not asked by a stranger, of a draft, or of a case that is over', () => {
    expect(() => ask('stranger', proposed())).toThrow('not-permitted');
    expect(() => ask('officer', draft())).toThrow('transition-not-allowed');
    expect(() => ask('officer', after(['officer', 'proposed'], ['founder', 'declined']))).toThrow(
      'transition-not-allowed',
    );
  });

  it('is one of a bounded number', () => {
    const full = Array.from({ length: questionsMax }).reduce<Proposal>(
      (proposal, _, at) => ask('officer', proposal, `q${at}`).proposal,
      proposed(),
    );
    expect(() => ask('officer', full, 'one-more')).toThrow('questions-too-many');
  });
});

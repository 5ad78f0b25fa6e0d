import { type Decision, decideStatement } from '../../src/domain/decide-statement';
import { judgementsOf } from '../../src/domain/judgement';
import { recordEvidence } from '../../src/domain/record-evidence';
import { type Statement } from '../../src/domain/statement';
import { aCity, anEvidence, aStatement } from '../city.factory';

const suggestion = { statementId: 'statement-1', challenge: 'water/scarcity', stance: 'need' };

function judged(traits: Partial<Statement>, decision: Decision) {
  const before = aCity({ statements: [aStatement(traits)] });
  return judgementsOf(before, decideStatement(before, 'statement-1', decision));
}

describe('what a change says of a suggestion', () => {
  it.each(['confirmed', 'rejected'] as const)('is that it was %s, and how sure we were', (status) => {
    expect(judged({}, { status })).toEqual([{ ...suggestion, certainty: 0.7, decision: 'made' }]);
  });

  it('keeps what was suggested where the owner corrects and confirms it at once', () => {
    const decision: Decision = { status: 'confirmed', stance: 'offer', challenge: 'noise' };
    expect(judged({}, decision)).toEqual([{ ...suggestion, certainty: 0.7, decision: 'made' }]);
  });

  it('is that it was edited, which decides nothing', () => {
    expect(judged({}, { stance: 'offer' })).toEqual([{ ...suggestion, certainty: 0.7, decision: 'kept' }]);
  });

  it('is that the decision is taken back, or turned, of which nothing was claimed anew', () => {
    expect(judged({ status: 'rejected' }, { status: 'suggested' })).toMatchObject([
      { certainty: null, decision: 'taken-back' },
    ]);
    expect(judged({ status: 'rejected' }, { status: 'confirmed' })).toMatchObject([
      { certainty: null, decision: 'made' },
    ]);
  });

  it.each<[string, Partial<Statement>, Decision]>([
    ['a level or a note', {}, { level: 3, note: 'seen' }],
    ["the owner's own word", { status: 'confirmed', provenance: 'owner' }, { status: 'rejected' }],
    ['the same decision again', { status: 'rejected', evidenceSinceRejection: true }, { status: 'rejected' }],
  ])('is nothing for %s', (_, traits, decision) => {
    expect(judged(traits, decision)).toEqual([]);
  });

  it('is nothing where a document says it again, or for the first time', () => {
    const found = { ...anEvidence({ documentId: 'document-2' }), id: 'new', stance: 'need' as const };
    const before = aCity({ statements: [aStatement()] });
    const after = recordEvidence(before, [
      { ...found, challenge: 'water/scarcity' },
      { ...found, challenge: 'noise' },
    ]);
    expect(after.statements).toHaveLength(2);
    expect(judgementsOf(before, after)).toEqual([]);
    expect(judgementsOf(null, after)).toEqual([]);
  });
});

import { certaintyOf } from '../../src/domain/certainty';
import { anEvidence, aStatement } from '../city.factory';

describe('certainty of a statement', () => {
  const fromDocuments = (...ids: string[]) =>
    certaintyOf(aStatement({ evidence: ids.map((documentId) => anEvidence({ documentId })) }));

  it('is 1 for what the owner confirmed and 0 for what was rejected', () => {
    expect(certaintyOf(aStatement({ status: 'confirmed' }))).toBe(1);
    expect(certaintyOf(aStatement({ status: 'rejected' }))).toBe(0);
  });

  it('grows with the number of documents: .7, .85, .9', () => {
    expect(fromDocuments('a')).toBe(0.7);
    expect(fromDocuments('a', 'b')).toBe(0.85);
    expect(fromDocuments('a', 'b', 'c')).toBe(0.9);
    expect(fromDocuments('a', 'b', 'c', 'd')).toBe(0.9);
  });

  it('counts two sentences of one document as one document', () => {
    expect(fromDocuments('a', 'a')).toBe(0.7);
  });

  it('is less for an unclear sentence', () => {
    expect(certaintyOf(aStatement({ evidence: [anEvidence({ certainty: 0.5 })] }))).toBe(0.35);
  });

  it('counts what only a model found as one document, and adds none of its to those of the rules', () => {
    const byModel = (documentId: string) =>
      anEvidence({ documentId, certainty: 0.5, foundByModel: 'small-1' });
    const of = (...evidence: ReturnType<typeof anEvidence>[]) => certaintyOf(aStatement({ evidence }));
    expect(of(byModel('a'))).toBe(0.35);
    expect(of(byModel('a'), byModel('b'), byModel('c'))).toBe(0.35);
    expect(of(anEvidence({ documentId: 'a' }), byModel('b'))).toBe(0.7);
  });

  it('takes no account of withdrawn documents', () => {
    const evidence = [anEvidence({ documentId: 'a' }), anEvidence({ documentId: 'b', withdrawn: true })];
    expect(certaintyOf(aStatement({ evidence }))).toBe(0.7);
  });
});

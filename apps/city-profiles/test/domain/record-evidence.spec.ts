import { recordEvidence } from '../../src/domain/record-evidence';
import { withdrawEvidence } from '../../src/domain/withdraw-evidence';
import { aCity, anEvidence, aStatement } from '../city.factory';

const found = (documentId: string, start = 0) => ({
  ...anEvidence({ documentId, start }),
  id: `from-${documentId}-${start}`,
  challenge: 'water/scarcity',
  stance: 'need' as const,
});

describe('recording evidence', () => {
  it('makes a suggested statement of the first evidence', () => {
    const { statements } = recordEvidence(aCity(), [found('a')]);
    expect(statements).toEqual([
      expect.objectContaining({ id: 'from-a-0', status: 'suggested', provenance: 'evidence', level: null }),
    ]);
  });

  it('adds further evidence to the statement that it supports', () => {
    const { statements } = recordEvidence(aCity(), [found('a'), found('b')]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.evidence.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  });

  it('takes the same span of a document once', () => {
    const once = recordEvidence(aCity(), [found('a')]);
    expect(recordEvidence(once, [found('a')])).toBe(once);
  });

  it('adds to a rejected statement without opening it again, and says so to its owner', () => {
    const city = aCity({ statements: [aStatement({ status: 'rejected' })] });
    const [statement] = recordEvidence(city, [found('b', 40)]).statements;
    expect(statement).toMatchObject({ status: 'rejected', evidenceSinceRejection: true });
    expect(statement?.evidence).toHaveLength(2);
  });
});

describe('withdrawing a document', () => {
  const supportedBy = (...ids: string[]) => ids.map((documentId) => anEvidence({ documentId }));

  it('drops a suggested statement that no other document supports', () => {
    const city = aCity({ statements: [aStatement({ evidence: supportedBy('a') })] });
    expect(withdrawEvidence(city, 'a').statements).toEqual([]);
  });

  it('keeps a suggested statement that another document supports', () => {
    const city = aCity({ statements: [aStatement({ evidence: supportedBy('a', 'b') })] });
    expect(withdrawEvidence(city, 'a').statements[0]?.evidence).toEqual(supportedBy('b'));
  });

  it.each(['confirmed', 'rejected'] as const)(
    'keeps a %s statement, its source marked withdrawn',
    (status) => {
      const city = aCity({ statements: [aStatement({ status, evidence: supportedBy('a') })] });
      const [statement] = withdrawEvidence(city, 'a').statements;
      expect(statement?.status).toBe(status);
      expect(statement?.evidence).toEqual([anEvidence({ documentId: 'a', quote: '', withdrawn: true })]);
    },
  );

  it('leaves other documents alone', () => {
    const city = aCity({ statements: [aStatement({ evidence: supportedBy('a') })] });
    expect(withdrawEvidence(city, 'z')).toBe(city);
  });
});

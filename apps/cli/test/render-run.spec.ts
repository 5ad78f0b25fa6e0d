import { type Run } from '@puente/contracts';
import { renderRun } from '../src/render-run';

const run: Run = {
  id: 'run-1',
  versions: { scheme: '1', conceptWeights: '1', weights: 'v1', engine: '1' },
  inputHash: 'hash',
  asOf: { streamSequence: 7 },
  party: { kind: 'city', id: 'es-murcia' },
  consideredCount: 26,
  mostInformative: null,
  suggestions: [
    {
      rank: 1,
      party: { kind: 'city', id: 'vn-da-nang', name: 'Đà Nẵng', country: 'VN' },
      score: 41.5,
      interval: { low: 0, high: 90 },
      likely: { low: 30.2, high: 50.9 },
      contributions: [
        { criterion: 'reciprocity', value: 0.5, weight: 0.45, points: 22.5 },
        { criterion: 'exchange', value: 0, weight: 0.1, points: 0 },
        { criterion: 'learning', value: 0.6, weight: 0.3, points: 19 },
      ],
      fits: { receives: 0.62, gives: 0.41, weaker: 'gives' },
      ties: { label: 'deepen', items: [{ kind: 'twinning', name: 'sister city', since: 2012 }] },
      reasons: [
        {
          challenge: 'water/scarcity',
          kind: 'they-offer',
          ours: { stance: 'need', statementId: '1', evidence: [] },
          theirs: {
            stance: 'offer',
            statementId: '2',
            evidence: [{ documentId: 'd', quote: `Da Nang\n${'saves water '.repeat(30)}`, start: 0, end: 9 }],
          },
        },
      ],
    },
  ],
};
const rendering = { titles: new Map([['d', 'Coasts of Viet Nam']]), reasonsShown: 6 };

describe('renderRun', () => {
  it('shows who teaches whom, the likely range, ties and quotes with their documents', () => {
    expect(renderRun(run, rendering)).toMatchSnapshot();
  });

  it('fits 100 columns and has no colours', () => {
    const text = renderRun(run, rendering);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(text).not.toContain('\u001b');
  });

  it('says what would help where too little is known', () => {
    const nextQuestion = { code: 'state-a-need', challenge: 'water' };
    const text = renderRun({ ...run, code: 'not-enough-data', nextQuestion, suggestions: [] }, rendering);
    expect(text).toContain('What would help most: state-a-need (water)');
  });

  it('says what preferences and networks are', () => {
    const items = [
      { kind: 'we-prefer-their-country', name: 'VN', since: null },
      { kind: 'network', name: 'CityNet', since: null },
    ];
    const [suggestion] = run.suggestions;
    const text = renderRun(
      { ...run, suggestions: [{ ...suggestion!, ties: { label: 'new', items } }] },
      rendering,
    );
    expect(text).toContain('Ties: we prefer partners in Vietnam, both in CityNet');
  });

  it('says how many reasons it leaves out', () => {
    const [suggestion] = run.suggestions;
    const reasons = [...suggestion!.reasons, ...suggestion!.reasons];
    const text = renderRun(
      { ...run, suggestions: [{ ...suggestion!, reasons }] },
      { ...rendering, reasonsShown: 1 },
    );
    expect(text).toContain('… and 1 more');
  });

  it('says that nobody fits', () => {
    expect(renderRun({ ...run, suggestions: [] }, rendering)).toContain('No partner shares a challenge');
  });
});

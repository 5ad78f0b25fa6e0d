import { gini, median, type RankedList, rankingFigures } from './ranking-figures';

const list = (requester: string, side: string, scores: Record<string, number>): RankedList => ({
  requester,
  side,
  suggestions: Object.entries(scores).map(([party, score]) => ({
    party,
    score,
    isQuotedOnBothSides: party !== 'unquoted',
  })),
});

describe('ranking figures', () => {
  it('knows the median of odd, even and no values', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
  });

  it('says 0 for an even share, and nearly 1 where one has all', () => {
    expect(gini([5, 5, 5])).toBeCloseTo(0);
    expect(gini([0, 0, 0, 0, 0, 0, 0, 0, 0, 10])).toBeCloseTo(0.9);
  });

  it('counts the largest group of equal scores in a top ten', () => {
    const lists = [
      list('es-a', 'spain', { x: 50, y: 50, z: 40 }),
      list('es-b', 'spain', { x: 50, y: 40, z: 30 }),
    ];
    expect(rankingFigures(lists, new Map()).equalScoresMax).toBe(2);
  });

  it('takes a missing tenth for 0', () => {
    expect(rankingFigures([list('es-a', 'spain', { x: 50 })], new Map())).toMatchObject({
      medianTenth: 0,
      medianDifference: 50,
    });
  });

  it('names the city that most requesters of a side see first', () => {
    const lists = [
      list('es-a', 'spain', { x: 5 }),
      list('es-b', 'spain', { x: 4 }),
      list('kr-a', 'asia-pacific', { y: 3 }),
    ];
    const { mostOftenFirst } = rankingFigures([...lists, list('kr-b', 'asia-pacific', { z: 3 })], new Map());
    expect(mostOftenFirst).toEqual({ party: 'x', share: 1 });
  });

  it('counts suggestions with a quote on each side', () => {
    const lists = [list('es-a', 'spain', { x: 5, unquoted: 4 })];
    expect(rankingFigures(lists, new Map()).quotedOnBothSides).toBe(0.5);
  });
});

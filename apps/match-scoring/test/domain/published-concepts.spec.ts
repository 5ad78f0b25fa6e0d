import { conceptSpace, isTheme } from '../../src/domain/concept-space';
import { publishedConcepts } from '../../src/domain/published-concepts';

describe('the published concepts', () => {
  const space = conceptSpace(publishedConcepts);

  it('lay out all 19 themes and what is narrower', () => {
    expect(space.ids.filter((_, concept) => isTheme(space, concept))).toHaveLength(19);
    expect(space.ids.length).toBeGreaterThan(19 + 60);
  });

  it('weigh 1 on average, whatever the scale of the table', () => {
    const sum = space.weights.reduce((done, weight) => done + weight, 0);
    expect(sum / space.weights.length).toBeCloseTo(1, 12);
  });
});

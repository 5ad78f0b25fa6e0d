import { agreements, spanOverlap, stanceAccuracy } from './figures';
import { type LabelledTriple, labelledTriples, type PredictedTriple, predictedTriples } from './triples';

const waste: PredictedTriple = {
  file: 'a.txt',
  city: 'in-gangtok',
  theme: 'waste',
  stance: 'need',
  spans: [{ start: 10, end: 20 }],
};
const noise: PredictedTriple = { ...waste, theme: 'noise' };
const water: PredictedTriple = { ...waste, theme: 'water' };

const clear = (triple: PredictedTriple): LabelledTriple => ({ ...triple, ambiguous: false });
const ambiguous = (triple: PredictedTriple): LabelledTriple => ({ ...triple, ambiguous: true });
const offer = (triple: PredictedTriple): PredictedTriple => ({ ...triple, stance: 'offer' });
const at = (start: number, end: number): PredictedTriple => ({ ...waste, spans: [{ start, end }] });

describe('triples', () => {
  it('count once, with the spans of every mention', () => {
    expect(predictedTriples([at(0, 5), at(10, 20), noise])).toEqual([
      {
        ...waste,
        spans: [
          { start: 0, end: 5 },
          { start: 10, end: 20 },
        ],
      },
      noise,
    ]);
  });

  it('are told apart by file, city, theme and stance', () => {
    const others = [{ ...waste, file: 'b.txt' }, { ...waste, city: 'es-albacete' }, noise, offer(waste)];
    expect(predictedTriples([waste, ...others])).toHaveLength(5);
  });

  it('labelled both ways are unambiguous', () => {
    expect(
      labelledTriples([ambiguous(waste), clear(waste), ambiguous(noise), ambiguous(noise)]),
    ).toMatchObject([
      { theme: 'waste', ambiguous: false },
      { theme: 'noise', ambiguous: true },
    ]);
  });
});

describe('agreement', () => {
  it('is precision, recall and their harmonic mean', () => {
    const labelled = [clear(waste), clear(noise), clear(offer(noise)), clear(offer(water))];
    expect(agreements(labelled, [waste, water]).all).toEqual({
      labels: 4,
      predictions: 2,
      truePositives: 1,
      precision: 1 / 2,
      recall: 1 / 4,
      f1: 1 / 3,
    });
  });

  it('takes another stance for another triple', () => {
    expect(agreements([clear(waste)], [offer(waste)]).all.truePositives).toBe(0);
  });

  it('counts an ambiguous label among all labels', () => {
    expect(agreements([clear(waste), ambiguous(noise)], [waste]).all).toMatchObject({
      labels: 2,
      recall: 0.5,
    });
  });

  it('misses no ambiguous label among the unambiguous ones', () => {
    expect(agreements([clear(waste), ambiguous(noise)], [waste]).unambiguous).toMatchObject({
      labels: 1,
      precision: 1,
      recall: 1,
    });
  });

  it('leaves out a prediction that hits an ambiguous label, and only that', () => {
    const { unambiguous } = agreements([clear(waste), ambiguous(noise)], [waste, noise, offer(noise)]);
    expect(unambiguous).toMatchObject({ predictions: 2, truePositives: 1, precision: 0.5 });
  });

  it('is 0 where nothing is labelled or predicted', () => {
    expect(agreements([], []).all).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('stance accuracy', () => {
  it('asks only where file, city and theme are labelled', () => {
    const predicted = [waste, offer(noise), water, { ...waste, file: 'b.txt' }];
    expect(stanceAccuracy([clear(waste), clear(noise)], predicted)).toEqual({ hits: 1, of: 2, share: 0.5 });
  });

  it('counts each predicted stance', () => {
    const both = [waste, offer(waste)];
    expect(stanceAccuracy([clear(waste)], both)).toMatchObject({ hits: 1, of: 2 });
    expect(stanceAccuracy(both.map(clear), both)).toMatchObject({ hits: 2, of: 2 });
  });
});

describe('span overlap', () => {
  it.each([
    ['inside', at(12, 14), 1],
    ['across its end', at(19, 30), 1],
    ['right behind', at(20, 30), 0],
    ['right before', at(0, 10), 0],
  ])('of a span that lies %s the label', (_, predicted, hits) => {
    expect(spanOverlap([clear(waste)], [predicted])).toMatchObject({ hits, of: 1 });
  });

  it('needs one span of the prediction and one of the label', () => {
    const labelled = labelledTriples([clear(at(0, 5)), ambiguous(at(50, 60))]);
    const predicted = predictedTriples([at(30, 40), at(55, 56)]);
    expect(spanOverlap(labelled, predicted)).toMatchObject({ hits: 1, of: 1 });
  });

  it('asks true positives only, ambiguous ones too', () => {
    expect(spanOverlap([ambiguous(waste), clear(noise)], [waste, water])).toMatchObject({ hits: 1, of: 1 });
  });
});

import fc from 'fast-check';
import { blocksOf, segmentsOf, type Span } from '../../apps/web/src/pages/documents/text-blocks';

const spanWithin = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .filter(([one, other]) => one !== other)
    .map(([one, other]): Span => ({ start: Math.min(one, other), end: Math.max(one, other) }));

describe('how a document is laid out', () => {
  const shown = (text: string) =>
    blocksOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it('joins lines that were wrapped, and keeps short ones apart', () => {
    const wrapped = 'Between the Expo and today, the city cut its water use\nby a third.\nShort\nAnother';
    expect(shown(wrapped)).toEqual([
      ['paragraph', 'Between the Expo and today, the city cut its water use\nby a third.'],
      ['paragraph', 'Short'],
      ['paragraph', 'Another'],
    ]);
  });

  it('tells headings and items of lists, without the sign of a heading', () => {
    expect(shown('# Water\n\n- less of it\n2. cleaner\r\n\r\nWhy?')).toEqual([
      ['heading', 'Water'],
      ['item', '- less of it'],
      ['item', '2. cleaner\r'],
      ['paragraph', 'Why?'],
    ]);
  });

  it('shows every word once, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '-', '.', '7') }), (text) => {
        const joined = blocksOf(text).map(({ start, end }) => text.slice(start, end));
        expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a block below quoted spans', () => {
  it('knows over which stretch which of the overlapping spans lie', () => {
    const segments = segmentsOf({ start: 0, end: 10 }, [
      { start: 2, end: 6 },
      { start: 4, end: 20 },
    ]);
    expect(segments).toEqual([
      { start: 0, end: 2, spans: [] },
      { start: 2, end: 4, spans: [0] },
      { start: 4, end: 6, spans: [0, 1] },
      { start: 6, end: 10, spans: [1] },
    ]);
  });

  it('is cut without a gap, and each place lies below exactly the spans around it', () => {
    const blocks = fc.tuple(spanWithin(30), fc.array(spanWithin(30), { maxLength: 6 }));
    fc.assert(
      fc.property(blocks, ([block, spans]) => {
        const segments = segmentsOf(block, spans);
        expect(segments.map(({ start }) => start)).toEqual([
          block.start,
          ...segments.slice(0, -1).map(({ end }) => end),
        ]);
        expect(segments.at(-1)?.end).toBe(block.end);
        for (let place = block.start; place < block.end; place += 1) {
          const segment = segments.find(({ start, end }) => start <= place && place < end);
          const around = spans.flatMap(({ start, end }, index) =>
            start <= place && place < end ? [index] : [],
          );
          expect(segment?.spans).toEqual(around);
        }
      }),
    );
  });
});

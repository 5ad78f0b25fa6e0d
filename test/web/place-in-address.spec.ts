import { chosenIn, placeIn } from '../../apps/web/src/pages/documents/place-in-address';

describe('the place in a document that an address names', () => {
  const evidence = [
    { id: 'first', start: 0, end: 12 },
    { id: 'second', start: 4, end: 12 },
  ];
  const read = (address: string) => {
    const search = new URLSearchParams(address);
    const place = placeIn(search, evidence, 40);
    return [place, chosenIn(search, evidence, place)?.id ?? null];
  };

  it('is that of the evidence it names', () => {
    expect(read('evidence=second')).toEqual([{ start: 4, end: 12 }, 'second']);
  });

  it('is what a quote links to, with the evidence that stands there', () => {
    expect(read('at=0-12')).toEqual([{ start: 0, end: 12 }, 'first']);
    expect(read('at=1-5')).toEqual([{ start: 1, end: 5 }, null]);
  });

  it.each(['', 'at=5', 'at=9-3', 'at=3-41', 'at=-1-4', 'evidence=third'])('is none in %p', (address) => {
    expect(read(address)).toEqual([null, null]);
  });
});

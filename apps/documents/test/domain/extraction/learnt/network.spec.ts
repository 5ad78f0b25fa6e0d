import { Network } from '../../../../src/domain/extraction/learnt/network';
import { Rows } from '../../../../src/domain/extraction/learnt/rows';

describe('a network', () => {
  // Two hidden sums, one answer; its rows begin at the second column.
  const network = new Network({ hiddenBias: [-1, 0], answerBias: [0.5], ofHidden: [[2], [-3]] }, 1);

  it('answers by the direct weights and by the hidden sums above 0', () => {
    expect(network.answers([])).toEqual([0.5]);
    expect(network.answers([Float32Array.of(9, 1, -1, 0.25), Float32Array.of(9, 2, 0, 0)])).toEqual([
      0.5 + 0.25 + 2 * (3 - 1),
    ]);
    expect(network.answers([Float32Array.of(9, 0, 2, 0)])).toEqual([0.5 - 3 * 2]);
  });

  it('says where its columns end', () => {
    expect(network.end).toBe(4);
  });
});

describe('stored rows', () => {
  const base64 = Buffer.from(Int8Array.of(1, -2, 127, 0).buffer).toString('base64');
  const rows = new Rows(['bus', 'park'], base64, [0.5, 2]);

  it('have each column in its own steps', () => {
    expect([...rows.of('bus')!]).toEqual([0.5, -4]);
    expect([...rows.of('park')!]).toEqual([63.5, 0]);
  });

  it('say of what was never met that it is not there', () => {
    expect(rows.of('tram')).toBeUndefined();
  });
});

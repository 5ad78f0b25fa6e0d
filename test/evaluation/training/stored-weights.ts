import { type StoredNetwork } from '../../../apps/documents/src/domain/extraction/learnt/network';
import { type LearntWeights } from '../../../apps/documents/src/domain/extraction/learnt/weights';
import { type FeatureIndex, type Group, groups } from './feature-index';
import { type LearntNetwork } from './learn-network';

const largestByte = 127;
const rounded = (value: number) => Number(value.toPrecision(4));

const widthOf = ({ hiddenBias, answerBias }: StoredNetwork) => hiddenBias.length + answerBias.length;

function storedNetwork({ hiddenBias, answerBias, ofHidden }: StoredNetwork): StoredNetwork {
  return {
    hiddenBias: hiddenBias.map(rounded),
    answerBias: answerBias.map(rounded),
    ofHidden: ofHidden.map((row) => row.map(rounded)),
  };
}

/** The largest number of a column becomes the largest byte. */
function stepsOf({ rows }: LearntNetwork, width: number): number[] {
  const largest = new Array<number>(width).fill(0);
  rows.forEach((value, at) => {
    largest[at % width] = Math.max(largest[at % width]!, Math.abs(value));
  });
  return largest.map((value) => rounded(value / largestByte));
}

/** What was learnt as `weights.json` holds it: a byte a number, the columns of both networks side by side. */
export function storedWeights(
  index: FeatureIndex,
  themes: LearntNetwork,
  stance: LearntNetwork,
): LearntWeights {
  const columns = [themes, stance].map((network) => {
    const width = widthOf(network);
    return { rows: network.rows, width, steps: stepsOf(network, width) };
  });
  const bytesOf = (id: number) =>
    columns.flatMap(({ rows, width, steps }) =>
      steps.map((step, at) => (step === 0 ? 0 : Math.round(rows[id * width + at]! / step))),
    );
  const forGroups = <Value>(valueOf: (group: Group) => Value) =>
    Object.fromEntries(groups.map((group) => [group, valueOf(group)])) as Record<Group, Value>;
  return {
    themes: storedNetwork(themes),
    stance: storedNetwork(stance),
    steps: columns.flatMap(({ steps }) => steps),
    features: forGroups((group) => index.entries(group).map(([feature]) => feature)),
    rows: forGroups((group) =>
      Buffer.from(Int8Array.from(index.entries(group).flatMap(([, id]) => bytesOf(id))).buffer).toString(
        'base64',
      ),
    ),
  };
}

import { type Section } from '../section';
import { benchMemory } from './bench-memory';

/** What the read model of one replica holds in memory, beside plain objects. */
export const memorySection: Section = async ({ onProgress }) => {
  onProgress('memory: profiles are held as columns, then as plain objects');
  const figure = await benchMemory();
  const { profiles, mbPer100k, objectsMbPer100k } = figure;
  const ratio = objectsMbPer100k / mbPer100k;
  return {
    head: ['columns MB per 100k', 'objects MB per 100k', 'times'],
    rows: [
      [
        `${profiles.toLocaleString('en')} profiles`,
        ...[mbPer100k, objectsMbPer100k].map((value) => value.toFixed(1)),
        ratio.toFixed(2),
      ],
    ],
    json: { ...figure, ratio },
  };
};

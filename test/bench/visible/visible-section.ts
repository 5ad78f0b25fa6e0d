import { type Section } from '../section';
import { benchVisible } from './bench-visible';

const profiles = 10_000;

/** From a change to the match request that sees it, beside a bare event. */
export const visibleSection: Section = async ({ onProgress }) => {
  const figure = await benchVisible({ profiles, onProgress });
  const { changes, p50Ms, p99Ms, bareP50Ms, bareP99Ms } = figure;
  const ratio = p50Ms / bareP50Ms;
  return {
    head: ['p50 ms', 'p99 ms', 'bare p50 ms', 'bare p99 ms', 'times'],
    rows: [
      [
        `${changes.toLocaleString('en')} changes, ${profiles.toLocaleString('en')} profiles`,
        ...[p50Ms, p99Ms, bareP50Ms, bareP99Ms, ratio].map((value) => value.toFixed(1)),
      ],
    ],
    json: { ...figure, ratio },
  };
};

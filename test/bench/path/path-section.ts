import { type Section } from '../section';
import { benchPath } from './bench-path';

const profiles = 10_000;

/** Match requests through the whole path beside a bare one. */
export const pathSection: Section = async ({ onProgress }) => {
  const figure = await benchPath({ profiles, onProgress });
  const { ratio, perSecond, barePerSecond, p50Ms, p99Ms, bodyBytes } = figure;
  return {
    head: ['requests/s', 'bare requests/s', 'ratio', 'p50 ms', 'p99 ms', 'bytes an answer'],
    rows: [
      [
        `${profiles.toLocaleString('en')} profiles`,
        ...[perSecond, barePerSecond].map((value) => value.toFixed(0)),
        ratio.toFixed(3),
        ...[p50Ms, p99Ms].map((value) => value.toFixed(1)),
        String(bodyBytes),
      ],
    ],
    json: { ratio10k: ratio, ...figure },
  };
};

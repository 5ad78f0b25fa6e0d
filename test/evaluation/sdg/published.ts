/**
 * Mean accuracy of goals 6 to 13 that the authors of the SDG Classification Benchmark publish for other tools, in percent.
 * They measured on the whole benchmark; a figure of a half of it stands beside them, not among them.
 */
export const publishedMeans6to13: readonly (readonly [tool: string, percent: number])[] = [
  ['AFD SDG Prospector', 89.0],
  ['GPT-4o', 88.9],
  ['text2sdg', 83.5],
  ['Aurora', 78.8],
  ['JRC', 77.5],
  ['OSDG', 72.4],
];

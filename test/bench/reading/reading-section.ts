import { type Section } from '../section';
import { benchReading, type LengthFigure } from './bench-reading';

const million = 1e6;
const perSecond = (amount: number, seconds: number) => amount / seconds / million;
const secondsACharacter = ({ seconds, characters }: LengthFigure) => seconds / characters;

/** Reading texts for evidence on one core: how fast, how much memory, and whether a hard text takes longer. */
export const readingSection: Section = async ({ onProgress }) => {
  onProgress('reading: documents up to 10 MB, then texts that are hard to read');
  const figures = await benchReading();
  const { from, lengths, hardTexts, peakMb, baselinePeakMb } = figures;
  const [shortest] = lengths;
  const rows = lengths.map((each) => [
    `${from}, ${each.bytes / million} MB`,
    perSecond(each.bytes, each.seconds).toFixed(2),
    perSecond(each.characters, each.seconds).toFixed(2),
    perSecond(each.bytes, each.baselineSeconds).toFixed(2),
    (secondsACharacter(each) / secondsACharacter(shortest ?? each)).toFixed(2),
  ]);
  return {
    head: ['MB/s', 'M characters/s', 'a scan of its words MB/s', 'time a character, times'],
    rows: [
      ...rows,
      ['most memory, MB', peakMb.toFixed(0), '', baselinePeakMb.toFixed(0), ''],
      ...hardTexts.map(({ name, ratio }) => [name, '', '', '', ratio.toFixed(2)]),
    ],
    json: { ...figures, worstHardText: Math.max(...hardTexts.map(({ ratio }) => ratio)) },
  };
};

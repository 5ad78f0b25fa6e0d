import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { documentsToRead, type DocumentsToRead } from './shared-documents';

export interface LengthFigure {
  /** UTF-8. */
  readonly bytes: number;
  /** UTF-16 units. */
  readonly characters: number;
  /** Of one core. */
  readonly seconds: number;
  readonly baselineSeconds: number;
}

export interface HardTextFigure {
  readonly name: string;
  /** Time a character, over that of the documents in the same run. */
  readonly ratio: number;
}

export interface ReadingFigures {
  readonly from: DocumentsToRead['from'];
  readonly lengths: readonly LengthFigure[];
  readonly hardTexts: readonly HardTextFigure[];
  /** Most that the process held while it read the longest text, code and gazetteer included. */
  readonly peakMb: number;
  readonly baselinePeakMb: number;
}

const bytesOfLengths = [1_000_000, 2_000_000, 4_000_000, 10_000_000];
const longest = Math.max(...bytesOfLengths);
const hardUnits = 1_000_000;
const program = join(__dirname, 'measure-reading.js');

/** How fast texts are read for evidence on one core, each thing in a process of its own. */
export async function benchReading(): Promise<ReadingFigures> {
  const { from } = documentsToRead();
  const lengths = await measured<LengthFigure[]>('lengths', ...bytesOfLengths);
  const hardTexts = await measured<HardTextFigure[]>('hard', hardUnits);
  const peak = await measured<{ bytes: number }>('peak', longest);
  const baselinePeak = await measured<{ bytes: number }>('peak-of-scan', longest);
  return { from, lengths, hardTexts, peakMb: peak.bytes / 1e6, baselinePeakMb: baselinePeak.bytes / 1e6 };
}

async function measured<Figure>(what: string, ...sizes: number[]): Promise<Figure> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, what, ...sizes.map(String)]);
  return JSON.parse(stdout) as Figure;
}

import { median } from '../median';
import { hardTexts } from './hard-texts';
import { readText, scanWords } from './read-text';
import { concatenated, documentsToRead } from './shared-documents';

// A process of its own: what it took in memory is told apart from the rest, and processor time is its alone.

const rounds = 3;
const warmUpBytes = 1_000_000;
const [, , what, ...sizes] = process.argv;

/** Processor seconds of all threads: what one core would have to give, garbage collection and compiling included. */
function processorSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const medianSeconds = (run: () => void) =>
  median(Array.from({ length: rounds }, () => processorSeconds(run)));

function lengths(texts: readonly string[]) {
  return sizes.map(Number).map((bytes) => {
    const text = concatenated(texts, bytes);
    const seconds = medianSeconds(() => readText(text));
    return { bytes, characters: text.length, seconds, baselineSeconds: medianSeconds(() => scanWords(text)) };
  });
}

/** Each round reads the documents beside the hard text, so that what slows the machine slows both. */
function hard(texts: readonly string[]) {
  const units = Number(sizes[0]);
  const documents = concatenated(texts, units);
  return Object.entries(hardTexts).map(([name, textOf]) => {
    const text = textOf(units);
    const ratios = Array.from({ length: rounds }, () => secondsPerUnit(text) / secondsPerUnit(documents));
    return { name, ratio: median(ratios) };
  });
}

const secondsPerUnit = (text: string) => processorSeconds(() => readText(text)) / text.length;

function peak(texts: readonly string[]) {
  const text = concatenated(texts, Number(sizes[0]));
  (what === 'peak' ? readText : scanWords)(text);
  return { bytes: process.resourceUsage().maxRSS * 1024 };
}

const { texts } = documentsToRead();
if (what === 'peak' || what === 'peak-of-scan') console.log(JSON.stringify(peak(texts)));
else {
  readText(concatenated(texts, warmUpBytes));
  console.log(JSON.stringify(what === 'hard' ? hard(texts) : lengths(texts)));
}

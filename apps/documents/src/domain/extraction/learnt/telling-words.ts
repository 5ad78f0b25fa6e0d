import { type Reading, type SentenceReading } from '../reading';

/** The folded words of a sentence without the names of places: that a city is called so tells nothing of what it needs. */
export function tellingWords({ words }: Reading, { from, to, places }: SentenceReading): string[] {
  const telling: string[] = [];
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const word = words.at(at);
    if (word === undefined) break;
    while ((places[next]?.end ?? Infinity) <= word.start) next += 1;
    if ((places[next]?.start ?? Infinity) >= word.end) telling.push(word.folded);
  }
  return telling;
}

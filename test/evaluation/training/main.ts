import { writeFileSync } from 'node:fs';
import { examplesOf } from './examples';
import {
  labelledDocuments,
  labelledNotes,
  labelledSentences,
  sentencesWithoutLabels,
} from './labelled-texts';
import { learn } from './learn';

const [here, notes, demo] = ['test/evaluation/training', 'test/evaluation/notes', 'deploy/demo/data'];
/** What was read while rules were written. The other notes stay unseen, here too. */
const read = [
  [notes, 'read'],
  [notes, 'later-read'],
  [demo, 'spain'],
  [demo, 'asia-pacific'],
] as const;

const texts = [
  ...labelledNotes(`${here}/notes`),
  ...labelledSentences(`${here}/sentences`),
  ...read.flatMap(([folder, name]) =>
    labelledDocuments(`${folder}/documents`, `${folder}/labels/${name}.jsonl`),
  ),
  ...['read', 'later-read'].flatMap((name) =>
    sentencesWithoutLabels(`${notes}/labels/${name}-negatives.jsonl`),
  ),
];
writeFileSync(
  'apps/documents/src/domain/extraction/learnt/weights.json',
  `${JSON.stringify(learn(texts.flatMap(examplesOf)), null, 2)}\n`,
);

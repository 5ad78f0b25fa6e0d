import { join } from 'node:path';
import { type ExtractedEvidence, type TextToRead } from '../domain/extraction/extract-evidence';
import { type ChallengeOfText } from '../domain/extraction/challenges-of';
import { type ChallengeReader } from '../use-cases/ports/challenge-reader';
import { type EvidenceExtractor } from '../use-cases/ports/evidence-extractor';
import { type TextReader } from '../use-cases/ports/text-reader';
import extract, { warmUp } from './extract-evidence.thread';
import readFile, { type FileToRead } from './read-file.thread';
import readChallenges, { type ShortText } from './read-challenges.thread';
import { Thread } from './thread';

/** The threads of one service: one for files, whose senders wait, one for evidence, for which nobody does, and one for short texts. */
export class ReadingThreads implements TextReader, EvidenceExtractor, ChallengeReader {
  private readonly files = new Thread<FileToRead, string>(join(__dirname, 'read-file.thread.js'), readFile);
  private readonly texts = new Thread<TextToRead, ExtractedEvidence[]>(
    join(__dirname, 'extract-evidence.thread.js'),
    extract,
    warmUp,
  );

  private readonly shortTexts = new Thread<ShortText, ChallengeOfText[]>(
    join(__dirname, 'read-challenges.thread.js'),
    readChallenges,
  );

  read(file: Buffer, mediaType: string): Promise<string> {
    return this.files.run({ file, mediaType });
  }

  extract(text: TextToRead): Promise<ExtractedEvidence[]> {
    return this.texts.run(text);
  }

  readChallenges(text: ShortText): Promise<ChallengeOfText[]> {
    return this.shortTexts.run(text);
  }

  async stop(): Promise<void> {
    await Promise.all([this.files.stop(), this.texts.stop(), this.shortTexts.stop()]);
  }
}

import { join } from 'node:path';
import { type ExtractedEvidence, type TextToRead } from '../domain/extraction/extract-evidence';
import { type EvidenceExtractor } from '../use-cases/ports/evidence-extractor';
import { type TextReader } from '../use-cases/ports/text-reader';
import extract from './extract-evidence.thread';
import readFile, { type FileToRead } from './read-file.thread';
import { Thread } from './thread';

/** The threads of one service: one for files, whose senders wait, and one for evidence, for which nobody does. */
export class ReadingThreads implements TextReader, EvidenceExtractor {
  private readonly files = new Thread<FileToRead, string>(join(__dirname, 'read-file.thread.js'), readFile);
  private readonly texts = new Thread<TextToRead, ExtractedEvidence[]>(
    join(__dirname, 'extract-evidence.thread.js'),
    extract,
  );

  read(file: Buffer, mediaType: string): Promise<string> {
    return this.files.run({ file, mediaType });
  }

  extract(text: TextToRead): Promise<ExtractedEvidence[]> {
    return this.texts.run(text);
  }

  async stop(): Promise<void> {
    await Promise.all([this.files.stop(), this.texts.stop()]);
  }
}

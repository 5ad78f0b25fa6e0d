import 'reflect-metadata';
import { FileTextReader } from './file-text-reader';
import { type Outcome, outcomeOf } from './thread';

export interface FileToRead {
  readonly file: Uint8Array;
  readonly mediaType: string;
}

const reader = new FileTextReader();

/** The text of a file, read in a thread of its own. */
export default function readFile({ file, mediaType }: FileToRead): Promise<Outcome<string>> {
  const { buffer, byteOffset, byteLength } = file;
  return outcomeOf(() => reader.read(Buffer.from(buffer, byteOffset, byteLength), mediaType));
}

import { randomUUID } from 'node:crypto';
import { appendUpload, limits } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';

/** Sends a file on in chunks that fit a message. @throws DomainError `file-too-large` beyond `limits.fileBytesMax`. */
export async function sendUpload(
  client: RequestClient,
  file: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<{ uploadId: string; chunks: number }> {
  const uploadId = randomUUID();
  let index = 0;
  for await (const chunk of inChunks(file)) {
    await client.send(appendUpload, { uploadId, index, data: chunk.toString('base64') });
    index += 1;
  }
  return { uploadId, chunks: index };
}

async function* inChunks(file: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let bytes = 0;
  for await (const piece of file) {
    bytes += piece.length;
    if (bytes > limits.fileBytesMax)
      throw new DomainError(errorCode.fileTooLarge, { bytesMax: limits.fileBytesMax });
    held.push(piece);
    heldBytes += piece.length;
    while (heldBytes >= limits.uploadChunkBytes) {
      const whole = Buffer.concat(held);
      yield whole.subarray(0, limits.uploadChunkBytes);
      held = [whole.subarray(limits.uploadChunkBytes)];
      heldBytes -= limits.uploadChunkBytes;
    }
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}

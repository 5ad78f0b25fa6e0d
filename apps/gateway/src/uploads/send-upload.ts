import { randomUUID } from 'node:crypto';
import { type AppendUpload, limits, type RequestContract, type UploadAppended } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';

/** A service that reads a long document at that moment is slow to answer. */
const patience = { timeoutMs: 10_000 };

/**
 * Sends a file on in chunks that fit a message, to whom `append` is addressed.
 * @throws DomainError `file-too-large` beyond `limits.fileBytesMax`, `text-empty` where there is not a byte.
 */
export async function sendUpload(
  client: RequestClient,
  append: RequestContract<AppendUpload, UploadAppended>,
  file: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<{ uploadId: string; chunks: number }> {
  const uploadId = randomUUID();
  let index = 0;
  for await (const chunk of inChunks(file)) {
    await client.send(append, { uploadId, index, data: chunk.toString('base64') }, patience);
    index += 1;
  }
  if (index === 0) throw new DomainError(errorCode.textEmpty);
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

import { extname } from 'node:path';
import { type MediaType } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';

const byExtension: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.pdf': 'application/pdf',
};

/** By the file's ending, as browsers and tools disagree on media types. @throws DomainError `media-type-not-supported`. */
export function mediaTypeOf(fileName: string): MediaType {
  const mediaType = byExtension[extname(fileName).toLowerCase()];
  if (!mediaType) {
    throw new DomainError(errorCode.mediaTypeNotSupported, { fileName, supported: Object.keys(byExtension) });
  }
  return mediaType;
}

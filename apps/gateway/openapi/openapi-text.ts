import { openApiDocument } from './openapi-document';

/** The document as it is checked in. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}

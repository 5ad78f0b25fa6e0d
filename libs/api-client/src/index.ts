export { ApiClient } from './api-client';
export { ApiError } from './api-error';
export { documentExtensions, type DocumentFile, readDocumentFile } from './document-file';
export { sendDocument } from './send-document';
export { UnreachableError } from './unreachable-error';
export { waitUntilRead } from './wait-until-read';

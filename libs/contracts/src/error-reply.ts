import { type ErrorCode } from '@puente/kernel';

/** One field of a request that is not as it should be; `path` in dots, `rule` a validator's name in hyphens. */
export interface FieldError {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/** The one shape of a failed reply. `details` holds data for the client's sentence; `errors` stands with `invalid-request`. */
export interface ErrorReply {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  readonly correlationId: string;
}

/** A class whose decorators say what a valid message is. */
export type MessageClass<T extends object> = new () => T;

/** One operation of a service: its subject, the class its request is validated with, and (as a type only) its reply. */
export interface RequestContract<Request extends object, Reply> {
  readonly subject: string;
  readonly request: MessageClass<Request>;
  readonly reply?: Reply;
}

/** Declares an operation. The subject reads `<service>.v1.<thing>.<verb>`. */
export function defineRequest<Request extends object, Reply>(
  subject: string,
  request: MessageClass<Request>,
): RequestContract<Request, Reply> {
  return { subject, request };
}

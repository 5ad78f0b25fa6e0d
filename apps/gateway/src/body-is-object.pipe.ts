import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError, errorCode } from '@puente/kernel';

/** Every body of this API is a JSON object. @throws DomainError `invalid-request` for lists, texts, null and no body. */
@Injectable()
export class BodyIsObject implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    return type === 'body' ? readObject(value) : value;
  }
}

export function readObject(body: unknown): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  const error = { path: '', rule: 'is-object', message: 'the body must be a JSON object' };
  throw new DomainError(errorCode.invalidRequest, { errors: [error] });
}

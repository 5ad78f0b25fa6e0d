import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError, errorCode } from '@puente/kernel';

/** PostgreSQL keeps no NUL in its texts. @throws DomainError `invalid-request` naming the field that has one. */
@Injectable()
export class TextsWithoutNul implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'body' || type === 'query') refuseNul(value);
    return value;
  }
}

export function refuseNul(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string' && value.includes('\0')) {
    const at = path.join('.');
    const error = { path: at, rule: 'is-text', message: `${at} must not contain the character NUL` };
    throw new DomainError(errorCode.invalidRequest, { errors: [error] });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuseNul(inner, [...path, key]);
}

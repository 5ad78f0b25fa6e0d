import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { DomainError, errorCode } from '@puente/kernel';
import { fieldErrors } from './field-errors';

/** Refuses requests that are not as their contract says, unknown fields too. @throws DomainError `invalid-request`. */
export function requestPipe(): ValidationPipe {
  return new RequestPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new DomainError(errorCode.invalidRequest, { errors: fieldErrors(errors) }),
  });
}

/** The validator takes null for an empty request, and a list for a request with a field `0`. */
class RequestPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject && metadata.type === 'body') {
      const error = { path: '', rule: 'is-object', message: 'the request must be an object' };
      throw new DomainError(errorCode.invalidRequest, { errors: [error] });
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

import { ValidationPipe } from '@nestjs/common';
import { DomainError, errorCode } from '@puente/kernel';
import { fieldErrors } from './field-errors';

/** Refuses requests that are not as their contract says, unknown fields too. @throws DomainError `invalid-request`. */
export function requestPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new DomainError(errorCode.invalidRequest, { errors: fieldErrors(errors) }),
  });
}

import { type EventContract } from '@puente/contracts';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldErrors } from './field-errors';

/** A payload that is not as its contract says. */
export class InvalidPayload {
  constructor(readonly reason: string) {}
}

/** The payload as its contract says, fields that the contract does not name left out. */
export function readPayload<Payload extends object>(
  contract: EventContract<Payload>,
  payload: object,
): Payload | InvalidPayload {
  const read = plainToInstance(contract.payload, payload);
  const errors = fieldErrors(validateSync(read, { whitelist: true }));
  return errors.length === 0 ? read : new InvalidPayload(errors.map(({ message }) => message).join('; '));
}

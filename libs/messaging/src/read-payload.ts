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
  payload: unknown,
): Payload | InvalidPayload {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return new InvalidPayload('payload is not an object');
  const read = plainToInstance(contract.payload, payload);
  const errors = fieldErrors(validateSync(read, { whitelist: true }));
  if (errors.length === 0) return read;
  return new InvalidPayload(errors.map(({ path, rule }) => `${path} ${rule}`).join(', '));
}

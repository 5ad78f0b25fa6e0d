import { type PartnershipChanged } from '@puente/contracts';
import { type Partnership } from '../domain/partnership';

/** A partnership as the engine takes it: what it is about shows in the profiles already. */
export function partnershipOfEvent(event: PartnershipChanged): Partnership {
  const { partnershipId, version, parties, format, status, since } = event;
  const [first, second] = parties.map(({ kind, id }) => ({ kind, id }));
  if (!first || !second) throw new Error(`partnership ${partnershipId} is not of two parties`);
  return {
    ...{ id: partnershipId, version, parties: [first, second], format, status, since },
    until: event.until ?? null,
  };
}

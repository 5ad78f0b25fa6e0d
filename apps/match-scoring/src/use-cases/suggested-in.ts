import { type PartyReference as Sought } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type PartyReference } from '../domain/match-request';
import { type StoredRun } from './ports/runs';

/** The party as the run suggested it, or left it out. @throws DomainError `suggestion-not-found` */
export function suggestedIn({ inputs }: StoredRun, { kind, id }: Sought): PartyReference {
  const all: PartyReference[] = [...inputs.candidates, ...(inputs.hidden ?? []).map(({ party }) => party)];
  const found = all.find((one) => one.kind === kind && one.id === id);
  if (!found) throw new DomainError(errorCode.suggestionNotFound, { kind, id });
  return { kind: found.kind, id };
}

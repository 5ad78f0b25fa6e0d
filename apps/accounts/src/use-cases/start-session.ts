import { type SignedIn } from '@puente/contracts';
import { type Person } from '../domain/person';
import { toPersonFacts } from './person.presenter';
import { type Stores } from './ports/stores';
import { csrfTokenOf, hashOf, newSecret } from './secret';

const daysValid = 14;

/** Begins a session in the browser that brought this device token, or in one that is new to us. */
export async function startSession(
  { sessions, devices, now }: Stores,
  person: Person,
  deviceToken: string | undefined,
): Promise<SignedIn> {
  const sessionToken = newSecret();
  const expiresAt = new Date(now.getTime() + daysValid * 86_400_000);
  await sessions.add({ tokenHash: hashOf(sessionToken), personId: person.id, startedAt: now, expiresAt });
  const isOurs = deviceToken !== undefined && (await devices.isKnown(hashOf(deviceToken)));
  const device = isOurs ? deviceToken : newSecret();
  await devices.remember(person.id, hashOf(device), now);
  return {
    sessionToken,
    csrfToken: csrfTokenOf(sessionToken),
    deviceToken: device,
    expiresAt: expiresAt.toISOString(),
    person: toPersonFacts(person),
  };
}

import { createHash } from 'node:crypto';
import { type IdentifiedActor, identifyActor } from '@puente/contracts';
import { type RequestClient } from '@puente/messaging';
import { type Credentials } from './credentials';

const ttlMs = 2_000;
const entriesMax = 2_000;

/** Who is behind a secret, as accounts says, remembered for a moment: so long may a sign-out elsewhere take to arrive. */
export class Identities {
  private readonly known = new Map<string, { readonly found: IdentifiedActor; readonly until: number }>();

  constructor(private readonly client: RequestClient) {}

  /** @throws DomainError `sign-in-required` */
  async identify(credentials: Credentials): Promise<IdentifiedActor> {
    const key = keyOf(credentials);
    const remembered = this.known.get(key);
    if (remembered && remembered.until > Date.now()) return remembered.found;
    return this.identifyAnew(credentials);
  }

  /** Past what is remembered. @throws DomainError `sign-in-required` */
  async identifyAnew(credentials: Credentials): Promise<IdentifiedActor> {
    const key = keyOf(credentials);
    this.known.delete(key);
    const found = await this.client.send(identifyActor, { ...credentials });
    if (this.known.size >= entriesMax) this.known.clear();
    this.known.set(key, { found, until: Date.now() + ttlMs });
    return found;
  }

  /** After a change to who is behind secrets, such as a sign-out or a new membership, that went through here. */
  forgetAll(): void {
    this.known.clear();
  }
}

/** Memory is no place for secrets either. */
function keyOf(credentials: Credentials): string {
  return createHash('sha256').update(JSON.stringify(credentials)).digest('base64url');
}

import { getCity, getStartUp } from '@puente/contracts';
import { type Actor } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type NamedInLetter } from '../letters/parties-in';

/** Whoever is told of a start-up by its owner may know what it is called, published or not. */
const programme: Actor = {
  personId: '00000000-0000-4000-8000-000000000000',
  memberships: [{ kind: 'programme', id: 'programme' }],
};

/** Names of parties, as their owners have them when a letter is written. */
export class NamesAcrossServices {
  constructor(private readonly client: RequestClient) {}

  /** An id in place of a name that cannot be had: a letter waits for nobody. */
  async nameOf({ kind, id }: NamedInLetter): Promise<string> {
    try {
      if (kind === 'city') return (await this.client.send(getCity, { id })).name;
      if (kind === 'start-up')
        return (await this.client.send(getStartUp, { id, actor: actorOf(programme) })).name;
      return id;
    } catch {
      return id;
    }
  }
}

function actorOf({ personId, memberships }: Actor) {
  return { personId, memberships: memberships.map(({ kind, id }) => ({ kind, id })) };
}

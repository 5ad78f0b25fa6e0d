import { findConflicts } from '@puente/contracts';
import { type OrganisationRef } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type Conflicts } from '../use-cases/ports/conflicts';

export class ConflictsAcrossServices implements Conflicts {
  constructor(private readonly client: RequestClient) {}

  async has(personId: string, { kind, id }: OrganisationRef): Promise<boolean> {
    const { conflicts } = await this.client.send(findConflicts, { personId, organisations: [{ kind, id }] });
    return conflicts.length > 0;
  }
}

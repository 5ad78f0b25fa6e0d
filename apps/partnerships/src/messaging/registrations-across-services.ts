import { type ClaimDecision, decideClaim, decideStartUp, type StartUpVerdict } from '@puente/contracts';
import { type Actor } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type Registrations } from '../use-cases/ports/registrations';

export class RegistrationsAcrossServices implements Registrations {
  constructor(private readonly client: RequestClient) {}

  async decideStartUp(actor: Actor, id: string, verdict: StartUpVerdict): Promise<string> {
    return (await this.client.send(decideStartUp, { ...verdict, id, actor: referenceTo(actor) })).status;
  }

  async decideClaim(actor: Actor, id: string, decision: ClaimDecision): Promise<string> {
    return (await this.client.send(decideClaim, { ...decision, id, actor: referenceTo(actor) })).status;
  }
}

const referenceTo = ({ personId, memberships }: Actor) => ({ personId, memberships: [...memberships] });

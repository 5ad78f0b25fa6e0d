import { type StartUp, type UpdateStartUp as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { editStartUp } from '../domain/edit-start-up';
import { toChangeAt } from '../domain/may-act';
import { type StartUpContent } from '../domain/start-up';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class UpdateStartUp {
  constructor(
    private readonly startUps: StartUps,
    private readonly clock: Clock,
  ) {}

  async execute({ id, version, actor, ...facts }: Request): Promise<StartUp> {
    const { personId } = actor;
    const startUp = await this.startUps.change(id, (existing) => {
      const held = toChangeAt(version, id, existing, actor);
      const action = { action: 'start-up-updated', personId, occurredAt: this.clock.now() };
      return { startUp: editStartUp(held, named(facts)), action };
    });
    return toStartUp(startUp);
  }
}

/** The facts that the request names; the others stay as they are. */
function named(facts: Omit<Request, 'id' | 'version' | 'actor'>): Partial<StartUpContent> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

import {
  limits,
  type ListStartUps as Request,
  type Page,
  pageInOneMessage,
  type StartUp,
} from '@puente/contracts';
import { isAdmin } from '@puente/kernel';
import { type StartUps, type StartUpView } from './ports/start-ups';
import { toPublished, toStartUp } from './start-up.presenter';

export class ListStartUps {
  constructor(private readonly startUps: StartUps) {}

  execute({
    limit = limits.pageItemsMax,
    cursor,
    actor,
    status,
    ...filter
  }: Request): Promise<Page<StartUp>> {
    const view = viewOf(actor, status);
    const present = view.kind === 'published' ? toPublished : toStartUp;
    return pageInOneMessage(limit, async (size) => {
      const page = await this.startUps.list(filter, view, size, cursor);
      return { items: page.items.flatMap((one) => present(one) ?? []), nextCursor: page.nextCursor };
    });
  }
}

/** Admins see all that is being worked on, others their own, where they ask for it by a status; else all that is published. */
function viewOf(actor: Request['actor'], status: Request['status']): StartUpView {
  if (actor && isAdmin(actor) && status !== 'live') return { kind: 'worked-on', of: null, status };
  if (status === undefined || status === 'live' || !actor) return { kind: 'published' };
  return { kind: 'worked-on', of: actor, status };
}

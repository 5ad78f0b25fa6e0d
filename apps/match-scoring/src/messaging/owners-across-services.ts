import {
  exportPartnerships,
  exportProfiles,
  exportStartUps,
  limits,
  type Page,
  type PageRequest,
  type PartnershipChanged,
  type ProfileChanged,
  type RequestContract,
  type StartUpChanged,
} from '@puente/contracts';
import { type RequestClient } from '@puente/messaging';
import { type Owners } from '../use-cases/ports/owners';

/** Asks the owners for all they have, page by page: pages are small, as profiles are not. */
export class OwnersAcrossServices implements Owners {
  constructor(private readonly client: RequestClient) {}

  cities(): AsyncIterable<ProfileChanged> {
    return this.every(exportProfiles, 10);
  }

  startUps(): AsyncIterable<StartUpChanged> {
    return this.every(exportStartUps, limits.pageItemsMax);
  }

  partnerships(): AsyncIterable<PartnershipChanged> {
    return this.every(exportPartnerships, limits.pageItemsMax);
  }

  private async *every<Item>(
    contract: RequestContract<PageRequest, Page<Item>>,
    limit: number,
  ): AsyncGenerator<Item> {
    let cursor: string | null = null;
    do {
      const page: Page<Item> = await this.client.send(contract, {
        limit,
        ...(cursor !== null && { cursor }),
      });
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }
}

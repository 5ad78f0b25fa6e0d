import { type City } from '../../domain/city';
import { type CityAction } from '../../domain/city-action';

export interface CityFilter {
  readonly q?: string | undefined;
  readonly country?: string | undefined;
  readonly theme?: string | undefined;
  /** Of one of these countries. */
  readonly across?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** A city as a list shows it; `needs` and `offers` count the statements that are not rejected. */
export interface ListedCity {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
  readonly needs: number;
  readonly offers: number;
}

export interface PageOf<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** The profiles as they are kept. */
export interface Cities {
  find(id: string): Promise<City | null>;
  /** By name. */
  list(filter: CityFilter, limit: number, cursor: string | undefined): Promise<PageOf<ListedCity>>;
  /** By id, which never changes: each profile comes once, whatever changes between two pages. */
  all(limit: number, cursor: string | undefined): Promise<PageOf<City>>;
  /**
   * Changes one profile under a lock, in one transaction with the event that tells of it. `change` gets null where
   * there is no profile yet; giving back what it got, or null, changes nothing. `action` says what was done, where a
   * person did it: it is told in the same transaction.
   */
  change(
    id: string,
    change: (city: City | null) => City | null,
    action?: (before: City | null, after: City) => CityAction,
  ): Promise<City | null>;
}

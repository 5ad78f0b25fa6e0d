import { MayBe } from './may-be';

export interface KnownCity {
  isAcknowledged: boolean;
  readonly population: MayBe<number>;
  /** `<challenge> <stance>`: those that a request named, answered or not. */
  readonly attempted: Set<string>;
}

export interface KnownStatement {
  readonly city: string;
  readonly challenge: string;
  readonly stance: string;
  readonly status: MayBe<string>;
}

export interface KnownDocument {
  readonly title: string;
  readonly text: string;
  readonly sha256: string;
  /** `perhaps` where nobody knows whether it was withdrawn. */
  withdrawn: 'no' | 'perhaps' | 'yes';
}

export interface KnownStartUp {
  isAcknowledged: boolean;
  isSubmitted: boolean;
  /** Names of solutions, and whether each was acknowledged. */
  readonly solutions: Map<string, boolean>;
}

/** What was acknowledged to the callers, and what nobody knows of. */
export class Ledger {
  readonly cities = new Map<string, KnownCity>();
  readonly statements = new Map<string, KnownStatement>();
  readonly documents = new Map<string, KnownDocument>();
  readonly startUps = new Map<string, KnownStartUp>();
  /** Titles by id. */
  readonly goodPractices = new Map<string, string>();
  /** Texts of runs, as they were answered, by id. */
  readonly runs = new Map<string, string>();
  /** Changes that were answered with 2xx. */
  acknowledged = 0;

  city(id: string): KnownCity {
    const known = this.cities.get(id);
    if (known) return known;
    const added = {
      isAcknowledged: false,
      population: new MayBe<number>(true),
      attempted: new Set<string>(),
    };
    this.cities.set(id, added);
    return added;
  }

  startUp(id: string): KnownStartUp {
    const known = this.startUps.get(id);
    if (known) return known;
    const added = { isAcknowledged: false, isSubmitted: false, solutions: new Map<string, boolean>() };
    this.startUps.set(id, added);
    return added;
  }
}

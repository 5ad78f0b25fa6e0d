export type StartUpStatus = 'draft' | 'live' | 'archived';
export type SoughtThing = 'pilot-city' | 'distributor' | 'investor' | 'co-development';

export interface Proof {
  readonly kind: 'pilot' | 'reference';
  readonly where: string;
  readonly year?: number;
  readonly result?: string;
}

/** What a start-up can do about challenges; `trl` (1-9) and `markets` are null where not stated. */
export interface Solution {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly challenges: readonly string[];
  readonly trl: number | null;
  readonly proof: readonly Proof[];
  readonly markets: readonly string[] | null;
  readonly seeks: readonly SoughtThing[];
}

/** A start-up and its solutions. `version` grows by one with each change. */
export interface StartUp {
  readonly id: string;
  readonly version: number;
  readonly status: StartUpStatus;
  readonly name: string;
  readonly country: string;
  readonly city: string | null;
  readonly foundedIn: number | null;
  readonly website: string | null;
  readonly languages: readonly string[];
  readonly description: string;
  readonly fictitious: boolean;
  readonly solutions: readonly Solution[];
}

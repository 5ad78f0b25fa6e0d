import { type Claim } from '../../domain/claim';

export interface Claims {
  find(id: string): Promise<Claim | null>;
  /** The same, and nobody else decides on it until the transaction ends. */
  findAlone(id: string): Promise<Claim | null>;
  findWaiting(city: string, personId: string): Promise<Claim | null>;
  of(personId: string): Promise<readonly Claim[]>;
  save(claim: Claim): Promise<void>;
}

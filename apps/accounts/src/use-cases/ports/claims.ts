import { type Claim } from '../../domain/claim';

export interface Claims {
  find(id: string): Promise<Claim | null>;
  /** The same, and nobody else decides on it until the transaction ends. */
  findAlone(id: string): Promise<Claim | null>;
  findWaiting(city: string, personId: string): Promise<Claim | null>;
  of(personId: string): Promise<readonly Claim[]>;
  /** What they wrote; that they claimed is left, of an id that leads to nobody. */
  forgetAllOf(personId: string): Promise<void>;
  save(claim: Claim): Promise<void>;
}

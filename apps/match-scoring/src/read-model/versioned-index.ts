import { partyKey } from '@puente/kernel';
import { PartnerIndex } from '../domain/columns/partner-index';
import { type Partnership, withPartnerships } from '../domain/partnership';
import { type ConceptSpace } from '../domain/vectors/concept-space';
import { type VersionedProfile } from '../use-cases/ports/profiles';

/**
 * The columns, and the version that each party and partnership stands at, those too that are not matched: an older one
 * changes nothing. A city is held with its partnerships among its ties, whichever of them came first.
 */
export class VersionedIndex {
  readonly index: PartnerIndex;
  private readonly versions = new Map<string, number>();
  /** By party, and by their ids. */
  private readonly partnerships = new Map<string, Map<string, Partnership>>();

  constructor(space: ConceptSpace) {
    this.index = new PartnerIndex(space);
  }

  apply({ kind, id, version, profile }: VersionedProfile): void {
    const key = partyKey({ kind, id });
    if (!this.isNews(key, version)) return;
    if (profile) this.index.upsert(withPartnerships(profile, this.partnershipsOf(key)));
    else this.index.remove(kind, id);
  }

  applyPartnership(partnership: Partnership): void {
    if (!this.isNews(`partnership:${partnership.id}`, partnership.version)) return;
    for (const party of partnership.parties) {
      const key = partyKey(party);
      const held = this.partnerships.get(key) ?? new Map<string, Partnership>();
      this.partnerships.set(key, held.set(partnership.id, partnership));
      const profile = party.kind === 'city' ? this.index.get('city', party.id) : undefined;
      if (profile) this.index.upsert(withPartnerships(profile, this.partnershipsOf(key)));
    }
  }

  private partnershipsOf(key: string): Partnership[] {
    return [...(this.partnerships.get(key)?.values() ?? [])];
  }

  private isNews(key: string, version: number): boolean {
    if (version < (this.versions.get(key) ?? 0)) return false;
    this.versions.set(key, version);
    return true;
  }
}

import { partyKey } from '@puente/kernel';
import { type ConceptSpace } from '../domain/vectors/concept-space';
import { PartnerIndex } from '../domain/columns/partner-index';
import { type VersionedProfile } from '../use-cases/ports/profiles';

/** The columns, and the version that each party stands at, those too that are not matched: an older one changes nothing. */
export class VersionedIndex {
  readonly index: PartnerIndex;
  private readonly versions = new Map<string, number>();

  constructor(space: ConceptSpace) {
    this.index = new PartnerIndex(space);
  }

  apply({ kind, id, version, profile }: VersionedProfile): void {
    const key = partyKey({ kind, id });
    if (version < (this.versions.get(key) ?? 0)) return;
    this.versions.set(key, version);
    if (profile) this.index.upsert(profile);
    else this.index.remove(kind, id);
  }
}

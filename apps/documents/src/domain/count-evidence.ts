import { type EvidenceCounts } from './document';

interface Counted {
  readonly party: { readonly kind: string; readonly id: string };
  readonly stance: 'need' | 'offer';
}

export const noEvidence: EvidenceCounts = { evidence: 0, parties: 0, needs: 0, offers: 0 };

export function countEvidence(evidence: readonly Counted[]): EvidenceCounts {
  return {
    evidence: evidence.length,
    parties: new Set(evidence.map(({ party }) => `${party.kind}:${party.id}`)).size,
    needs: evidence.filter(({ stance }) => stance === 'need').length,
    offers: evidence.filter(({ stance }) => stance === 'offer').length,
  };
}

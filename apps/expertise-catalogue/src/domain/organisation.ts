export type Stance = 'need' | 'offer';

export interface OrganisationEvidence {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly sourceUrl: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  readonly withdrawn: boolean;
}

export interface OrganisationStatement {
  readonly challenge: string;
  readonly stance: Stance;
  readonly evidence: readonly OrganisationEvidence[];
}

/** A network, university, company or agency that documents name. */
export interface Organisation {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly country: string | null;
  readonly statements: readonly OrganisationStatement[];
}

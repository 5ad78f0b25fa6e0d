import { type PartyKind } from '@puente/kernel';

/** What a party did about a challenge, with what result and proof. */
export interface GoodPractice {
  readonly id: string;
  readonly version: number;
  readonly party: {
    readonly kind: PartyKind;
    readonly id: string;
    readonly name: string;
    readonly country: string | null;
  };
  readonly challenge: string;
  readonly title: string;
  readonly summary: string;
  readonly since: number | null;
  readonly result: string | null;
  readonly proofName: string | null;
  readonly proofUrl: string | null;
}

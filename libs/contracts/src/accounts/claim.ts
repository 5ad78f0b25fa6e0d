export const claimStatuses = ['requested', 'confirmed', 'declined'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** That somebody acts for a city, for an admin to confirm. */
export interface Claim {
  readonly id: string;
  readonly city: string;
  readonly status: ClaimStatus;
  /** Who says so; null of one who was erased. */
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly message: string;
  readonly requestedAt: string;
  readonly decidedAt: string | null;
  /** Of a claim that was declined: the code of the reason. */
  readonly reason: string | null;
}

import { DomainError, errorCode } from '@puente/kernel';

/** That a person acts for a city. */
export interface Claim {
  readonly id: string;
  readonly city: string;
  readonly personId: string;
  readonly message: string;
  readonly status: 'requested' | 'confirmed' | 'declined';
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

interface Decision {
  readonly decision: 'confirm' | 'decline';
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

/** A claim is decided once. @throws DomainError `claim-decided` with what happened */
export function decideClaim(claim: Claim, { decision, reason, by, at }: Decision): Claim {
  if (claim.status !== 'requested')
    throw new DomainError(errorCode.claimDecided, {
      status: claim.status,
      decidedAt: claim.decidedAt?.toISOString() ?? null,
    });
  const status = decision === 'confirm' ? 'confirmed' : 'declined';
  return { ...claim, status, decidedAt: at, decidedBy: by, reason: decision === 'confirm' ? null : reason };
}

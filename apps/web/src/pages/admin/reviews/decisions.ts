import { type Decision, type ReviewKind } from './review';

export interface DecisionOffered {
  readonly decision: Decision;
  readonly means: 'yes' | 'back' | 'no';
  /** Codes from which it takes its reason. */
  readonly reasons?: readonly string[];
  readonly comment?: 'required' | 'optional';
}

const startUpReasons = ['outside-scope', 'not-verifiable', 'not-a-start-up', 'duplicate', 'misleading'];
const claimReasons = ['not-an-officer', 'not-verifiable', 'no-mandate', 'duplicate'];
const proposalReasons = [
  'outside-the-programme',
  'case-too-weak',
  'duplicate',
  'no-funds',
  'legal-obstacle',
  'other',
];

/** What the API asks for with each decision of each kind. */
export const decisionsOf: Readonly<Record<ReviewKind, readonly DecisionOffered[]>> = {
  'start-up': [
    { decision: 'publish', means: 'yes' },
    { decision: 'return', means: 'back', comment: 'required' },
    { decision: 'decline', means: 'no', reasons: startUpReasons, comment: 'optional' },
  ],
  claim: [
    { decision: 'confirm', means: 'yes' },
    { decision: 'decline', means: 'no', reasons: claimReasons },
  ],
  proposal: [
    { decision: 'approve', means: 'yes' },
    { decision: 'return', means: 'back', comment: 'required' },
    { decision: 'reject', means: 'no', reasons: proposalReasons, comment: 'optional' },
  ],
};

const asked: Readonly<Partial<Record<Decision, string>>> = {
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
};

/** The decisions on a proposal that the API allows to who asks. */
export const allowedOf =
  (allowedTransitions: readonly string[]): ((decision: Decision) => boolean) =>
  (decision) =>
    allowedTransitions.includes(asked[decision] ?? decision);

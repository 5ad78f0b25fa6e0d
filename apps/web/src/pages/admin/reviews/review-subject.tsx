import { Divider, Stack } from '@mantine/core';
import { query } from '../../../api/client';
import { Answered } from '../../../components/answered';
import { ClaimFacts } from './claim-facts';
import { DecisionPanel } from './decision-panel';
import { allowedOf } from './decisions';
import { ProposalFacts } from './proposal-facts';
import { type Review } from './review';
import { StartUpFacts } from './start-up-facts';

interface ReviewSubjectProps {
  readonly review: Review;
  readonly onDecided: (state: string) => void;
}

/** What is to be decided, and below it the decision. */
export function ReviewSubject({ review, onDecided }: ReviewSubjectProps) {
  const params = { path: { id: review.subjectId } };
  const Subject = { 'start-up': StartUpSubject, claim: ClaimSubject, proposal: ProposalSubject }[review.kind];
  return <Subject params={params} review={review} onDecided={onDecided} />;
}

type SubjectProps = ReviewSubjectProps & { readonly params: { readonly path: { readonly id: string } } };

function StartUpSubject({ params, ...panel }: SubjectProps) {
  return (
    <Answered to={query.useQuery('get', '/api/v1/start-ups/{id}', { params })}>
      {(startUp) => (
        <Stack>
          <StartUpFacts startUp={startUp} />
          <Decision {...panel} />
        </Stack>
      )}
    </Answered>
  );
}

function ClaimSubject({ params, ...panel }: SubjectProps) {
  return (
    <Answered to={query.useQuery('get', '/api/v1/claims/{id}', { params })}>
      {(claim) => (
        <Stack>
          <ClaimFacts claim={claim} />
          <Decision {...panel} />
        </Stack>
      )}
    </Answered>
  );
}

function ProposalSubject({ params, ...panel }: SubjectProps) {
  return (
    <Answered to={query.useQuery('get', '/api/v1/proposals/{id}', { params })}>
      {(proposal) => (
        <Stack>
          <ProposalFacts proposal={proposal} />
          <Decision {...panel} allows={allowedOf(proposal.allowedTransitions)} />
        </Stack>
      )}
    </Answered>
  );
}

function Decision(props: Parameters<typeof DecisionPanel>[0]) {
  return (
    <>
      <Divider />
      <DecisionPanel {...props} />
    </>
  );
}

const proposals = ['/api/v1/proposals', '/api/v1/partnerships', '/api/v1/reviews'];

const changed: Readonly<Record<string, readonly string[]>> = {
  proposal: proposals,
  partnership: proposals,
  claim: ['/api/v1/reviews'],
  city: ['/api/v1/cities'],
  'start-up': ['/api/v1/start-ups', '/api/v1/reviews'],
  'match-request': ['/api/v1/match-requests'],
};

/** Whether what was asked of a path of the API may have changed, by the kind of what one was told about. */
export function isChangedBy(subjectKind: string, path: unknown): boolean {
  return (changed[subjectKind] ?? []).some((start) => typeof path === 'string' && path.startsWith(start));
}

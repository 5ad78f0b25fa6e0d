import { type ErrorCode, errorCode } from '@puente/kernel';

interface Problem {
  readonly status: number;
  readonly title: string;
}

/** The one place that knows the HTTP status of a code. Titles are for people who read responses; clients go by the code. */
const problems: Readonly<Record<ErrorCode, Problem>> = {
  [errorCode.accessTokenNotFound]: { status: 404, title: 'There is no such token' },
  [errorCode.bodyNotJson]: { status: 400, title: 'The body is not JSON' },
  [errorCode.bodyTooLarge]: { status: 413, title: 'The body is too large' },
  [errorCode.challengeNotProposed]: {
    status: 404,
    title: 'The description does not speak of this challenge',
  },
  [errorCode.challengeUnknown]: { status: 422, title: 'The challenge scheme has no such concept' },
  [errorCode.cityClaimed]: { status: 409, title: 'The city has members already, who can invite' },
  [errorCode.cityExists]: { status: 409, title: 'The city has a profile already' },
  [errorCode.cityNotFound]: { status: 404, title: 'There is no such city' },
  [errorCode.cityOutsideCorridor]: { status: 422, title: 'The city lies outside the corridor' },
  [errorCode.claimDecided]: { status: 409, title: 'The claim is decided already' },
  [errorCode.claimExists]: { status: 409, title: 'Your claim of the city waits already' },
  [errorCode.claimNotFound]: { status: 404, title: 'There is no such claim' },
  [errorCode.commentRequired]: { status: 422, title: 'This needs a comment' },
  [errorCode.conflictOfInterest]: {
    status: 403,
    title: 'A case of your own organisation is for others to decide',
  },
  [errorCode.csrfTokenRequired]: { status: 403, title: 'The x-csrf-token is not that of the session' },
  [errorCode.deadlineExceeded]: { status: 503, title: 'A service did not answer in time' },
  [errorCode.decidedMeanwhile]: { status: 409, title: 'Somebody else decided meanwhile' },
  [errorCode.documentNotFound]: { status: 404, title: 'There is no such document' },
  [errorCode.fileNotReadable]: { status: 422, title: 'The file is not what its type says' },
  [errorCode.fileTooLarge]: { status: 413, title: 'The file is too large' },
  [errorCode.goodPracticeNotFound]: { status: 404, title: 'There is no such good practice' },
  [errorCode.importNotFound]: { status: 404, title: 'There is no such import' },
  [errorCode.internalError]: { status: 500, title: 'Something went wrong on our side' },
  [errorCode.invalidCursor]: { status: 400, title: 'The cursor is not one that a list gave' },
  [errorCode.invalidRequest]: { status: 400, title: 'The request is not as it should be' },
  [errorCode.lastAdmin]: { status: 409, title: 'The programme needs an admin' },
  [errorCode.letterNotFound]: { status: 404, title: 'There is no such letter' },
  [errorCode.linkNotFound]: { status: 404, title: 'The link is not good, or no longer' },
  [errorCode.matchRequestNotFound]: { status: 404, title: 'There is no such saved match request' },
  [errorCode.mediaTypeNotSupported]: { status: 415, title: 'Files of this type are not read' },
  [errorCode.memberNotFound]: { status: 404, title: 'That is no member of the organisation' },
  [errorCode.milestoneNotFound]: { status: 404, title: 'The partnership has no such milestone' },
  [errorCode.milestonesTooMany]: {
    status: 422,
    title: 'The partnership has as many milestones as it may have',
  },
  [errorCode.notFound]: { status: 404, title: 'There is nothing at this address' },
  [errorCode.notificationNotFound]: { status: 404, title: 'There is no such notification' },
  [errorCode.notPermitted]: { status: 403, title: 'This is not for you to do' },
  [errorCode.organisationNotFound]: { status: 404, title: 'There is no such organisation' },
  [errorCode.outcomeRequired]: { status: 409, title: 'Record the outcome first' },
  [errorCode.pairNotSupported]: { status: 422, title: 'These kinds of party are not matched' },
  [errorCode.partnershipNotFound]: { status: 404, title: 'There is no such partnership' },
  [errorCode.partyNotFound]: { status: 404, title: 'There is no such party' },
  [errorCode.proposalNotFound]: { status: 404, title: 'There is no such proposal' },
  [errorCode.providerNotConfigured]: { status: 404, title: 'No other provider of sign-ins is set up' },
  [errorCode.providerSignInRefused]: {
    status: 401,
    title: 'The provider did not say who you are, by a verified address',
  },
  [errorCode.questionAnswered]: { status: 409, title: 'The question has its answer already' },
  [errorCode.questionNotFound]: { status: 404, title: 'There is no such question' },
  [errorCode.questionsTooMany]: { status: 422, title: 'The case has as many questions as it may have' },
  [errorCode.reasonRequired]: { status: 422, title: 'Say why, by one of the codes' },
  [errorCode.runNotFound]: { status: 404, title: 'There is no such run' },
  [errorCode.serviceUnavailable]: { status: 503, title: 'A service is not available just now' },
  [errorCode.signInRefused]: { status: 401, title: 'That is not a known address with its password' },
  [errorCode.signInRequired]: { status: 401, title: 'Sign in first' },
  [errorCode.solutionNotFound]: { status: 404, title: 'The start-up has no such solution' },
  [errorCode.solutionsTooMany]: { status: 422, title: 'The start-up has as many solutions as it may have' },
  [errorCode.startUpElsewhere]: { status: 409, title: 'The start-up stands elsewhere by now' },
  [errorCode.startUpExists]: { status: 409, title: 'There is a start-up of this id already' },
  [errorCode.startUpIncomplete]: {
    status: 422,
    title: 'The start-up is not complete enough to be published',
  },
  [errorCode.startUpNotFound]: { status: 404, title: 'There is no such start-up' },
  [errorCode.statementExists]: { status: 409, title: 'The profile says this already' },
  [errorCode.statementNotFound]: { status: 404, title: 'There is no such statement' },
  [errorCode.statementsTooMany]: { status: 422, title: 'The profile has as many statements as it may have' },
  [errorCode.suggestionNotFound]: { status: 404, title: 'The run suggests no such party' },
  [errorCode.textEmpty]: { status: 422, title: 'There is no text in it' },
  [errorCode.textTooLong]: { status: 413, title: 'The text is too long' },
  [errorCode.tooManyAttempts]: { status: 429, title: 'Too many attempts; wait a while' },
  [errorCode.transitionNotAllowed]: { status: 409, title: 'The case does not take this step now' },
  [errorCode.undoNotPossible]: { status: 409, title: 'There is no decision here that can be undone' },
  [errorCode.uploadIncomplete]: { status: 409, title: 'Part of the upload is missing' },
  [errorCode.versionRequired]: { status: 428, title: 'Say which version you change, with If-Match' },
  [errorCode.versionStale]: { status: 412, title: 'Somebody changed it meanwhile' },
};

export function problemOf(code: ErrorCode): Problem {
  return problems[code];
}

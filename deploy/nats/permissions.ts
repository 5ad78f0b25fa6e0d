import 'reflect-metadata';
import {
  acceptInvitation,
  addSolution,
  addStatement,
  answerChallengeProposal,
  appendImport,
  appendUpload,
  archiveStartUp,
  beginAsFirstAdmin,
  beginImport,
  claimByContactLink,
  confirmPerson,
  createMatchRequest,
  decideStartUp,
  declareConflicts,
  draftProposal,
  eraseMe,
  exportMe,
  deleteMatchRequest,
  exportProfiles,
  exportStartUps,
  findConflicts,
  getCity,
  getClaim,
  getDocument,
  getGoodPractice,
  getImport,
  getMe,
  getOrganisation,
  getProposal,
  getStartUp,
  identifyActor,
  issueAccessToken,
  listAccessTokens,
  listAuditEntries,
  listChallengeProposals,
  listCities,
  listDocuments,
  listEvidence,
  listGoodPractices,
  listMembers,
  listMatchRequests,
  listOrganisations,
  listStartUps,
  readChallenges,
  readDocumentText,
  readRun,
  rebuildReadModel,
  registerCity,
  registerDocument,
  registerGoodPractice,
  registerPerson,
  registerStartUp,
  removeMember,
  renewStartUp,
  replayRun,
  requestClaim,
  requestPasswordReset,
  resetPassword,
  respondToSuggestion,
  restoreStartUp,
  revokeAccessToken,
  sendInvitation,
  signIn,
  signOut,
  signOutEverywhere,
  submitStartUp,
  updateCity,
  updateGoodPractice,
  updateMatchRequest,
  updateStartUp,
  updateStatement,
  verifyAudit,
  withdrawDocument,
  withdrawResponse,
} from '@puente/contracts';
import { healthCheck } from '@puente/messaging';

const answering = [
  'documents',
  'city-profiles',
  'expertise-catalogue',
  'match-scoring',
  'accounts',
  'partnerships',
] as const;

/** Every process on the bus has a user of its own, by this name; `operator` is who runs a command beside the services. */
export const natsServices = ['gateway', ...answering, 'operator'] as const;

export type NatsService = (typeof natsServices)[number];

/** What a service does on the bus; whatever is not here, the server refuses. */
export interface BusDuties {
  /** Requests of other services that it sends. */
  readonly asks: readonly { readonly subject: string }[];
  /** Answers requests under its own name. */
  readonly answers: boolean;
  /** Tells events of its own. */
  readonly tells: boolean;
  /** Owners whose events it hears by a durable consumer. */
  readonly hears: readonly NatsService[];
  /** Feeds a memory from the whole stream by a consumer of its own a replica. */
  readonly follows: boolean;
}

/** The one table of who may do what. A test holds it to what the code imports and sends. */
export const busDuties: Readonly<Record<NatsService, BusDuties>> = {
  gateway: {
    asks: [
      ...[appendImport, beginImport, getImport],
      ...[answerChallengeProposal, listChallengeProposals],
      ...[archiveStartUp, decideStartUp, renewStartUp, restoreStartUp],
      ...[addSolution, addStatement, appendUpload, createMatchRequest, getCity, getDocument],
      ...[getGoodPractice, getOrganisation, getStartUp, listCities, listDocuments, listEvidence],
      ...[listGoodPractices, listOrganisations, listStartUps, readDocumentText, readRun, registerCity],
      ...[
        registerDocument,
        registerGoodPractice,
        registerStartUp,
        replayRun,
        respondToSuggestion,
        submitStartUp,
        updateCity,
      ],
      ...[updateGoodPractice, updateStartUp, updateStatement, withdrawDocument, withdrawResponse],
      ...[
        acceptInvitation,
        claimByContactLink,
        confirmPerson,
        declareConflicts,
        getClaim,
        getMe,
        identifyActor,
        issueAccessToken,
        listAccessTokens,
        listMembers,
        registerPerson,
        removeMember,
        requestClaim,
        requestPasswordReset,
        resetPassword,
        revokeAccessToken,
        sendInvitation,
        signIn,
        signOut,
        signOutEverywhere,
      ],
      ...[beginAsFirstAdmin, eraseMe, exportMe],
      ...[draftProposal, getProposal],
      ...[listAuditEntries, verifyAudit],
      ...[deleteMatchRequest, listMatchRequests, updateMatchRequest],
      ...answering.map(healthCheck),
    ],
    answers: false,
    tells: false,
    hears: [],
    follows: false,
  },
  documents: { asks: [], answers: true, tells: true, hears: ['documents'], follows: false },
  'city-profiles': {
    asks: [],
    answers: true,
    tells: true,
    hears: ['documents', 'expertise-catalogue'],
    follows: false,
  },
  'expertise-catalogue': {
    asks: [findConflicts, getCity, readChallenges, registerCity],
    answers: true,
    tells: true,
    hears: ['documents'],
    follows: false,
  },
  'match-scoring': {
    asks: [exportProfiles, exportStartUps],
    answers: true,
    tells: true,
    hears: ['city-profiles', 'expertise-catalogue', 'documents'],
    follows: true,
  },
  accounts: {
    asks: [],
    answers: true,
    tells: true,
    hears: ['accounts', 'expertise-catalogue', 'match-scoring', 'partnerships'],
    follows: false,
  },
  partnerships: { asks: [getCity, getStartUp], answers: true, tells: true, hears: [], follows: false },
  operator: { asks: [rebuildReadModel], answers: false, tells: false, hears: [], follows: false },
};

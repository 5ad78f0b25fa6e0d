import { themeOf } from '@puente/challenges';
import { clearestOf, limits, type Organisation as OrganisationReply } from '@puente/contracts';
import { type Organisation } from '../domain/organisation';

export function toOrganisation(organisation: Organisation): OrganisationReply {
  return {
    ...organisation,
    statements: organisation.statements.map((statement) => ({
      ...statement,
      theme: themeOf(statement.challenge),
      evidence: clearestOf(statement.evidence, limits.quotesPerStatementShown),
      evidenceCount: statement.evidence.length,
    })),
    solutions: [],
  };
}

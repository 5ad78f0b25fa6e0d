import { themeOf } from '@puente/challenges';
import { type Organisation as OrganisationReply } from '@puente/contracts';
import { type Organisation } from '../domain/organisation';

export function toOrganisation(organisation: Organisation): OrganisationReply {
  return {
    ...organisation,
    statements: organisation.statements.map((statement) => ({
      ...statement,
      theme: themeOf(statement.challenge),
      evidence: [...statement.evidence],
    })),
    solutions: [],
  };
}

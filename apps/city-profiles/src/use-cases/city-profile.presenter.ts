import { type CityProfile, clearestOf, limits, type Statement as StatementReply } from '@puente/contracts';
import { certaintyOf } from '../domain/certainty';
import { type City } from '../domain/city';
import { completenessOf } from '../domain/completeness';
import { isSourceWithdrawn, type Statement, themeOfStatement } from '../domain/statement';
import { type GoodPracticeLink } from './ports/good-practice-links';

/** A profile as the world sees it. */
export function toCityProfile(city: City, links: readonly GoodPracticeLink[]): CityProfile {
  const completeness = completenessOf(city);
  return {
    ...city,
    languages: [...city.languages],
    networks: [...city.networks],
    twinnings: [...city.twinnings],
    projects: [...city.projects],
    preferredPartnerCountries: city.preferredPartnerCountries && {
      ...city.preferredPartnerCountries,
      countries: [...city.preferredPartnerCountries.countries],
    },
    statements: city.statements.map((statement) => toStatement(statement, links)),
    completeness: { ...completeness, missing: [...completeness.missing] },
  };
}

/** Good practices are linked from the offers they support: the same challenge, or a narrower one of it. */
export function toStatement(statement: Statement, links: readonly GoodPracticeLink[]): StatementReply {
  const supports = (link: GoodPracticeLink) =>
    statement.stance === 'offer' &&
    (link.challenge === statement.challenge || link.challenge.startsWith(`${statement.challenge}/`));
  return {
    ...statement,
    theme: themeOfStatement(statement),
    certainty: certaintyOf(statement),
    sourceWithdrawn: isSourceWithdrawn(statement),
    evidence: clearestOf(statement.evidence, limits.quotesPerStatementShown),
    evidenceCount: statement.evidence.length,
    goodPractices: links.filter(supports).map(({ id, title }) => ({ id, title })),
  };
}

import { clearestOf, type MatchedStatement, type MatchedTie, type ProfileChanged } from '@puente/contracts';
import { certaintyOf } from '../domain/certainty';
import { type City } from '../domain/city';
import { type Statement } from '../domain/statement';

const quotesPerStatement = 2;

/** All that matching needs of a city, as its event tells it: alike, in whatever order its statements were read. */
export function toProfileChanged(city: City): ProfileChanged {
  return {
    id: city.id,
    version: city.version,
    name: city.name,
    country: city.country,
    population: city.population,
    languages: [...city.languages],
    networks: city.networks.map((network) => network.name),
    ties: tiesOf(city),
    preferredPartnerCountries: city.preferredPartnerCountries && [
      ...city.preferredPartnerCountries.countries,
    ],
    pilots: city.pilots && { welcome: city.pilots.welcome, minimumTrl: city.pilots.minimumTrl ?? null },
    statements: city.statements.toSorted(byId).map(toMatchedStatement),
  };
}

function tiesOf(city: City): MatchedTie[] {
  const twinnings = city.twinnings.map((twinning) => ({
    with: twinning.with,
    kind: 'twinning' as const,
    name: twinning.name,
    since: twinning.since ?? null,
    until: null,
  }));
  const projects = city.projects.map((project) => ({
    with: project.with,
    kind: 'project' as const,
    name: project.name,
    since: project.from ?? null,
    until: project.to ?? null,
  }));
  return [...twinnings, ...projects];
}

function byId(one: Statement, other: Statement): number {
  return one.id < other.id ? -1 : 1;
}

/** The clearest quotes travel. */
function toMatchedStatement(statement: Statement): MatchedStatement {
  const standing = statement.evidence.filter((evidence) => !evidence.withdrawn);
  const clearest = clearestOf(standing, quotesPerStatement);
  return {
    id: statement.id,
    challenge: statement.challenge,
    stance: statement.stance,
    level: statement.level,
    status: statement.status,
    certainty: certaintyOf(statement),
    evidence: clearest.map(({ documentId, quote, start, end, withdrawn }) => ({
      documentId,
      quote,
      start,
      end,
      withdrawn,
    })),
  };
}

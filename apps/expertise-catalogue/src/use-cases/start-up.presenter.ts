import {
  type Solution as SolutionReply,
  type StartUp as StartUpReply,
  type StartUpChanged,
} from '@puente/contracts';
import { type Actor } from '@puente/kernel';
import { corridorSide } from '@puente/places';
import { completenessOf } from '../domain/completeness';
import { mayAct } from '../domain/may-act';
import { publicVersion, type Solution, type StartUp, type StartUpContent } from '../domain/start-up';

/** As those see it who work on it. */
export function toStartUp(startUp: StartUp): StartUpReply {
  const { id, version, status, reason, comment } = startUp;
  return {
    id,
    version,
    status,
    ...toContent(startUp),
    published: publishedOf(startUp),
    review: { reason, comment },
  };
}

/** As everybody sees it; null where nothing is published. */
export function toPublished(startUp: StartUp): StartUpReply | null {
  const shown = publicVersion(startUp);
  if (!shown) return null;
  const { id } = startUp;
  const { version, content } = shown;
  return {
    id,
    version,
    status: 'live',
    ...toContent(content),
    published: publishedOf(startUp),
    review: null,
  };
}

/** As this one sees it; null where there is nothing for them to see. */
export function toSeenBy(startUp: StartUp, actor: Actor | undefined): StartUpReply | null {
  return actor && mayAct(actor, startUp) ? toStartUp(startUp) : toPublished(startUp);
}

function toContent(content: StartUpContent) {
  const { name, country, city, foundedIn, website, languages, description, fictitious, solutions } = content;
  const { score, missing } = completenessOf(content);
  return {
    ...{ name, country, city, foundedIn, website, languages: [...languages], description, fictitious },
    solutions: solutions.map(toSolution),
    outsideCorridor: corridorSide(country) === null,
    completeness: { score, missing: [...missing] },
  };
}

function publishedOf(startUp: StartUp): StartUpReply['published'] {
  const shown = publicVersion(startUp);
  if (!shown || !startUp.expiresAt) return null;
  const { version, publishedAt } = shown;
  return { version, publishedAt: publishedAt.toISOString(), expiresAt: startUp.expiresAt.toISOString() };
}

export function toSolution(solution: Solution): SolutionReply {
  return {
    ...solution,
    challenges: [...solution.challenges],
    proof: [...solution.proof],
    markets: solution.markets && [...solution.markets],
    seeks: [...solution.seeks],
  };
}

/** All that matching needs of a start-up, as its event tells it: what is published, while a next version is worked on. */
export function toStartUpChanged(startUp: StartUp): StartUpChanged {
  const shown = publicVersion(startUp);
  const { name, country, languages, solutions } = shown?.content ?? startUp;
  const unpublished = startUp.status === 'archived' ? 'archived' : 'draft';
  return {
    id: startUp.id,
    version: startUp.version,
    status: shown ? 'live' : unpublished,
    ...{ name, country, languages: [...languages] },
    solutions: solutions
      .map(toSolution)
      .map(({ id, challenges, trl, markets, seeks }) => ({ id, challenges, trl, markets, seeks })),
  };
}

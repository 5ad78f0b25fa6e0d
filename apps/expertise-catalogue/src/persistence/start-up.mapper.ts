import { type StartUp } from '../domain/start-up';
import { type StartUpRow } from './start-up.row';

export function toStartUpDomain({ published, ...row }: StartUpRow): StartUp {
  return { ...row, published: published && { ...published, publishedAt: new Date(published.publishedAt) } };
}

export function toStartUpRow({ published, ...startUp }: StartUp): StartUpRow {
  return {
    ...startUp,
    languages: [...startUp.languages],
    solutions: [...startUp.solutions],
    challengeAnswers: { ...startUp.challengeAnswers },
    published: published && { ...published, publishedAt: published.publishedAt.toISOString() },
  };
}

import { elsewhere } from './elsewhere';
import { expiryOf } from './publish';
import { contentOf, publicVersion, type StartUp, type StartUpContent } from './start-up';

/** Both as they were stored: the order of what is inside is then the same as well. */
const saysTheSame = (one: StartUpContent, other: StartUpContent): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));

const dayMs = 24 * 60 * 60 * 1_000;
export const remindDaysBefore = 30;
/** Why it is archived, where time did it. */
export const expired = 'expired';

/** @throws DomainError `start-up-elsewhere` of one that is archived */
export function archiveStartUp(startUp: StartUp): StartUp {
  if (startUp.status === 'archived') throw elsewhere(startUp);
  return { ...startUp, status: 'archived', reason: null, comment: null };
}

/** Live again where what it says was published and still holds, else a draft. @throws DomainError `start-up-elsewhere` */
export function restoreStartUp(startUp: StartUp, now: Date): StartUp {
  if (startUp.status !== 'archived') throw elsewhere(startUp);
  const restored = { ...startUp, reason: null };
  const { published, expiresAt } = startUp;
  if (published === null || expiresAt === null || expiresAt <= now)
    return { ...restored, status: 'draft', published: null, expiresAt: null, remindedAt: null };
  return {
    ...restored,
    status: saysTheSame(startUp, published.content) ? 'live' : 'draft',
  };
}

/** What is published, or has expired, for another year. @throws DomainError `start-up-elsewhere` where there is no such thing */
export function renewStartUp(startUp: StartUp, now: Date): StartUp {
  const { published, status, reason } = startUp;
  if (published === null || (status === 'archived' && reason !== expired)) throw elsewhere(startUp);
  const renewed = { ...startUp, expiresAt: expiryOf(now), remindedAt: null };
  if (status !== 'archived') return renewed;
  const isAsPublished = saysTheSame(startUp, published.content);
  return { ...renewed, status: isAsPublished ? 'live' : 'draft', reason: null };
}

/** What time makes of it: archived when it expires, reminded of once before; unchanged otherwise. */
export function expireStartUp(startUp: StartUp, now: Date): StartUp {
  const { expiresAt, remindedAt } = startUp;
  if (publicVersion(startUp) === null || expiresAt === null) return startUp;
  if (expiresAt <= now) return { ...startUp, status: 'archived', reason: expired, comment: null };
  const isNear = expiresAt.getTime() - now.getTime() <= remindDaysBefore * dayMs;
  return isNear && remindedAt === null ? { ...startUp, remindedAt: now } : startUp;
}

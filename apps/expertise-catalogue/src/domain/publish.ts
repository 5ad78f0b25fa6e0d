import { contentOf, type StartUp } from './start-up';

const monthsOfPublication = 12;

/** When what is published, or renewed, at that time expires: on the same day of the next year, or its month's last. */
export function expiryOf(now: Date): Date {
  const expiry = new Date(now);
  expiry.setUTCMonth(expiry.getUTCMonth() + monthsOfPublication);
  if (expiry.getUTCDate() !== now.getUTCDate()) expiry.setUTCDate(0);
  return expiry;
}

/** The start-up with what it says now as what the world sees, for a year. */
export function publish(startUp: StartUp, now: Date): StartUp {
  return {
    ...startUp,
    status: 'live',
    // The version that this change makes.
    published: { version: startUp.version + 1, content: contentOf(startUp), publishedAt: now },
    expiresAt: expiryOf(now),
    remindedAt: null,
    reason: null,
    comment: null,
  };
}

const minuteMs = 60_000;
/** The first is longer than an attempt may take: nobody tries a letter that another still tries. */
const pausesMinutes = [1, 5, 15, 60] as const;
const triedDaysMax = 3;

/** When a letter that was tried so often is tried again, should this attempt fail. */
export function nextAttempt(attempts: number, now: Date): Date {
  const pause = pausesMinutes[Math.min(attempts, pausesMinutes.length) - 1] ?? pausesMinutes[0];
  return new Date(now.getTime() + pause * minuteMs);
}

/** Whether a letter was tried for so long that nobody waits for it any more. */
export function isTooOldToTry(askedAt: Date, now: Date): boolean {
  return now.getTime() - askedAt.getTime() >= triedDaysMax * 86_400_000;
}

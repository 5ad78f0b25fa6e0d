/** Says what is being done, and how far it is. */
export type Report = (what: string, howFar?: string) => void;

export const silent: Report = () => undefined;

const everyMs = 2_000;

/** A line when something else begins, and one every two seconds while it lasts. */
export function reportTo(write: (line: string) => void): Report {
  let last = '';
  let saidAt = 0;
  return (what, howFar) => {
    const now = performance.now();
    if (what === last && now - saidAt < everyMs) return;
    write(what === last && howFar !== undefined ? `  ${howFar}` : `${what} ...`);
    last = what;
    saidAt = now;
  };
}

/** Reports how long something lasts that tells nothing of itself. */
export async function whileWaiting<Result>(
  report: Report,
  what: string,
  waitedFor: Promise<Result>,
): Promise<Result> {
  const begunAt = performance.now();
  report(what);
  const ticks = setInterval(
    () => report(what, `${Math.round((performance.now() - begunAt) / 1_000)} s`),
    everyMs,
  );
  try {
    return await waitedFor;
  } finally {
    clearInterval(ticks);
  }
}

/** `12.3 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

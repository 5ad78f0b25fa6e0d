/** Raised whenever the same inputs would give other bytes: a replay of an older run then says so instead of differing. */
export const engineVersion = '1.0.0';

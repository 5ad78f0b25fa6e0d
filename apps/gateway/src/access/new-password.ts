/** How long is waited for an answer: judging and hashing a new password takes a busy machine seconds. */
export const newPasswordPatience = { timeoutMs: 10_000 };

/**
 * S = sum w min(n_A, n_B) / sum w max(n_A, n_B): problems that both could work on, in [0, 1]; 0/0 is 0.
 * `both` is the numerator; as min + max = n_A + n_B, the two need sums give the denominator.
 */
export function sharedChallenges(both: number, needSumA: number, needSumB: number): number {
  return both === 0 ? 0 : both / (needSumA + needSumB - both);
}

/** The middle of the values, the mean of the two middle ones of an even number. @throws RangeError of none */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which that share lies, interpolated. @throws RangeError where there are no values */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

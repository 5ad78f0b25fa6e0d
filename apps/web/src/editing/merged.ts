/** What was typed over `base`, field by field. */
export const differingIn = <Values extends object>(one: Values, other: Values): (keyof Values)[] =>
  (Object.keys(one) as (keyof Values)[]).filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  );

/** What was typed over `base`, on top of what others made of it meanwhile. */
export function mergedOver<Values extends object>(typed: Values, base: Values, now: Values): Values {
  const merged = { ...now };
  for (const field of differingIn(typed, base)) merged[field] = typed[field];
  return merged;
}

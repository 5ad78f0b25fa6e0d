import { sideOf, standsFor } from './capacity';
import { type Step } from './proposal';
import { type Rule, transitionRules } from './transition-rules';

/** The rule by which a step was taken; undefined for the first, which opened the case. */
export function ruleOf({ from, asked, to, as }: Step): Rule | undefined {
  const awaits = sideOf(as) ?? 'recipient';
  return transitionRules.find(
    (rule) =>
      from !== null &&
      rule.from.includes(from) &&
      rule.asks === asked &&
      rule.to === to &&
      rule.by.some((one) => standsFor(one, { awaits }).includes(as)),
  );
}

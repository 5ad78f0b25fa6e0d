import { type FieldError } from '@puente/contracts';
import { type ValidationError } from 'class-validator';

/** Validation errors as a flat list: paths in dots (`filters.countries`), rules in hyphens (`is-int`). */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const path = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      path,
      rule: rule.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(),
      message,
    }));
    return [...own, ...fieldErrors(error.children ?? [], path)];
  });
}

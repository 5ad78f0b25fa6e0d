import 'reflect-metadata';
import * as contracts from '@puente/contracts';
import { getMetadataStorage } from 'class-validator';
import { type Schema } from './schema';

type Constraints = readonly unknown[];
const first = (keyword: string) => (constraints: Constraints) => ({ [keyword]: constraints[0] });

/** What a validator says, as keywords of JSON Schema; the others say no more than the type does. */
const keywordsOf: Readonly<Record<string, (constraints: Constraints) => Schema>> = {
  isInt: () => ({ type: 'integer' }),
  min: first('minimum'),
  max: first('maximum'),
  minLength: first('minLength'),
  maxLength: first('maxLength'),
  arrayMinSize: first('minItems'),
  arrayMaxSize: first('maxItems'),
  arrayUnique: () => ({ uniqueItems: true }),
  isUuid: () => ({ format: 'uuid' }),
  isUrl: () => ({ format: 'uri' }),
  isLatitude: () => ({ minimum: -90, maximum: 90 }),
  isLongitude: () => ({ minimum: -180, maximum: 180 }),
  matches: ([pattern]) => ({ pattern: (pattern as RegExp).source }),
};

/** What the validators of a property say: of its value, and of each item where it is a list. */
export function rulesOf(className: string, property: string): { own: Schema; each: Schema } {
  const target = (contracts as Readonly<Record<string, unknown>>)[className];
  const rules = { own: {}, each: {} };
  if (typeof target !== 'function') return rules;
  const found = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  for (const rule of found) {
    if (rule.target !== target || rule.propertyName !== property || rule.name === undefined) continue;
    Object.assign(rule.each ? rules.each : rules.own, keywordsOf[rule.name]?.(rule.constraints ?? []));
  }
  return rules;
}

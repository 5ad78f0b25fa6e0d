import { useTranslation } from 'react-i18next';
import { type FieldError, Problem } from '../api/problem';

const rules = [
  'is-defined',
  'is-url',
  'is-email',
  'is-int',
  'min',
  'max',
  'min-length',
  'max-length',
  'array-min-size',
  'array-max-size',
] as const;

type Rule = (typeof rules)[number];

const isRule = (rule: string): rule is Rule => rules.some((one) => one === rule);

/** What the server says of each field of a form, by the field's path: in the reader's language where the rule is a known one. */
export function useFieldMessages(): (problem: unknown) => Record<string, string> {
  const { t } = useTranslation();
  const message = ({ rule, message: told }: FieldError) => (isRule(rule) ? t(`fields.${rule}`) : told);
  return (problem) =>
    Object.fromEntries(Problem.from(problem).errors.map((error) => [error.path, message(error)]));
}

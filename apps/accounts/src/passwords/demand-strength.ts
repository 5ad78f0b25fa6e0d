import { DomainError, errorCode } from '@puente/kernel';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as passwords } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations as inEnglish } from '@zxcvbn-ts/language-en';
import { dictionary as spanish } from '@zxcvbn-ts/language-es-es';
import { adviceIn } from './advice';

/** Of 4: "safely unguessable: moderate protection from an offline attack". */
const scoreMin = 3;

type Warning = keyof typeof inEnglish.warnings;
type Suggestion = keyof typeof inEnglish.suggestions;

const keysOf = <Wording extends object>(wording: Wording): Wording =>
  Object.fromEntries(Object.keys(wording).map((key) => [key, key])) as Wording;

let factory: ZxcvbnFactory | undefined;

/** Says what is weak by keys, so that the large dictionaries are built once for all languages: at the start of the service, or where they are first asked for. */
export function strengths(): ZxcvbnFactory {
  factory ??= new ZxcvbnFactory({
    dictionary: { ...passwords, ...english, ...spanish },
    graphs: adjacencyGraphs,
    translations: {
      ...inEnglish,
      warnings: keysOf(inEnglish.warnings),
      suggestions: keysOf(inEnglish.suggestions),
    },
  });
  return factory;
}

/** @throws DomainError `invalid-request` saying in the person's language what makes the password weak */
export function demandStrength(
  password: string,
  { words, language }: { readonly words: readonly string[]; readonly language: string },
): void {
  const own = [...words, ...words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)), 'puente'].filter(Boolean);
  const { score, feedback } = strengths().check(password, own);
  if (score >= scoreMin) return;
  const { warnings, suggestions } = adviceIn(language);
  const message = [
    feedback.warning && warnings[feedback.warning as Warning],
    ...feedback.suggestions.map((suggestion) => suggestions[suggestion as Suggestion]),
  ];
  throw new DomainError(errorCode.invalidRequest, {
    errors: [{ path: 'password', rule: 'is-strong', message: message.filter(Boolean).join(' ') }],
  });
}

import { DomainError, errorCode } from '@puente/kernel';
import { type OptionsType, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as passwords } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations as inEnglish } from '@zxcvbn-ts/language-en';
import { dictionary as spanish, translations as inSpanish } from '@zxcvbn-ts/language-es-es';

/** Of 4: "safely unguessable: moderate protection from an offline attack". */
const scoreMin = 3;

const factories = new Map<string, ZxcvbnFactory>();

/** Built where it is first asked for: the dictionaries take a while. */
function factoryFor(language: string): ZxcvbnFactory {
  const known = factories.get(language);
  if (known) return known;
  const options: OptionsType = {
    dictionary: { ...passwords, ...english, ...spanish },
    graphs: adjacencyGraphs,
    translations: language === 'es' ? inSpanish : inEnglish,
  };
  const made = new ZxcvbnFactory(options);
  factories.set(language, made);
  return made;
}

/** @throws DomainError `invalid-request` saying in the person's language what makes the password weak */
export function demandStrength(
  password: string,
  { words, language }: { readonly words: readonly string[]; readonly language: string },
): void {
  const own = [...words, ...words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)), 'puente'].filter(Boolean);
  const { score, feedback } = factoryFor(language).check(password, own);
  if (score >= scoreMin) return;
  const message = [feedback.warning, ...feedback.suggestions].filter(Boolean).join(' ');
  throw new DomainError(errorCode.invalidRequest, {
    errors: [{ path: 'password', rule: 'is-strong', message }],
  });
}

import { type Letter } from '../use-cases/ports/letters';

export interface NamedInLetter {
  readonly kind: string;
  readonly id: string;
}

/** `city:es-madrid start-up:rio-claro`, taken apart. */
export function partiesIn(text: string): NamedInLetter[] {
  return text.split(' ').flatMap((one) => {
    const [kind, id] = one.split(':');
    return kind && id ? [{ kind, id }] : [];
  });
}

/** Whose names a letter needs. */
export function namedIn({ template, data }: Letter): NamedInLetter[] {
  switch (template) {
    case 'invitation':
      return [{ kind: data.organisationKind, id: data.organisationId }];
    case 'contact':
      return [{ kind: 'city', id: data.city }];
    case 'notification':
      return partiesIn(data.parties);
    case 'registration':
    case 'registration-known':
    case 'password-reset':
      return [];
  }
}

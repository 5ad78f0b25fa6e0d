export const partyKinds = ['city', 'start-up', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Who can be a partner: `{kind: 'city', id: 'es-madrid'}`. */
export interface PartyRef {
  readonly kind: PartyKind;
  readonly id: string;
}

/** One string for a party, unique over all kinds: `city:es-madrid`. */
export function partyKey(party: PartyRef): string {
  return `${party.kind}:${party.id}`;
}

export {
  type Actor,
  isAdmin,
  isMemberOf,
  type OrganisationKind,
  organisationKinds,
  type OrganisationRef,
  type Role,
  roleIn,
} from './actor';
export { assertNever } from './assert-never';
export { CharacterKinds } from './character-kinds';
export { type Clock, systemClock } from './clock';
export { DomainError } from './domain-error';
export { type ErrorCode, errorCode } from './error-code';
export { type PartyKind, partyKey, partyKinds, type PartyRef } from './party';
export { slug } from './slug';
export { SpanColumns } from './span-columns';
export { WordMemory } from './word-memory';

import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

/** What a token lets a program do: read, change, and both as an admin. */
export const accessScopes = ['read', 'write', 'admin'] as const;
export type AccessScope = (typeof accessScopes)[number];

const tokenUnitsMax = 200;

/** Asks who sent a request, by the secret that came with it: one of the two. */
export class IdentifyActor {
  @IsOptional() @IsString() @MaxLength(tokenUnitsMax) sessionToken?: string;
  @IsOptional() @IsString() @MaxLength(tokenUnitsMax) accessToken?: string;
}

export interface IdentifiedActor {
  readonly personId: string;
  readonly name: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Without the programme where the token may not act as an admin. */
  readonly actor: ActorReference;
  readonly scopes: readonly AccessScope[];
  /** What a change from a browser has to repeat; null of a program's token. */
  readonly csrfToken: string | null;
}

/** @throws `sign-in-required` */
export const identifyActor = defineRequest<IdentifyActor, IdentifiedActor>(
  'accounts.v1.actor.identify',
  IdentifyActor,
);

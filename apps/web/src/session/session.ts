import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { api, dataOf, keepCsrfToken, type Schema } from '../api/client';
import { Problem } from '../api/problem';
import { chosenLanguage, isLanguage, speak } from '../i18n/i18n';

export type Session = Schema<'Me'>;
export type Organisation = Schema<'OrganisationReference'>;

/** Who is signed in, null where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: findSession,
  staleTime: Infinity,
});

async function findSession(): Promise<Session | null> {
  try {
    const [{ csrfToken }, me] = await Promise.all([
      dataOf(api.GET('/api/v1/session')),
      dataOf(api.GET('/api/v1/me')),
    ]);
    keepCsrfToken(csrfToken);
    if (chosenLanguage() === null && isLanguage(me.language)) await speak(me.language);
    return me;
  } catch (error) {
    if (Problem.from(error).code === 'sign-in-required') return null;
    throw error;
  }
}

export const useFoundSession = () => useQuery(sessionQuery);

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in; below the gate of the session only. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('nobody is signed in here');
  return session;
}

/** The first organisation of a kind that a person acts for. */
export const organisationOf = (
  { memberships }: Session,
  kind: Organisation['kind'],
): Organisation | undefined =>
  memberships.find(({ organisation }) => organisation.kind === kind)?.organisation;

export const isAdmin = (session: Session): boolean => organisationOf(session, 'programme') !== undefined;

/** Whether a person acts for a party. */
export const actsFor = (
  { memberships }: Session,
  party: { readonly kind: string; readonly id: string },
): boolean =>
  memberships.some(({ organisation }) => organisation.kind === party.kind && organisation.id === party.id);

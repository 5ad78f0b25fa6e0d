import { type Organisation } from '../../session/session';

/** The page of an organisation for who acts for it. */
export function placeOf({ kind, id }: Organisation): string {
  switch (kind) {
    case 'city':
      return `/cities/${id}`;
    case 'start-up':
      return `/start-ups/${id}`;
    case 'programme':
      return '/admin';
    default:
      return '/';
  }
}

/** Where to go on from here, from the address: only places of our own, whatever it says. */
export function placeAfter(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** The front door, and from there to a place of our own. */
export const signInThen = (place: string): string =>
  place === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(place)}`;

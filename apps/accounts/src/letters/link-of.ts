import { type Letter } from '../use-cases/ports/letters';

/**
 * The screen that a letter leads to. After `#`, so that a token stays in the browser: servers on the way log addresses,
 * and do not see this part of them.
 */
export function linkOf(letter: Letter, publicUrl: string): string {
  return linkTo(screenOf(letter), publicUrl);
}

/** Where the first admin begins. */
export const linkOfFirstAdmin = (token: string, publicUrl: string): string =>
  linkTo(withToken('first-admin', { token }), publicUrl);

const linkTo = (screen: string, publicUrl: string): string => `${publicUrl.replace(/\/+$/, '')}/#/${screen}`;

function screenOf({ template, data }: Letter): string {
  switch (template) {
    case 'registration':
      return withToken('confirm', data);
    case 'registration-known':
      return 'sign-in';
    case 'password-reset':
      return withToken('reset-password', data);
    case 'invitation':
      return withToken('invitation', data);
    case 'contact':
      return withToken('contact', data);
    case 'notification':
      return screenAbout(data.subjectKind, data.subjectId);
  }
}

/** A letter that was sent has lost its token; its screen is left. */
function withToken(screen: string, { token }: { readonly token?: string }): string {
  return token === undefined ? screen : `${screen}?token=${encodeURIComponent(token)}`;
}

const screens: Readonly<Record<string, string>> = {
  'start-up': 'start-ups',
  city: 'cities',
  claim: 'claims',
  proposal: 'proposals',
  partnership: 'partnerships',
  'match-request': 'match-requests',
};

function screenAbout(kind: string, id: string): string {
  const screen = screens[kind];
  return screen === undefined ? 'notifications' : `${screen}/${encodeURIComponent(id)}`;
}

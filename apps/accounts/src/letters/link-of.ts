import { type Letter } from '../use-cases/ports/letters';

/**
 * The screen that a letter leads to. After `#`, so that a token stays in the browser: servers on the way log addresses,
 * and do not see this part of them.
 */
export function linkOf(letter: Letter, publicUrl: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/#/${screenOf(letter)}`;
}

function screenOf({ template, data }: Letter): string {
  switch (template) {
    case 'registration':
      return `confirm?token=${data.token}`;
    case 'registration-known':
      return 'sign-in';
    case 'password-reset':
      return `reset-password?token=${data.token}`;
    case 'invitation':
      return `invitation?token=${data.token}`;
    case 'contact':
      return `contact?token=${data.token}`;
  }
}

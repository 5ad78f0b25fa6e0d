import { type OrganisationRef } from '@puente/kernel';
import { programme } from './programme';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly organisation: OrganisationRef;
}

const givenNames = [
  'Noa',
  'Alex',
  'Mar',
  'Kim',
  'Dana',
  'Robin',
  'Ariel',
  'Charlie',
  'Sasha',
  'Andrea',
  'Jordan',
];

/** Always the same for an organisation, so that the demo's people are told apart and greeted as people are. */
function givenNameFor(id: string): string {
  const mixed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 0);
  return givenNames[mixed % givenNames.length]!;
}

/** Who is meant by `admin`, `admin-2`, `officer:es-madrid` or `founder:rio-claro`. Admins are of two houses: two may approve. */
export function demoPersonOf(login: string): DemoPerson {
  if (login === 'admin')
    return { email: 'admin@programme.example', name: 'Ada Admin', organisation: programme };
  const [role = '', id = ''] = login.split(':');
  if (role === 'officer')
    return { email: `officer@${id}.example`, name: givenNameFor(id), organisation: { kind: 'city', id } };
  if (role === 'founder')
    return {
      email: `founder@${id}.example`,
      name: givenNameFor(id),
      organisation: { kind: 'start-up', id },
    };
  return { email: 'admin-2@programme-2.example', name: 'Bea Admin', organisation: programme };
}

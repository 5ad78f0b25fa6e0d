import { type OrganisationRef } from '@puente/kernel';
import { programme } from './programme';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly organisation: OrganisationRef;
}

/** Who is meant by `admin`, `admin-2`, `officer:es-madrid` or `founder:rio-claro`. Admins are of two houses: two may approve. */
export function demoPersonOf(login: string): DemoPerson {
  if (login === 'admin')
    return { email: 'admin@programme.example', name: 'Ada Admin', organisation: programme };
  const [role = '', id = ''] = login.split(':');
  if (role === 'officer')
    return { email: `officer@${id}.example`, name: `Officer of ${id}`, organisation: { kind: 'city', id } };
  if (role === 'founder')
    return {
      email: `founder@${id}.example`,
      name: `Founder of ${id}`,
      organisation: { kind: 'start-up', id },
    };
  return { email: 'admin-2@programme-2.example', name: 'Bea Admin', organisation: programme };
}

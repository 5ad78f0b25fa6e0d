import { useParty } from '../api/parties';

interface NameOfProps {
  readonly party: { readonly kind: string; readonly id: string };
}

/** The name of a party of which the id alone is known. */
export function NameOf({ party }: NameOfProps) {
  return <>{useParty(party).name}</>;
}

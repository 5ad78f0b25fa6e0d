import { useSearchParams } from 'react-router';

/** The token of a letter's link; what is no token the server refuses like one that is used up. */
export function useLinkToken(): string {
  const [search] = useSearchParams();
  return search.get('token') || '-';
}

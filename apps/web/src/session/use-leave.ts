import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { keepCsrfToken } from '../api/client';

/** Away from all pages of who was signed in, with nothing of theirs left to see. */
export function useLeave(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () => {
    keepCsrfToken(null);
    // First away from the page, which would ask to sign in again.
    void navigate('/sign-in');
    queries.clear();
  };
}

import { Navigate } from 'react-router';

/** What waits comes first. */
export function AdminStart() {
  return <Navigate to="/admin/reviews" replace />;
}

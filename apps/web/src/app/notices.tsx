import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

const NoticeCorner = lazy(async () => ({ default: (await import('./notice-corner')).NoticeCorner }));

/** What was done and what is new, in a corner that is loaded with the first of it. */
export function Notices() {
  const { notifications } = useNotifications();
  const [isWanted, setWanted] = useState(false);
  if (notifications.length > 0 && !isWanted) setWanted(true);
  return <Suspense>{isWanted && <NoticeCorner />}</Suspense>;
}

import { Center } from '@mantine/core';
import { useRouteError } from 'react-router';
import { ProblemNotice } from '../components/problem-notice';

/** A page that could not be loaded or shown: after an upgrade its old parts are gone, and the page itself has to come anew. */
export function RouteFailed() {
  const error = useRouteError();
  return (
    <Center p="xl" mih="60vh">
      <ProblemNotice problem={error} onRetry={() => window.location.reload()} />
    </Center>
  );
}

import { type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';
import { Waiting } from './waiting';

interface AnsweredProps<Data> {
  readonly to: UseQueryResult<Data, unknown>;
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** The answer to a query: waited for, failed with a way to try again, or there. */
export function Answered<Data>({ to, waiting = <Waiting />, children }: AnsweredProps<Data>) {
  const { data, error, refetch } = to;
  if (data !== undefined) return children(data);
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  return waiting;
}

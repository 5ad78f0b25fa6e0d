import { type Clock } from '@puente/kernel';

export interface FakeClock extends Clock {
  /** Moves time on by so many milliseconds. */
  advance(ms: number): void;
  set(time: Date | string): void;
}

/** A clock that stands still until a test moves it. `start` as a Date or in ISO 8601. */
export function fakeClock(start: Date | string = '2017-10-16T09:00:00Z'): FakeClock {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    advance: (ms) => {
      now += ms;
    },
    set: (time) => {
      now = new Date(time).getTime();
    },
  };
}

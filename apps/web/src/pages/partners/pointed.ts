import { useState, useSyncExternalStore } from 'react';

/** Which suggestion is pointed at, in the list or on the map. Only the map and the two cards concerned are drawn anew. */
export interface Pointed {
  readonly at: () => string | null;
  readonly point: (id: string | null) => void;
  readonly onChange: (listener: () => void) => () => void;
}

function createPointed(): Pointed {
  let current: string | null = null;
  const listeners = new Set<() => void>();
  return {
    at: () => current,
    point: (id) => {
      current = id;
      listeners.forEach((listener) => listener());
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const usePointed = (): Pointed => useState(createPointed)[0];

export const usePointedId = ({ onChange, at }: Pointed): string | null => useSyncExternalStore(onChange, at);

export const useIsPointed = ({ onChange, at }: Pointed, id: string): boolean =>
  useSyncExternalStore(onChange, () => at() === id);

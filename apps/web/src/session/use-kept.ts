import { useCallback, useState } from 'react';
import { useSession } from './session';

/**
 * Like `useState`, but what is kept outlives a reload and an ended session: in this browser, for this person, under `name`.
 * `forget` is for when it has been sent.
 */
export function useKept<Value>(
  name: string,
  initial: Value,
): readonly [Value, (value: Value) => void, () => void] {
  const { id } = useSession();
  const key = `puente.kept.${id}.${name}`;
  const [value, setValue] = useState<Value>(() => keptIn(key) ?? initial);
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  const forget = () => {
    setValue(initial);
    localStorage.removeItem(key);
  };
  return [value, keep, forget];
}

function keptIn<Value>(key: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

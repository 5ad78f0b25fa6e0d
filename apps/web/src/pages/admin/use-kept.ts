import { useState } from 'react';
import { useSession } from '../../session/session';

/** What a person types stays in this browser, by person and key, until it is forgotten: a reload loses nothing. */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const { id } = useSession();
  const place = `puente.kept.${id}.${key}`;
  const [value, setValue] = useState<Value>(() => read(place) ?? initial);
  const keep = (next: Value) => {
    setValue(next);
    localStorage.setItem(place, JSON.stringify(next));
  };
  const forget = () => {
    setValue(initial);
    localStorage.removeItem(place);
  };
  return [value, keep, forget];
}

function read<Value>(place: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

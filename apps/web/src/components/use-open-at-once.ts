import { useEffect, useState } from 'react';

/** Opens once it is there: what opens remembers where to go back to only from a closed state. */
export function useOpenAtOnce(): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setOpen(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return [isOpen, setOpen];
}

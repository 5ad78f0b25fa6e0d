import { useState } from 'react';
import { useKept } from '../session/use-kept';
import { differingIn, mergedOver } from './merged';
import { type Saved } from './saved';

/** What somebody else changed while it was being edited. */
export interface Meanwhile<Values> {
  readonly field: keyof Values;
  /** It was edited here too. */
  readonly isMineToo: boolean;
}

export type KeptEdit<Values extends object> = ReturnType<typeof useKeptEdit<Values>>;

/** A thing being edited: what was typed outlives a reload together with the version it was typed over, so that nobody's change is written over unseen. */
export function useKeptEdit<Values extends object>(name: string, saved: Saved<Values>) {
  const [kept, keep, forget] = useKept(name, { base: saved, typed: saved.values });
  const { base, typed } = kept;
  const [wasKept] = useState(differingIn(typed, base.values).length > 0);
  const [meanwhile, setMeanwhile] = useState<readonly Meanwhile<Values>[]>([]);
  const change = (part: Partial<Values>) => keep({ base, typed: { ...typed, ...part } });
  return {
    ...{ typed, base, wasKept, meanwhile, change, forget },
    /** Goes on from what somebody else saved meanwhile, and says what they changed. */
    goOnFrom: (now: Saved<Values>) => {
      const mine = differingIn(typed, base.values);
      const theirs = differingIn(now.values, base.values);
      const changed = theirs.map((field) => ({ field, isMineToo: mine.includes(field) }));
      keep({ base: now, typed: mergedOver(typed, base.values, now.values) });
      setMeanwhile(changed);
      return changed;
    },
    /** Gives up what was typed in a field for what is saved there now. */
    take: (field: keyof Values) => {
      keep({ base, typed: { ...typed, [field]: base.values[field] } });
      setMeanwhile(meanwhile.map((one) => (one.field === field ? { field, isMineToo: false } : one)));
    },
  };
}

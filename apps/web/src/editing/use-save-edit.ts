import { useMutation } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import { type Saved } from './saved';
import { type KeptEdit } from './use-kept-edit';

interface SavingEdit<Values extends object> {
  readonly edit: KeptEdit<Values>;
  readonly save: (typed: Values, base: Saved<Values>) => Promise<unknown>;
  /** What is saved now. */
  readonly findNow: () => Promise<Saved<Values>>;
  readonly onSaved: () => unknown;
}

/** Saves what was typed. Where somebody else was first, the writer looks at what they changed before it is tried again; what is not part of the form is no reason to. */
export function useSaveEdit<Values extends object>({ edit, save, findNow, onSaved }: SavingEdit<Values>) {
  const saving = useMutation({
    mutationFn: async () => {
      try {
        await save(edit.typed, edit.base);
      } catch (error) {
        if (!isStale(error)) throw error;
        const now = await findNow();
        if (edit.goOnFrom(now).length > 0) throw error;
        await save(edit.typed, now);
      }
    },
    onSuccess: () => {
      edit.forget();
      return onSaved();
    },
  });
  return {
    save: () => saving.mutate(),
    isPending: saving.isPending,
    /** Why it was not saved; that somebody was first is told by what they changed. */
    problem: isStale(saving.error) ? null : saving.error,
  };
}

const isStale = (error: unknown): boolean => error !== null && Problem.from(error).code === 'version-stale';

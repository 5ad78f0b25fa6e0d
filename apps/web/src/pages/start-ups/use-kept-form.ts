import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useKept } from '../../session/use-kept';

/** A form whose contents outlive a reload until they are saved. */
export function useKeptForm<Values extends Record<string, unknown>>(name: string, saved: Values) {
  const [kept, keep, forget] = useKept<Values | null>(name, null);
  const [isKept] = useState(kept !== null);
  const form = useForm<Values>({ initialValues: kept ?? saved, onValuesChange: keep });
  return { form, forget, isKept };
}

/** The field that the address names is gone to. */
export function useFieldOfAddress(): void {
  const [search] = useSearchParams();
  const field = search.get('field');
  useEffect(() => {
    if (field !== null) document.getElementById(idOfField(field))?.focus();
  }, [field]);
}

export const idOfField = (field: string): string => `start-up-${field}`;

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';

/** A file on its way in, and what became of it; `known` where the very same was handed in before. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly state:
    | { readonly at: 'waiting' }
    | { readonly at: 'sending' }
    | { readonly at: 'kept' | 'known'; readonly documentId: string }
    | { readonly at: 'failed'; readonly problem: Problem };
}

/** Sends files one after the other; one that fails keeps none of the others. */
export function useUploads() {
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const become = (key: number, state: Upload['state']) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, state } : one)));

  const send = async (files: readonly File[]) => {
    const waiting = files.map((file, index) => ({ file, key: Date.now() + index }));
    const added = waiting.map(({ file, key }) => ({
      key,
      name: file.name,
      state: { at: 'waiting' as const },
    }));
    setUploads((all) => [...added, ...all]);
    for (const { file, key } of waiting) {
      become(key, { at: 'sending' });
      become(key, await sent(file));
      await queries.invalidateQueries({ queryKey: ['documents'] });
    }
  };
  return { uploads, send };
}

async function sent(file: File): Promise<Upload['state']> {
  try {
    const { data, response } = await api.POST('/api/v1/documents', {
      body: { file: file.name },
      bodySerializer: () => formOf(file),
    });
    if (data === undefined) throw new Problem('internal-error', response.status);
    return { at: response.status === 200 ? 'known' : 'kept', documentId: data.id };
  } catch (error) {
    return { at: 'failed', problem: Problem.from(error) };
  }
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}

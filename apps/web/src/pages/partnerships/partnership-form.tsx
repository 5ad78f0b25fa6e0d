import { Button, Stack } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice';

interface PartnershipFormProps {
  readonly save: { readonly error: unknown; readonly isPending: boolean };
  readonly onSubmit: () => void;
  readonly gap?: string;
  readonly children: ReactNode;
}

/** What is written down about a partnership: why it was refused stands above the button, and what was typed stays. */
export function PartnershipForm({ save, onSubmit, gap = 'md', children }: PartnershipFormProps) {
  const { t } = useTranslation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap={gap}>
        {children}
        {save.error !== null && <ProblemNotice problem={save.error} />}
        <Button type="submit" loading={save.isPending}>
          {t('partnerships.save')}
        </Button>
      </Stack>
    </form>
  );
}

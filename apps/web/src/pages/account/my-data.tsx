import { Button, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';

/** All that is held on oneself, as a file. */
export function MyData() {
  const { t } = useTranslation();
  const download = useMutation({
    mutationFn: async () => save(JSON.stringify(await dataOf(api.GET('/api/v1/me/export')), null, 2)),
  });
  return (
    <Stack align="flex-start">
      {download.error && <ProblemNotice problem={download.error} />}
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        {t('account.data.do')}
      </Button>
    </Stack>
  );
}

function save(json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'puente-my-data.json';
  link.click();
  URL.revokeObjectURL(address);
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, type Schema } from '../../api/client';
import { Dialog } from '../../components/dialog';
import { ProblemNotice } from '../../components/problem-notice';
import { showNotice } from '../../components/show-notice';

/** Takes a document back, after saying what that does: it cannot be undone. */
export function WithdrawDocument({ document }: { document: Schema<'DocumentSummary'> }) {
  const { t } = useTranslation();
  const { id, title } = document;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isAsking, asking] = useDisclosure();
  const withdraw = useMutation({
    mutationFn: () => api.DELETE('/api/v1/documents/{id}', { params: { path: { id } } }),
    onSuccess: async () => {
      showNotice(t('documents.withdraw.done', { title }));
      await navigate('/documents');
      await queries.invalidateQueries({ queryKey: ['documents'] });
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/cities/{id}'] });
    },
  });
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={asking.open}>
        {t('documents.withdraw.ask')}
      </Button>
      <Dialog isOpen={isAsking} onClose={asking.close} title={t('documents.withdraw.title', { title })}>
        <Stack>
          <Text>{t('documents.withdraw.text')}</Text>
          {withdraw.error && <ProblemNotice problem={withdraw.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={asking.close} data-autofocus>
              {t('documents.withdraw.keep')}
            </Button>
            <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('documents.withdraw.do')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}

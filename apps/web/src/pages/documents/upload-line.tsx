import { Anchor, Group, Loader, Paper, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCopy, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { query } from '../../api/client';
import { type Upload } from './use-uploads';

/** How far a file has come. */
export function UploadLine({ upload: { name, state } }: { upload: Upload }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="sm">
      <Group wrap="nowrap" align="flex-start">
        <Sign at={state.at} />
        <div style={{ minWidth: 0 }}>
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text size="sm" component="div">
            {state.at === 'failed' && t(`errors.${state.problem.code}`)}
            {(state.at === 'waiting' || state.at === 'sending') && t(`documents.upload.${state.at}`)}
            {state.at === 'known' && `${t('documents.upload.known')} `}
            {(state.at === 'kept' || state.at === 'known') && <Kept id={state.documentId} />}
          </Text>
        </div>
      </Group>
    </Paper>
  );
}

/** Reading goes on after a document was kept. */
function Kept({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = query.useQuery(
    'get',
    '/api/v1/documents/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data?.status === 'read' || state.data?.reason ? false : 1_500) },
  );
  const status = data?.status ?? 'received';
  return (
    <>
      {status === 'received' && `${t('documents.beingRead')} `}
      {status === 'not-read' && data?.reason && `${t(`documents.reason.${data.reason}`)} `}
      {status === 'read' && `${t('documents.quotes', { count: data?.counts.evidence ?? 0 })} `}
      <Anchor component={Link} to={`/documents/${id}`} size="sm">
        {t('documents.open', { title: data?.title ?? '' })}
      </Anchor>
    </>
  );
}

function Sign({ at }: Pick<Upload['state'], 'at'>) {
  if (at === 'sending') return <Loader size={18} aria-hidden />;
  const Icon = { waiting: IconHourglass, kept: IconCircleCheck, known: IconCopy, failed: IconAlertTriangle }[
    at
  ];
  return <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />;
}

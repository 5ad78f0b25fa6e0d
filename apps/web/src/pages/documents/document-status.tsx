import { Badge } from '@mantine/core';
import { IconCircleCheck, IconEyeOff, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client';

const icons = { received: IconHourglass, read: IconCircleCheck, 'not-read': IconEyeOff } as const;

/** Whether a document has been read, in a word and a picture. */
export function DocumentStatus({ status }: Pick<Schema<'DocumentSummary'>, 'status'>) {
  const { t } = useTranslation();
  const Icon = icons[status];
  return (
    <Badge variant="default" radius="sm" tt="none" fw={600} leftSection={<Icon size={13} aria-hidden />}>
      {t(`documents.status.${status}`)}
    </Badge>
  );
}

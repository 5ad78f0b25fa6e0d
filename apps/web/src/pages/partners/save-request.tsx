import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { OpensLater } from '../../components/opens-later';
import { actsFor, useSession } from '../../session/session';
import { type AskedFor } from './request-in-address';

const SaveForm = lazy(async () => ({ default: (await import('./save-form')).SaveForm }));

/** Keeps what is asked for, so that it watches: whoever newly fits is told of. */
export function SaveRequest({ asked }: { asked: AskedFor }) {
  const { t } = useTranslation();
  const session = useSession();
  if (!actsFor(session, asked.party)) return null;
  const button = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconBell size={15} aria-hidden />}
      aria-haspopup="dialog"
    >
      {t('partners.save.open')}
    </Button>
  );
  return <OpensLater button={button}>{(target) => <SaveForm asked={asked} button={target} />}</OpensLater>;
}

import { ActionIcon } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { OpensLater } from '../../components/opens-later';

const OpenAccountMenu = lazy(async () => ({
  default: (await import('./open-account-menu')).OpenAccountMenu,
}));

/** Who one is, how one likes the screen, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const button = (
    <ActionIcon variant="subtle" size="lg" aria-label={t('app.account')} aria-haspopup="menu">
      <IconUserCircle />
    </ActionIcon>
  );
  return <OpensLater button={button}>{(target) => <OpenAccountMenu button={target} />}</OpensLater>;
}

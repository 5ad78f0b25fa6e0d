import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isAdmin, useSession } from '../../session/session';
import { partiesOf } from './parties-of';

/** The way to a new good practice, for who acts for somebody. */
export function AddPractice() {
  const { t } = useTranslation();
  const session = useSession();
  if (!isAdmin(session) && partiesOf(session).length === 0) return null;
  return (
    <Button component={Link} to="/good-practices/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('goodPractices.add')}
    </Button>
  );
}

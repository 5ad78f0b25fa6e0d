import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { EntryPage } from './entry-page';
import { JoinForm } from './join-form';
import { useLinkToken } from './use-link-token';

/** Takes an invitation to act for an organisation. */
export function Invitation() {
  const { t } = useTranslation();
  const token = useLinkToken();
  return (
    <EntryPage title={t('entry.invitation.title')}>
      <Text>{t('entry.invitation.text')}</Text>
      <JoinForm
        submit={t('entry.invitation.submit')}
        join={(body) =>
          dataOf(api.POST('/api/v1/invitations/{token}/acceptance', { params: { path: { token } }, body }))
        }
      />
    </EntryPage>
  );
}

import { Anchor, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** A letter is on its way, or is said to be: it is alike whether there is an account. */
export function LookIntoYourMail({ email, children }: { email: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Stack role="status" gap="sm">
      <ThemeIcon size={48} radius="xl" variant="light">
        <IconMailOpened aria-hidden />
      </ThemeIcon>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {t('entry.mail.to', { email })}
      </Text>
      <Text>{children}</Text>
      <Text c="dimmed" size="sm">
        {t('entry.mail.nothing')}
      </Text>
      <Anchor component={Link} to="/sign-in" size="sm">
        {t('entry.back')}
      </Anchor>
    </Stack>
  );
}

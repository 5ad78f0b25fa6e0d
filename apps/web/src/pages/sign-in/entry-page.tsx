import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '../../app/shell/language-choice';
import classes from './entry-page.module.css';

/** What stands around the pages of who is not signed in. */
export function EntryPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Puente`;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.welcome}>
        <Group gap="sm">
          <img src="/icon.svg" alt="" width={40} height={40} />
          <Text fw={700} size="xl" lts={-0.4}>
            Puente
          </Text>
        </Group>
        <Text className={classes.promise}>{t('session.welcome.promise')}</Text>
        <Text>{t('session.welcome.text')}</Text>
      </header>
      <main className={classes.form}>
        <Paper p="xl" radius="lg" withBorder w="100%" maw={420}>
          <Stack gap="lg">
            <Title order={1} size="h3">
              {title}
            </Title>
            {children}
          </Stack>
        </Paper>
        <LanguageChoice />
      </main>
    </div>
  );
}

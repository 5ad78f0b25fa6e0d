import { Paper, Stack, Tabs, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PasteText } from './paste-text';
import { UploadLine } from './upload-line';
import { useUploads } from './use-uploads';

/** Documents come in as files, several at once, or as a pasted text. */
export function AddDocuments() {
  const { t } = useTranslation();
  const { uploads, send } = useUploads();
  return (
    <Paper withBorder p="md" mb="lg" component="section" aria-label={t('documents.add')}>
      <Tabs defaultValue="files" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="files">{t('documents.upload.files')}</Tabs.Tab>
          <Tabs.Tab value="text">{t('documents.paste.tab')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="files">
          <Stack>
            <Dropzone
              onDrop={(files) => void send(files)}
              inputProps={{ 'aria-label': t('documents.upload.choose') }}
              aria-label={t('documents.upload.choose')}
              role="button"
            >
              <Stack align="center" gap={4} py="md" ta="center">
                <IconFileUpload size={32} stroke={1.5} aria-hidden />
                <Text fw={600}>{t('documents.upload.drop')}</Text>
                <Text size="sm" c="dimmed">
                  {t('documents.upload.types')}
                </Text>
              </Stack>
            </Dropzone>
            <Stack gap="xs" aria-live="polite" role="group" aria-label={t('documents.upload.progress')}>
              {uploads.map((upload) => (
                <UploadLine key={upload.key} upload={upload} />
              ))}
            </Stack>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <PasteText />
        </Tabs.Panel>
      </Tabs>
    </Paper>
  );
}

import { Button, Paper, Stack, Tabs, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PasteText } from './paste-text';
import { UploadLine } from './upload-line';
import { useUploads } from './use-uploads';

/** Documents come in as files, several at once, or as a pasted text. */
export function AddDocuments() {
  const { t } = useTranslation();
  const { uploads, send } = useUploads();
  const choose = useRef<() => void>(null);
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
              openRef={choose}
              activateOnClick={false}
              activateOnKeyboard={false}
              inputProps={{ 'aria-label': t('documents.upload.choose') }}
            >
              <Stack align="center" gap="xs" py="md" ta="center">
                <IconFileUpload size={32} stroke={1.5} aria-hidden />
                <Text fw={600}>{t('documents.upload.drop')}</Text>
                <Button
                  variant="default"
                  onClick={() => choose.current?.()}
                  // The zone itself takes no clicks, nor do its children, unless they say so.
                  style={{ pointerEvents: 'all' }}
                >
                  {t('documents.upload.choose')}
                </Button>
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

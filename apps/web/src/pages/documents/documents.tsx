import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { IconFilePlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../components/page';
import { isAdmin, useSession } from '../../session/session';
import { AddDocuments } from './add-documents';
import { DocumentList } from './document-list';

const statuses = ['received', 'read', 'not-read'] as const;
export type Status = (typeof statuses)[number];

/** All documents, newest first; admins add to them. */
export function Documents() {
  const { t } = useTranslation();
  const mayAdd = isAdmin(useSession());
  const [search, setSearch] = useSearchParams();
  const [isAdding, setIsAdding] = useState(false);
  const [title, setTitle] = useState('');
  const status = statuses.find((one) => one === search.get('status')) ?? null;
  return (
    <Page
      title={t('app.nav.documents')}
      about={t('documents.about')}
      actions={
        mayAdd && (
          <Button
            leftSection={<IconFilePlus size={16} aria-hidden />}
            aria-expanded={isAdding}
            onClick={() => setIsAdding(!isAdding)}
          >
            {t('documents.add')}
          </Button>
        )
      }
    >
      {mayAdd && isAdding && <AddDocuments />}
      <Group mb="md" component="search">
        <TextInput
          aria-label={t('documents.searchTitle')}
          placeholder={t('documents.searchTitle')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          w={{ base: '100%', xs: 300 }}
        />
        <SegmentedControl
          aria-label={t('documents.filter')}
          value={status ?? 'all'}
          onChange={(chosen) => setSearch(chosen === 'all' ? {} : { status: chosen }, { replace: true })}
          data={['all' as const, ...statuses].map((value) => ({
            value,
            label: t(`documents.filters.${value}`),
          }))}
          style={{ maxWidth: '100%' }}
        />
      </Group>
      <DocumentList status={status} title={title} mayAdd={mayAdd} />
    </Page>
  );
}

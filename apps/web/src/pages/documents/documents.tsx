import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
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

const titleUnitsMax = 200;

/** All documents, newest first; admins add to them. */
export function Documents() {
  const { t } = useTranslation();
  const mayAdd = isAdmin(useSession());
  const [search, setSearch] = useSearchParams();
  const [isAdding, setIsAdding] = useState(false);
  const q = search.get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const status = statuses.find((one) => one === search.get('status')) ?? null;
  const ask = (name: 'q' | 'status', value: string) =>
    setSearch(
      (before) => {
        const asked = new URLSearchParams(before);
        if (value === '') asked.delete(name);
        else asked.set(name, value);
        return asked;
      },
      { replace: true },
    );
  const askSoon = useDebouncedCallback((title: string) => ask('q', title.trim()), 250);
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
          value={typed}
          maxLength={titleUnitsMax}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            askSoon(value);
          }}
          w={{ base: '100%', xs: 300 }}
        />
        <SegmentedControl
          aria-label={t('documents.filter')}
          value={status ?? 'all'}
          onChange={(chosen) => ask('status', chosen === 'all' ? '' : chosen)}
          data={['all' as const, ...statuses].map((value) => ({
            value,
            label: t(`documents.filters.${value}`),
          }))}
          style={{ maxWidth: '100%' }}
        />
      </Group>
      <DocumentList status={status} q={q} mayAdd={mayAdd} />
    </Page>
  );
}

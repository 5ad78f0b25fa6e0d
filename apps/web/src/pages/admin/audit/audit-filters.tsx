import { Button, Group, Select, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgrammePeople } from '../programme-people';
import { type AuditFilter } from './use-audit';

const subjectKinds = [
  'proposal',
  'partnership',
  'start-up',
  'city',
  'statement',
  'claim',
  'document',
  'import',
  'good-practice',
  'person',
  'membership',
  'match-request',
  'weights',
] as const;

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onSet: (filter: AuditFilter) => void;
  readonly onClear: () => void;
}

/** Whose deeds, to what, and which. */
export function AuditFilters({ filter, onSet, onClear }: AuditFiltersProps) {
  const { t, i18n } = useTranslation();
  const people = useProgrammePeople();
  const [subjectId, setSubjectId] = useState(filter.subjectId ?? '');
  const names = (people.data?.items ?? []).map(({ personId, name }) => ({ value: personId, label: name }));
  const { personId } = filter;
  const isAnother = personId !== undefined && !names.some(({ value }) => value === personId);
  const actions = Object.entries(
    i18n.getResource(i18n.language, 'puente', 'actions') as Record<string, string>,
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSet({ subjectId: subjectId.trim() || undefined });
  };
  return (
    <form onSubmit={submit}>
      <Group gap="md" align="flex-end">
        <Select
          label={t('admin.audit.person')}
          data={isAnother ? [...names, { value: personId, label: t('admin.audit.somebody') }] : names}
          value={personId ?? null}
          onChange={(value) => onSet({ personId: value ?? undefined })}
          placeholder={t('admin.audit.anybody')}
          clearable
          clearButtonProps={{ 'aria-label': t('admin.audit.anybody') }}
          w={{ base: '100%', xs: 220 }}
        />
        <Select
          label={t('admin.audit.action')}
          data={actions.map(([value, label]) => ({ value, label }))}
          value={filter.action ?? null}
          onChange={(value) => onSet({ action: value ?? undefined })}
          placeholder={t('admin.audit.anything')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('admin.audit.anything') }}
          w={{ base: '100%', xs: 240 }}
        />
        <Select
          label={t('admin.audit.subject')}
          data={subjectKinds.map((value) => ({ value, label: t(`admin.audit.subjects.${value}`) }))}
          value={filter.subjectKind ?? null}
          onChange={(value) => onSet({ subjectKind: value ?? undefined })}
          placeholder={t('admin.audit.anything')}
          clearable
          clearButtonProps={{ 'aria-label': t('admin.audit.anything') }}
          w={{ base: '100%', xs: 200 }}
        />
        <TextInput
          label={t('admin.audit.id')}
          placeholder="kr-seoul"
          value={subjectId}
          onChange={({ currentTarget }) => setSubjectId(currentTarget.value)}
          maxLength={120}
          w={{ base: '100%', xs: 200 }}
        />
        <Button type="submit" variant="default">
          {t('admin.audit.find')}
        </Button>
        {Object.keys(filter).length > 0 && (
          <Button variant="subtle" onClick={onClear}>
            {t('admin.audit.clear')}
          </Button>
        )}
      </Group>
    </form>
  );
}

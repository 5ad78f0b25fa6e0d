import { Anchor, Badge, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../../api/client';
import { NameOf } from '../../../components/name-of';
import { useCodeName } from '../../../i18n/use-code-name';
import { useFormat } from '../../../i18n/use-format';
import { placeOf } from './place-of';
import { type AuditFilter } from './use-audit';

interface AuditEntryProps {
  readonly entry: Schema<'AuditEntryFacts'>;
  readonly onFilter: (filter: AuditFilter) => void;
}

/** What was done, to what, by whom, when, from which state to which. */
export function AuditEntry({ entry, onFilter }: AuditEntryProps) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const format = useFormat();
  const { seq, action, personId, personName, subject, parties, from, to, reason, occurredAt, hash } = entry;
  const place = placeOf(subject);
  const state = (code: string) => nameOf('admin.states', code);
  return (
    <Group
      component="li"
      py="sm"
      gap="md"
      align="flex-start"
      justify="space-between"
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <Stack gap={2} style={{ minWidth: 0, flexBasis: 320, flexGrow: 1 }}>
        <Group gap="xs">
          <Text fw={600}>{nameOf('actions', action)}</Text>
          {to !== null && from !== to && (
            <Text size="sm">
              {from !== null && (
                <>
                  {state(from)}{' '}
                  <IconArrowRight
                    size={14}
                    aria-label={t('admin.audit.to')}
                    style={{ verticalAlign: -2 }}
                  />{' '}
                </>
              )}
              {state(to)}
            </Text>
          )}
          {reason !== null && (
            <Badge variant="default" radius="sm" tt="none" fw={500}>
              {t('admin.audit.reason', { reason: nameOf('admin.reviews.reasons', reason) })}
            </Badge>
          )}
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {nameOf('admin.audit.subjects', subject.kind)}{' '}
          {place === null ? (
            subject.id
          ) : (
            <Anchor component={Link} to={place} size="sm" underline="always">
              {subject.kind === 'city' || subject.kind === 'start-up' ? (
                <NameOf party={subject} />
              ) : (
                subject.id
              )}
            </Anchor>
          )}
          {parties
            .filter(({ id }) => id !== subject.id)
            .map((party) => (
              <span key={`${party.kind} ${party.id}`}>
                {' · '}
                <NameOf party={party} />
              </span>
            ))}
        </Text>
        <Group gap="md">
          <Filtering onClick={() => onFilter({ subjectKind: subject.kind, subjectId: subject.id })}>
            {t('admin.audit.sameSubject')}
          </Filtering>
          {personId !== null && (
            <Filtering onClick={() => onFilter({ personId })}>{t('admin.audit.samePerson')}</Filtering>
          )}
        </Group>
      </Stack>
      <Stack gap={2} miw={180}>
        <Text size="sm">
          {personId === null
            ? t('admin.audit.time')
            : (personName ?? t('admin.audit.person8', { id: personId.slice(0, 8) }))}
        </Text>
        <Text size="sm" c="dimmed">
          {format.moment(occurredAt)}
        </Text>
        <Text size="xs" c="dimmed" ff="monospace">
          {`#${seq} ${hash.slice(0, 12)}`}
        </Text>
      </Stack>
    </Group>
  );
}

function Filtering({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <UnstyledButton fz="xs" c="dimmed" td="underline" py={4} onClick={onClick}>
      {children}
    </UnstyledButton>
  );
}

import { List, Popover, Text } from '@mantine/core';
import { cloneElement, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client';
import { useOpenAtOnce } from './use-open-at-once';

interface TieListProps {
  readonly ties: Schema<'Ties'>['items'];
  readonly button: ReactElement<{ onClick?: () => void }>;
}

export function TieList({ ties, button }: TieListProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useOpenAtOnce();
  return (
    <Popover opened={isOpen} onChange={setOpen} width={280} shadow="md">
      <Popover.Target>{cloneElement(button, { onClick: () => setOpen(!isOpen) })}</Popover.Target>
      <Popover.Dropdown aria-label={t('partners.ties')}>
        <Text size="sm" fw={600} mb={4}>
          {t('partners.ties')}
        </Text>
        <List size="sm">
          {ties.map(({ kind, name, since }) => (
            <List.Item key={`${kind} ${name}`}>{since === null ? name : `${name}, ${since}`}</List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}

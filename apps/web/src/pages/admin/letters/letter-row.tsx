import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client';
import { useCodeName } from '../../../i18n/use-code-name';
import { useFormat } from '../../../i18n/use-format';

interface LetterRowProps {
  readonly letter: Schema<'LetterFacts'>;
  readonly onOpen: () => void;
}

/** A letter in the list: to whom, which, and what became of it. */
export function LetterRow({ letter, onOpen }: LetterRowProps) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const format = useFormat();
  const { id, to, template, state, attempts, problem, askedAt } = letter;
  return (
    <Group
      component="li"
      justify="space-between"
      gap="sm"
      py="sm"
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <Stack gap={2} style={{ minWidth: 0 }} id={`letter-${id}`}>
        <Group gap="xs">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {to}
          </Text>
          <Badge
            variant={state === 'failed' ? 'filled' : 'default'}
            color={state === 'failed' ? 'red.9' : undefined}
            radius="sm"
            tt="none"
            fw={500}
          >
            {t(`admin.letters.states.${state}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {[
            nameOf('admin.letters.templates', template),
            format.moment(askedAt),
            attempts > 1 ? t('admin.letters.attempts', { count: attempts }) : null,
            problem === null ? null : t('admin.letters.problem', { problem }),
          ]
            .filter((one) => one !== null)
            .join(' · ')}
        </Text>
      </Stack>
      <Button variant="default" size="xs" onClick={onOpen} aria-describedby={`letter-${id}`}>
        {t('admin.letters.read')}
      </Button>
    </Group>
  );
}

import { Anchor, Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format';
import { type RememberedImport } from './use-imports';

interface RememberedImportsProps {
  readonly imports: readonly RememberedImport[];
  readonly shownId: string | null;
}

/** What was imported from this browser lately. */
export function RememberedImports({ imports, shownId }: RememberedImportsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (imports.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="lately">
      <Title order={2} size="h4" id="lately">
        {t('admin.imports.lately')}
      </Title>
      <List listStyleType="none" spacing="xs">
        {imports.map(({ id, file, kind, isDryRun, begunAt }) => (
          <List.Item key={id}>
            <Group gap="xs">
              <Anchor component={Link} to={`?id=${id}`} aria-current={id === shownId ? 'true' : undefined}>
                {file}
              </Anchor>
              <Badge variant="default" radius="sm" tt="none" fw={500}>
                {t(isDryRun ? 'admin.imports.dryRun' : 'admin.imports.forReal')}
              </Badge>
              <Text size="sm" c="dimmed">
                {`${t(`codes.kinds.${kind}`)} · ${format.moment(begunAt)}`}
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

import { Anchor, Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../../api/client';
import { itemsOf } from '../../../api/pages';
import { Answered } from '../../../components/answered';
import { ShowMore } from '../../../components/show-more';
import { useFormat } from '../../../i18n/use-format';
import { usePastImports } from './use-imports';

interface PastImportsProps {
  /** The file's name, where it was begun in this browser. */
  readonly fileNameOf: (id: string) => string | null;
  readonly shownId: string | null;
}

/** What anybody of the programme has imported or tried. */
export function PastImports({ fileNameOf, shownId }: PastImportsProps) {
  const { t } = useTranslation();
  const imports = usePastImports();
  return (
    <Stack gap="xs" component="section" aria-labelledby="past-imports">
      <Title order={2} size="h4" id="past-imports">
        {t('admin.imports.past')}
      </Title>
      <Answered to={imports}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Text c="dimmed">{t('admin.imports.nonePast')}</Text>
          ) : (
            <>
              <List listStyleType="none" spacing="xs">
                {itemsOf(data).map((one) => (
                  <List.Item key={one.id}>
                    <PastImport one={one} fileName={fileNameOf(one.id)} isShown={one.id === shownId} />
                  </List.Item>
                ))}
              </List>
              <ShowMore of={imports} />
            </>
          )
        }
      </Answered>
    </Stack>
  );
}

interface PastImportProps {
  readonly one: Schema<'ImportSummary'>;
  readonly fileName: string | null;
  readonly isShown: boolean;
}

function PastImport({ one, fileName, isShown }: PastImportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, kind, source, dryRun, status, requestedAt, progress } = one;
  return (
    <Group gap="xs">
      <Anchor component={Link} to={`?id=${id}`} aria-current={isShown ? 'true' : undefined}>
        {fileName ?? source ?? t('admin.imports.one')}
      </Anchor>
      <Badge variant="default" radius="sm" tt="none" fw={500}>
        {t(dryRun ? 'admin.imports.dryRun' : 'admin.imports.forReal')}
      </Badge>
      <Text size="sm" c="dimmed">
        {[
          t(`codes.kinds.${kind}`),
          format.moment(requestedAt),
          t(`admin.imports.status.${status}`),
          t('admin.imports.rowsOf', { count: progress.rowsHandled }),
          ...(progress.refused > 0 ? [t('admin.imports.refusedOf', { count: progress.refused })] : []),
        ].join(' · ')}
      </Text>
    </Group>
  );
}

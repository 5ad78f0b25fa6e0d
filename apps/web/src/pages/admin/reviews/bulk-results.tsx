import { List, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCodeName } from '../../../i18n/use-code-name';
import { type Review } from './review';
import { ReviewTitle } from './review-title';

interface BulkResultsProps {
  readonly results: readonly { readonly review: Review; readonly code: string | null }[];
}

/** What became of each registration. */
export function BulkResults({ results }: BulkResultsProps) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const published = results.filter(({ code }) => code === null).length;
  return (
    <Stack gap="sm" role="status">
      <Text size="sm">{t('admin.reviews.bulk.count', { published, count: results.length })}</Text>
      <List listStyleType="none" spacing="sm">
        {results.map(({ review, code }) => (
          <List.Item
            key={review.id}
            icon={
              <ThemeIcon color={code === null ? 'teal' : 'red'} size={22} radius="xl" autoContrast>
                {code === null ? <IconCheck size={14} aria-hidden /> : <IconX size={14} aria-hidden />}
              </ThemeIcon>
            }
          >
            <ReviewTitle review={review} />
            <Text size="sm" c="dimmed">
              {code === null ? t('admin.reviews.bulk.published') : nameOf('errors', code)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

import { Badge, Button, Checkbox, Group, Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodeName } from '../../../i18n/use-code-name';
import { Assignment } from './assignment';
import { type Review } from './review';
import { ReviewTitle } from './review-title';
import { TargetWords } from './target-words';

interface ReviewCardProps {
  readonly review: Review;
  readonly onOpen: () => void;
  /** Of what may be published together with others. */
  readonly selection?: { readonly isSelected: boolean; readonly onToggle: () => void };
}

/** One thing that waits to be decided, or did. */
export function ReviewCard({ review, onOpen, selection }: ReviewCardProps) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const titleId = `review-${review.id}`;
  return (
    <Paper component="li" withBorder p="md">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        {selection && (
          <Checkbox
            mt={2}
            checked={selection.isSelected}
            onChange={selection.onToggle}
            aria-label={t('admin.reviews.select')}
            aria-describedby={titleId}
          />
        )}
        <Group justify="space-between" align="flex-start" gap="sm" style={{ flex: 1, minWidth: 0 }}>
          <Stack gap={4} style={{ minWidth: 0 }}>
            <Group gap="xs">
              <span id={titleId}>
                <ReviewTitle review={review} />
              </span>
              <Badge variant="default" radius="sm" tt="none" fw={500}>
                {t(`admin.reviews.kind.${review.kind}`)}
              </Badge>
              {review.outcome !== null && (
                <Badge variant="outline" radius="sm" tt="none" fw={500}>
                  {nameOf('actions', review.outcome)}
                </Badge>
              )}
            </Group>
            <TargetWords review={review} />
          </Stack>
          <Group gap="md">
            <Assignment review={review} />
            <Button variant="light" onClick={onOpen} aria-describedby={titleId}>
              {t(review.closedAt === null ? 'admin.reviews.open' : 'admin.reviews.look')}
            </Button>
          </Group>
        </Group>
      </Group>
    </Paper>
  );
}

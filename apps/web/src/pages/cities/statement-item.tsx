import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconBulb, IconCheck, IconPencil, IconQuote, IconUserCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { Quote } from '../../components/quote';
import { useCodeName } from '../../i18n/use-code-name';
import { type Statement } from './city';
import classes from './city.module.css';
import { type StatementFocus } from './use-suggested-keys';

interface StatementItemProps {
  readonly statement: Statement;
  /** Left out for who only reads. */
  readonly onDecide?: (status: Statement['status']) => void;
  readonly onEdit?: () => void;
  /** Where what an offer rests on is told. */
  readonly toPractice?: string | undefined;
  readonly focus?: StatementFocus | undefined;
}

const quotedMax = 2;

/** A need or an offer of a city, where it comes from, and what may be done with it. */
export function StatementItem({ statement, onDecide, onEdit, toPractice, focus }: StatementItemProps) {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const codeName = useCodeName();
  const { challenge, stance, level, status, provenance, note, evidence, goodPractices } = statement;
  const Source = provenance === 'owner' ? IconUserCheck : IconQuote;
  return (
    <li className={classes.statement} data-stance={stance} {...focus}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>
            {challengeName(challenge)}
            <Text component="span" size="sm" fw={400}>
              {` · ${t(`codes.stance.${stance}`)}`}
              {level !== null && ` · ${codeName(`cities.level.${stance}`, String(level))} (${level}/5)`}
            </Text>
          </Text>
          <Badge variant="default" radius="sm" tt="none" leftSection={<Source size={12} aria-hidden />}>
            {provenance === 'owner' ? t('cities.ownWord') : t(`cities.status.${status}`)}
          </Badge>
        </Group>
        {note !== null && <Text size="sm">{note}</Text>}
        {evidence.slice(0, quotedMax).map((one) => (
          <Quote key={`${one.documentId} ${one.start}`} evidence={one} />
        ))}
        {statement.sourceWithdrawn && <Text size="sm">{t('cities.sourceWithdrawn')}</Text>}
        {statement.evidenceSinceRejection && <Text size="sm">{t('cities.saidAgain')}</Text>}
        {goodPractices.map(({ id, title }) => (
          <Anchor key={id} component={Link} to={`/good-practices/${id}`} size="sm">
            {t('cities.goodPractice', { title })}
          </Anchor>
        ))}
        {onDecide && (
          <Group
            gap="xs"
            role="group"
            aria-label={`${challengeName(challenge)}, ${t(`codes.stance.${stance}`)}`}
          >
            {status !== 'confirmed' && (
              <Button
                size="compact-sm"
                leftSection={<IconCheck size={14} aria-hidden />}
                onClick={() => onDecide('confirmed')}
              >
                {t('cities.confirm')}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPencil size={14} aria-hidden />}
              onClick={onEdit}
            >
              {t('cities.edit')}
            </Button>
            {status !== 'rejected' && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconX size={14} aria-hidden />}
                onClick={() => onDecide('rejected')}
              >
                {t('cities.reject')}
              </Button>
            )}
            {toPractice !== undefined && (
              <Button
                component={Link}
                to={toPractice}
                size="compact-sm"
                variant="default"
                leftSection={<IconBulb size={14} aria-hidden />}
              >
                {t('cities.addPractice')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </li>
  );
}

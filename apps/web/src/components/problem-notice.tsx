import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

interface ProblemNoticeProps {
  readonly problem: unknown;
  readonly onRetry?: () => void;
  /** Fields that tell themselves what is wrong with them. */
  readonly fields?: readonly string[];
}

/** Why something was not done, in the reader's words, and what they can do. */
export function ProblemNotice({ problem, onRetry, fields = [] }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const { code, errors, details } = Problem.from(problem);
  const seconds = details.retryAfterSeconds;
  const others = errors.filter(({ path }) => !fields.includes(path));
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`errors.${code}`)}
    >
      <Stack gap="xs" align="flex-start">
        {typeof seconds === 'number' && (
          <Text size="sm">{t('app.tryAgainIn', { count: Math.ceil(seconds / 60) })}</Text>
        )}
        {others.length > 0 && (
          <List size="sm">
            {others.map(({ path, message }) => (
              <List.Item key={`${path} ${message}`}>{message}</List.Item>
            ))}
          </List>
        )}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('app.tryAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

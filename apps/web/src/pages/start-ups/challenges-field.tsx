import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { ChallengesPicker } from '../../components/challenge-picker';

interface ChallengesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Confirmed ones of the description that are not chosen yet. */
  readonly offered: readonly string[];
  readonly value?: string[];
  readonly onChange?: (challenges: string[]) => void;
  readonly error?: React.ReactNode;
}

const challengesMax = 20;

/** The challenges of a solution; those of the description are a press away. */
export function ChallengesField({ offered, value = [], onChange, ...props }: ChallengesFieldProps) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const choose = (challenges: string[]) => onChange?.(challenges);
  return (
    <Stack gap="xs">
      <ChallengesPicker {...props} value={value} onChange={choose} maxValues={challengesMax} />
      {offered.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{t('startUps.solution.confirmed')}</Text>
          {offered.map((challenge) => (
            <Button
              key={challenge}
              size="compact-sm"
              variant="default"
              onClick={() => choose([...value, challenge])}
            >
              {nameOf(challenge)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}

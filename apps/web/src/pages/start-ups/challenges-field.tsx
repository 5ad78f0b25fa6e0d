import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChallengeName, useChallengeScheme } from '../../api/challenges';

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

/** Challenges of the scheme, by theme, found by typing; those of the description are a press away. */
export function ChallengesField({ offered, value = [], onChange, ...props }: ChallengesFieldProps) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const { data: scheme } = useChallengeScheme();
  const groups = useMemo(() => {
    const ids = (scheme?.items ?? []).map(({ id }) => id);
    const themes = ids.filter((id) => !id.includes('/'));
    return themes.map((theme) => ({
      group: nameOf(theme),
      items: ids
        .filter((id) => id === theme || id.startsWith(`${theme}/`))
        .map((id) => ({ value: id, label: nameOf(id) })),
    }));
  }, [scheme, nameOf]);
  return (
    <Stack gap="xs">
      <MultiSelect
        {...props}
        data={groups}
        value={value}
        onChange={onChange}
        searchable
        hidePickedOptions
        maxValues={challengesMax}
        nothingFoundMessage={t('startUps.nothing')}
      />
      {offered.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{t('startUps.solution.confirmed')}</Text>
          {offered.map((challenge) => (
            <Button
              key={challenge}
              size="compact-sm"
              variant="default"
              onClick={() => onChange?.([...value, challenge])}
            >
              {nameOf(challenge)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}

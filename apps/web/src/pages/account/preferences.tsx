import { Group, Radio, Stack, Switch, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf, query, type Schema } from '../../api/client';
import { Answered } from '../../components/answered';
import { ProblemNotice } from '../../components/problem-notice';
import { isLanguage, languageNames, languages, speak } from '../../i18n/i18n';

type Facts = Schema<'PreferenceFacts'>;

const preferencesQuery = query.queryOptions('get', '/api/v1/me/preferences');

/** In which language one is written to, and of what. Each is kept as it is chosen. */
export function Preferences() {
  const { t } = useTranslation();
  const keep = useKeepPreferences();
  return (
    <Answered to={query.useQuery('get', '/api/v1/me/preferences')}>
      {(facts) => (
        <Stack>
          {keep.error && <ProblemNotice problem={keep.error} />}
          <Radio.Group
            label={t('account.preferences.language')}
            description={t('account.preferences.languageMeans')}
            value={facts.language}
            onChange={(language) => isLanguage(language) && keep.mutate({ ...facts, language })}
          >
            <Group mt="xs">
              {languages.map((one) => (
                <Radio key={one} value={one} label={languageNames[one]} />
              ))}
            </Group>
          </Radio.Group>
          <Switch
            label={t('account.preferences.letters')}
            description={t('account.preferences.lettersMean')}
            checked={facts.letters === 'each'}
            onChange={({ currentTarget }) =>
              keep.mutate({ ...facts, letters: currentTarget.checked ? 'each' : 'none' })
            }
          />
          <Text size="sm" c="dimmed" aria-live="polite">
            {keep.isSuccess ? t('account.preferences.kept') : ''}
          </Text>
        </Stack>
      )}
    </Answered>
  );
}

/** Shown at once as it was chosen, and as it was where that is refused. */
function useKeepPreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Facts) => dataOf(api.PUT('/api/v1/me/preferences', { body })),
    onMutate: (facts) => {
      const before = queries.getQueryData<Facts>(preferencesQuery.queryKey);
      queries.setQueryData(preferencesQuery.queryKey, facts);
      return before;
    },
    onSuccess: ({ language }) => speak(language, { isChoice: true }),
    onError: (_error, _facts, before) => queries.setQueryData(preferencesQuery.queryKey, before),
  });
}

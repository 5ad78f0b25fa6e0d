import { Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useKept } from '../../session/use-kept';
import { type City } from './city';

/** For a city that nobody acts for: who works for it says so, and an admin confirms. */
export function ClaimCity({ city: { id, name } }: { city: City }) {
  const { t } = useTranslation();
  const [message, keep, forget] = useKept(`claim.${id}`, '');
  const claim = useMutation({
    mutationFn: () => api.POST('/api/v1/cities/{id}/claim', { params: { path: { id } }, body: { message } }),
    onSuccess: forget,
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="claim">
      <Stack gap="sm">
        <Title order={2} size="h5" id="claim">
          {t('cities.claim.title', { name })}
        </Title>
        {claim.isSuccess ? (
          <Text size="sm" role="status">
            {t('cities.claim.done')}
          </Text>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              claim.mutate();
            }}
          >
            <Stack gap="sm">
              <Text size="sm">{t('cities.claim.text')}</Text>
              {claim.error && <ProblemNotice problem={claim.error} />}
              <Textarea
                label={t('cities.claim.message')}
                required
                autosize
                minRows={2}
                maxLength={2_000}
                value={message}
                onChange={({ currentTarget }) => keep(currentTarget.value)}
              />
              <Button type="submit" variant="default" loading={claim.isPending}>
                {t('cities.claim.do')}
              </Button>
            </Stack>
          </form>
        )}
      </Stack>
    </Paper>
  );
}

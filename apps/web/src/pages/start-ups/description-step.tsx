import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { ChallengeProposals } from './challenge-proposals';
import { type StartUp, useSaveStartUp } from './start-up-query';
import { placeOfStep } from './steps';
import { idOfField, useFieldOfAddress, useKeptForm } from './use-kept-form';

const unitsMax = 5_000;

/** What it does in its own words; the challenges that they speak of are read from them. */
export function DescriptionStep({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const { id, description } = startUp;
  const { form, forget, isKept } = useKeptForm(`start-up.${id}.description`, { description });
  const messagesOf = useFieldMessages();
  const save = useSaveStartUp(startUp);
  useFieldOfAddress();
  const submit = (values: { description: string }) =>
    save.mutate(values, { onSuccess: forget, onError: (error) => form.setErrors(messagesOf(error)) });
  const isSaved = form.values.description === description;
  return (
    <Stack>
      <Title order={2} size="h4">
        {t('startUps.step.what-you-do')}
      </Title>
      <form onSubmit={form.onSubmit(submit)}>
        <Stack>
          {isKept && !isSaved && <Alert variant="default">{t('startUps.kept')}</Alert>}
          {save.error && <ProblemNotice problem={save.error} fields={['description']} />}
          <Textarea
            id={idOfField('description')}
            label={t('startUps.description.label')}
            description={t('startUps.description.means')}
            autosize
            minRows={6}
            maxLength={unitsMax}
            {...form.getInputProps('description')}
          />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {isSaved && description !== '' ? t('startUps.saved') : ''}
            </Text>
            <Button type="submit" loading={save.isPending} variant={isSaved ? 'default' : 'filled'}>
              {t('startUps.description.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
      {description !== '' && <ChallengeProposals startUp={startUp} />}
      <Group justify="space-between">
        <Button component={Link} to={placeOfStep(id, 'about')} variant="default">
          {t('startUps.back')}
        </Button>
        <Button component={Link} to={placeOfStep(id, 'solutions')} variant={isSaved ? 'filled' : 'default'}>
          {t('startUps.step.solutions')}
        </Button>
      </Group>
    </Stack>
  );
}

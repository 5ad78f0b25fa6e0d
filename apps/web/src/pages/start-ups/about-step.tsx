import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { aboutOf } from './about';
import { AboutForm } from './about-form';
import { type StartUp, useSaveStartUp } from './start-up-query';
import { placeOfStep } from './steps';

export function AboutStep({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const save = useSaveStartUp(startUp);
  return (
    <Stack>
      <Title order={2} size="h4">
        {t('startUps.step.about')}
      </Title>
      <AboutForm
        name={`start-up.${startUp.id}.about`}
        saved={aboutOf(startUp)}
        submit={t('startUps.next')}
        onSave={async (body) => {
          await save.mutateAsync(body);
          void navigate(placeOfStep(startUp.id, 'what-you-do'));
        }}
        isSaving={save.isPending}
        problem={save.error}
      />
    </Stack>
  );
}

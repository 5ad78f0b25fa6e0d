import { NavLink, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeOfStep, type Step, steps } from './steps';

/** Where one is among the steps; any of them can be gone to. */
export function StepList({ id, step }: { id: string; step: Step }) {
  const { t } = useTranslation();
  return (
    <SimpleGrid component="nav" aria-label={t('startUps.steps')} cols={{ base: 2, sm: 4 }} spacing={4}>
      {steps.map((one, index) => (
        <NavLink
          key={one}
          component={Link}
          to={placeOfStep(id, one)}
          label={`${index + 1}. ${t(`startUps.step.${one}`)}`}
          active={one === step}
          aria-current={one === step ? 'step' : undefined}
          style={{ borderRadius: 'var(--mantine-radius-md)' }}
        />
      ))}
    </SimpleGrid>
  );
}

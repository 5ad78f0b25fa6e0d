import { Button, Group, Stack } from '@mantine/core';
import { IconArrowBackUp, IconPencil, IconReplace } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../../../api/client';
import { showNotice } from '../../../../components/show-notice';
import { SidePanel } from '../../../../components/side-panel';
import { useStep } from '../use-case-change';
import { CaseProblem } from './case-problem';
import { CounterForm } from './counter-form';
import { StepForm } from './step-form';
import { type Asked, isExplained, leadsOn, stepName } from './steps';
import { UndoForm } from './undo-form';

type Opened = Asked | 'counter' | 'undo';

/** What may be done with a case now: the server says what, the buttons say how. */
export function CaseActions({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const [opened, open] = useState<Opened | null>(null);
  const step = useStep(proposal);
  const { id, allowedTransitions, canEdit, canUndo } = proposal;
  const mayCounter = proposal.state === 'proposed' && allowedTransitions.includes('accepted');
  const told = (to: Asked) => {
    open(null);
    showNotice(t(`proposals.case.took.${stepName(proposal, to)}`));
    document.getElementById('case-now')?.focus();
  };
  if (allowedTransitions.length === 0 && !canEdit && !canUndo && !step.error) return null;
  return (
    <Stack gap="sm">
      {step.error && <CaseProblem problem={step.error} proposal={proposal} />}
      <Group gap="xs">
        {allowedTransitions.map((to) => (
          <Button
            key={to}
            variant={leadsOn(to) ? 'filled' : 'default'}
            loading={step.isPending && step.variables.to === to}
            disabled={step.isPending}
            onClick={() =>
              isExplained(proposal, to) ? open(to) : step.mutate({ to }, { onSuccess: () => told(to) })
            }
          >
            {t(`proposals.case.step.${stepName(proposal, to)}`)}
          </Button>
        ))}
        {canEdit && (
          <Button
            component={Link}
            to={`/proposals/${id}/edit`}
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t('proposals.case.edit')}
          </Button>
        )}
        {mayCounter && (
          <Button
            variant="default"
            leftSection={<IconReplace size={16} aria-hidden />}
            onClick={() => open('counter')}
          >
            {t('proposals.case.counter')}
          </Button>
        )}
        {canUndo && (
          <Button
            variant="subtle"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => open('undo')}
          >
            {t('proposals.case.undo')}
          </Button>
        )}
      </Group>
      <SidePanel
        isOpen={opened !== null}
        onClose={() => open(null)}
        title={opened === null ? '' : titleOf(opened)}
      >
        {opened === 'counter' && <CounterForm proposal={proposal} onDone={() => open(null)} />}
        {opened === 'undo' && <UndoForm proposal={proposal} onDone={() => open(null)} />}
        {opened !== null && opened !== 'counter' && opened !== 'undo' && (
          <StepForm proposal={proposal} to={opened} onDone={told} />
        )}
      </SidePanel>
    </Stack>
  );

  function titleOf(what: Opened): string {
    if (what === 'counter' || what === 'undo') return t(`proposals.case.${what}`);
    return t(`proposals.case.step.${stepName(proposal, what)}`);
  }
}

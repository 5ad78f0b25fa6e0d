import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client';
import { pathOf } from './path';
import classes from './path-taken.module.css';

const refusals: readonly string[] = ['declined', 'expired', 'rejected', 'withdrawn', 'closed'];
const words = { done: 'pathDone', now: 'pathNow', ahead: 'pathAhead' } as const;

/** Where a case stands on its way. */
export function PathTaken({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  return (
    <ol className={classes.path} aria-label={t('proposals.case.path')}>
      {pathOf(proposal).map(({ state, standing }) => {
        const hasEnded = refusals.includes(state);
        return (
          <li
            key={state}
            className={classes.stage}
            data-standing={standing}
            data-ended={hasEnded || undefined}
            aria-current={standing === 'now' ? 'step' : undefined}
          >
            <span className={classes.mark} aria-hidden>
              {standing === 'done' && <IconCheck size={14} stroke={3} />}
              {hasEnded && <IconX size={14} stroke={3} />}
            </span>
            <span className={classes.label}>
              {t(`codes.proposalState.${state}`)}
              <VisuallyHidden>{`: ${t(`proposals.case.${words[standing]}`)}`}</VisuallyHidden>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

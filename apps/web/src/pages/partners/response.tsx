import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { OpensLater } from '../../components/opens-later';
import { type AskedFor } from './request-in-address';
import { type Run, type Suggestion } from './use-run';

const ResponseMenu = lazy(async () => ({ default: (await import('./response-menu')).ResponseMenu }));

export interface ResponseProps {
  readonly asked: AskedFor;
  readonly run: Run;
  readonly suggestion: Suggestion;
}

/** Not now, not this one, seen: what the next run honours. */
export function Response(props: ResponseProps) {
  const { t } = useTranslation();
  const { name } = props.suggestion.party;
  const button = (
    <ActionIcon
      variant="default"
      size={30}
      aria-label={t('partners.respond.menu', { name })}
      aria-haspopup="menu"
    >
      <IconDots size={16} aria-hidden />
    </ActionIcon>
  );
  return <OpensLater button={button}>{(target) => <ResponseMenu {...props} button={target} />}</OpensLater>;
}

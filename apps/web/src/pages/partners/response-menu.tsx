import { Button, Menu, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconClock, IconEyeCheck, IconX } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog';
import { ProblemNotice } from '../../components/problem-notice';
import { showInPlace } from '../../components/show-notice';
import { UndoNotice } from '../../components/undo-notice';
import { useOpenAtOnce } from '../../components/use-open-at-once';
import { type ResponseProps } from './response';
import { type Answer, useRespond, useWithdraw } from './use-respond';

const snoozeDays = [30, 90, 365] as const;

interface ResponseMenuProps extends ResponseProps {
  readonly button: ReactElement;
}

export function ResponseMenu({ asked, run, suggestion: { party, response }, button }: ResponseMenuProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useOpenAtOnce();
  const [isDismissing, { open, close }] = useDisclosure();
  const withdraw = useWithdraw(run);
  const respond = useRespond(asked, run, (given) => {
    close();
    if (given.response !== 'dismissed' && given.response !== 'snoozed') return;
    const undo = () => {
      withdraw.mutate(party);
      notifications.hide(noticeId);
    };
    const text = t(`partners.${given.response}`, { name: party.name });
    const notice = <UndoNotice text={text} onUndo={undo} />;
    const noticeId = showInPlace(`response ${party.id}`, notice, { autoClose: 10_000 });
  });
  const answer = (given: Omit<Answer, 'party'>) => respond.mutate({ party, ...given });
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-start" width={220}>
        <Menu.Target>{button}</Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={
              response === 'seen' ? (
                <IconCheck size={16} aria-hidden />
              ) : (
                <IconEyeCheck size={16} aria-hidden />
              )
            }
            onClick={() => answer({ response: 'seen' })}
            disabled={response === 'seen'}
          >
            {t('partners.respond.seen')}
          </Menu.Item>
          <Menu.Label>{t('partners.respond.snooze')}</Menu.Label>
          {snoozeDays.map((days) => (
            <Menu.Item
              key={days}
              leftSection={<IconClock size={16} aria-hidden />}
              onClick={() => answer({ response: 'snoozed', until: dayIn(days) })}
            >
              {t(`partners.respond.for.${days}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={open}>
            {t('partners.respond.dismiss')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog
        isOpen={isDismissing}
        onClose={close}
        title={t('partners.respond.dismissTitle', { name: party.name })}
      >
        <Dismissal
          error={respond.error}
          isPending={respond.isPending}
          onDismiss={(reason) => answer({ response: 'dismissed', ...(reason !== '' && { reason }) })}
        />
      </Dialog>
    </>
  );
}

interface DismissalProps {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onDismiss: (reason: string) => void;
}

function Dismissal({ error, isPending, onDismiss }: DismissalProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <Stack>
      {error !== null && <ProblemNotice problem={error} />}
      <Textarea
        label={t('partners.respond.reason')}
        description={t('partners.respond.reasonHelp')}
        data-autofocus
        autosize
        minRows={2}
        maxLength={2_000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button onClick={() => onDismiss(reason.trim())} loading={isPending}>
        {t('partners.respond.dismiss')}
      </Button>
    </Stack>
  );
}

/** The day that many days from now: ISO 8601. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

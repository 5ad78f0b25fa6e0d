import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './sign-in-form';

interface SignInDialogProps {
  readonly email: string;
  readonly onDone: () => void;
}

/** There is no way around it but signing in. */
export function SignInDialog({ email, onDone }: SignInDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('session.again.title')}
    >
      <Text mb="md">{t('session.again.text')}</Text>
      <SignInForm email={email} onDone={onDone} />
    </Modal>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface UndoNoticeProps {
  readonly text: string;
  readonly onUndo: () => void;
}

/** In a notification: what was done, and the way back. */
export function UndoNotice({ text, onUndo }: UndoNoticeProps) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{text}</Text>
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        {t('app.undo')}
      </Button>
    </Group>
  );
}

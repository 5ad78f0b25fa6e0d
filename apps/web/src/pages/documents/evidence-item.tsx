import { Box, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { ByModel } from '../../components/by-model';
import { useFormat } from '../../i18n/use-format';
import classes from './evidence-list.module.css';
import { StatementThere } from './statement-there';
import { type Evidence } from './use-evidence';

interface EvidenceItemProps {
  readonly evidence: Evidence;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** What a sentence says of whom; the chosen one also shows what became of it. */
export function EvidenceItem({ evidence, isChosen, onChoose }: EvidenceItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const challengeName = useChallengeName();
  const { party, stance, challenge, certainty, foundByModel } = evidence;
  return (
    <Box className={classes.item} data-stance={stance} data-chosen={isChosen || undefined}>
      <UnstyledButton
        className={classes.button}
        onClick={onChoose}
        {...(isChosen && { 'aria-current': 'location' })}
      >
        <Text size="sm" fw={600} component="span" display="block">
          {challengeName(challenge)}
        </Text>
        <Text size="xs" component="span" display="block">
          {`${t(`codes.stance.${stance}`)} · ${party.name}`}
        </Text>
        <Text size="xs" c="dimmed" component="span" display="block">
          {t('documents.evidence.certainty', { share: format.percent(certainty) })}
        </Text>
        {foundByModel !== undefined && <ByModel model={foundByModel} />}
      </UnstyledButton>
      {isChosen && party.kind === 'city' && <StatementThere evidence={evidence} />}
    </Box>
  );
}

import { Box, Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import classes from './document-text.module.css';
import { type Block, blocksOf, type Segment, segmentsOf, type Span } from './text-blocks';
import { type Evidence } from './use-evidence';

/** Where a reader is brought to. */
export const chosenPlaceId = 'chosen-place';

interface DocumentTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly evidence: readonly Evidence[];
  readonly place: Span | null;
  readonly onChoose: (evidence: Evidence) => void;
}

/** A document's text, in which each quoted sentence is marked by its stance. */
export function DocumentText({ text, language, evidence, place, onChoose }: DocumentTextProps) {
  const blocks = useMemo(() => blocksOf(text), [text]);
  return (
    <Box className={classes.text} {...(language !== null && { lang: language })}>
      {blocks.map((block) => (
        <BlockText key={block.start} {...{ block, text, evidence, place, onChoose }} />
      ))}
    </Box>
  );
}

interface BlockProps extends Omit<DocumentTextProps, 'language'> {
  readonly block: Block;
}

function BlockText({ block, text, evidence, place, onChoose }: BlockProps) {
  const spans = place === null ? evidence : [...evidence, place];
  const segments = segmentsOf(block, spans);
  return (
    <Text
      className={classes.block}
      data-kind={block.kind}
      {...(block.kind === 'heading' && { role: 'heading', 'aria-level': 3 })}
    >
      {segments.map((segment) => (
        <Stretch key={segment.start} {...{ segment, text, evidence, place, onChoose }} />
      ))}
    </Text>
  );
}

function Stretch({
  segment,
  text,
  evidence,
  place,
  onChoose,
}: Omit<BlockProps, 'block'> & { segment: Segment }) {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const content = text.slice(segment.start, segment.end);
  if (segment.spans.length === 0) return content;
  const quoted = segment.spans.flatMap((index) => evidence[index] ?? []);
  const labels = quoted.map(({ stance, party, challenge }) =>
    t('documents.markLabel', {
      stance: t(`codes.stance.${stance}`),
      party: party.name,
      challenge: challengeName(challenge),
    }),
  );
  const begins = labels.filter((_, index) => quoted[index]?.start === segment.start);
  const isChosen = place !== null && segment.start >= place.start && segment.end <= place.end;
  const [first] = quoted;
  return (
    <mark
      className={classes.mark}
      data-stance={stanceOf(quoted)}
      data-chosen={isChosen || undefined}
      title={labels.join('\n')}
      {...(isChosen && segment.start === place.start && { id: chosenPlaceId, tabIndex: -1 })}
      {...(first !== undefined && { onClick: () => onChoose(first) })}
    >
      {begins.length > 0 && <VisuallyHidden>{` [${begins.join('; ')}] `}</VisuallyHidden>}
      {content}
    </mark>
  );
}

function stanceOf(quoted: readonly Evidence[]): 'need' | 'offer' | 'both' | 'none' {
  const stances = new Set(quoted.map(({ stance }) => stance));
  if (stances.size > 1) return 'both';
  return quoted[0]?.stance ?? 'none';
}

import { Anchor, Blockquote, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ByModel } from './by-model';
import classes from './quote.module.css';

/** A place in a document, in UTF-16 code units of its text. */
export interface QuotedPlace {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

interface QuoteProps {
  readonly evidence: QuotedPlace & {
    readonly quote: string;
    readonly documentTitle?: string;
    readonly withdrawn?: boolean;
    readonly foundByModel?: string;
  };
}

/** The document, opened at the quoted sentence. */
export const linkToQuote = ({ documentId, start, end }: QuotedPlace): string =>
  `/documents/${documentId}?at=${start}-${end}`;

/** A sentence of a document, and the way to where it stands. */
export function Quote({ evidence }: QuoteProps) {
  const { t } = useTranslation();
  if (evidence.withdrawn === true)
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('app.quote.withdrawn')}
      </Text>
    );
  return (
    <Blockquote className={classes.quote} p="xs" m={0} color="gray">
      <Text size="sm" component="span">
        “{evidence.quote}”{' '}
      </Text>
      <Anchor component={Link} to={linkToQuote(evidence)} size="sm">
        {evidence.documentTitle ?? t('app.quote.read')}
      </Anchor>
      {evidence.foundByModel !== undefined && <ByModel model={evidence.foundByModel} />}
    </Blockquote>
  );
}

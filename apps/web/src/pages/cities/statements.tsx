import { Accordion, Stack, Text, Title } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { EmptyState } from '../../components/empty-state';
import { type City, type Statement } from './city';
import { EditStatement } from './edit-statement';
import { StatementItem } from './statement-item';
import { byTheme } from './statements-by-theme';
import { useDecide } from './use-decide';
import { useSuggestedKeys } from './use-suggested-keys';
import classes from './city.module.css';

interface StatementsProps {
  readonly city: City;
  readonly mayDecide: boolean;
}

/** What a city needs and offers, by theme; who may decide goes through what documents suggest by mouse or by keyboard. */
export function Statements({ city, mayDecide }: StatementsProps) {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const { decide } = useDecide(city.id);
  const [edited, setEdited] = useState<Statement | null>(null);
  const standing = byTheme(city.statements.filter(({ status }) => status !== 'rejected'));
  const rejected = city.statements.filter(({ status }) => status === 'rejected');
  const suggested = standing.flatMap(({ statements }) =>
    statements.filter(({ status }) => status === 'suggested'),
  );
  const keys = useSuggestedKeys(suggested, { decide, edit: setEdited });
  const itemOf = (statement: Statement) => (
    <StatementItem
      key={statement.id}
      statement={statement}
      {...(mayDecide && {
        onDecide: (status) => decide(statement, { status }),
        onEdit: () => setEdited(statement),
        toPractice: practiceOf(city.id, statement),
        focus: keys.focusOf(statement),
      })}
    />
  );
  return (
    <Stack gap="lg" onKeyDown={mayDecide ? keys.onKeyDown : undefined}>
      <div>
        <Title order={2} size="h4" id={keys.headingId} tabIndex={-1}>
          {t('cities.statements')}
        </Title>
        {mayDecide && suggested.length > 0 && (
          <Text size="sm" c="dimmed" id={keys.helpId}>
            {t('cities.toConfirm', { count: suggested.length })} {t('cities.keys')}
          </Text>
        )}
      </div>
      {standing.length === 0 && (
        <EmptyState icon={IconQuote} title={t('cities.nothingSaid')}>
          {t(mayDecide ? 'cities.nothingSaidOwn' : 'cities.nothingSaidOther')}
        </EmptyState>
      )}
      {standing.map(({ theme, statements }) => (
        <section key={theme} aria-labelledby={`theme-${theme}`}>
          <Title order={3} size="h5" id={`theme-${theme}`} mb="xs">
            {challengeName(theme)}
          </Title>
          <Stack component="ul" gap="xs" className={classes.list}>
            {statements.map(itemOf)}
          </Stack>
        </section>
      ))}
      {mayDecide && rejected.length > 0 && (
        <Accordion variant="contained" order={3}>
          <Accordion.Item value="rejected">
            <Accordion.Control>{t('cities.rejected', { count: rejected.length })}</Accordion.Control>
            <Accordion.Panel>
              <Stack component="ul" gap="xs" className={classes.list}>
                {rejected.map(itemOf)}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
      {edited !== null && (
        <EditStatement
          statement={edited}
          onClose={() => setEdited(null)}
          onSave={(decision) => {
            setEdited(null);
            decide(edited, decision);
          }}
        />
      )}
    </Stack>
  );
}

/** What an offer rests on is told by a good practice about the same challenge. */
const practiceOf = (cityId: string, { stance, status, challenge }: Statement): string | undefined =>
  stance === 'offer' && status !== 'rejected'
    ? `/good-practices/new?${new URLSearchParams({ party: `city:${cityId}`, challenge }).toString()}`
    : undefined;

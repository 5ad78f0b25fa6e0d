import { Anchor, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { type Schema } from '../../api/client';

export function GoodPracticeRow({ goodPractice }: { goodPractice: Schema<'GoodPractice'> }) {
  const challengeName = useChallengeName();
  const { id, title, party, challenge, summary } = goodPractice;
  return (
    <Paper withBorder p="sm">
      <Anchor component={Link} to={`/good-practices/${id}`} fw={600}>
        {title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {`${party.name} · ${challengeName(challenge)}`}
      </Text>
      <Text size="sm" lineClamp={2}>
        {summary}
      </Text>
    </Paper>
  );
}

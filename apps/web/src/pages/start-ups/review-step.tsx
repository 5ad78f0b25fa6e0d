import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../../api/problem';
import { ProblemNotice } from '../../components/problem-notice';
import { useCodeName } from '../../i18n/use-code-name';
import { SolutionCard } from './solution-card';
import { StartUpFacts } from './start-up-facts';
import { type StartUp, useStartUpStep } from './start-up-query';
import { placeOfField } from './steps';

const submittable: readonly string[] = ['draft', 'returned', 'declined'];

/** All that is said, as a reviewer will see it, and the way to hand it in. */
export function ReviewStep({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const submit = useStartUpStep(startUp.id, 'submission');
  return (
    <Stack>
      <Title order={2} size="h4">
        {t('startUps.step.review')}
      </Title>
      <StartUpFacts startUp={startUp} />
      {startUp.solutions.map((solution) => (
        <SolutionCard key={solution.id} solution={solution} />
      ))}
      {submit.error && <NotSubmitted id={startUp.id} problem={submit.error} />}
      {submittable.includes(startUp.status) && (
        <>
          <Text c="dimmed" size="sm">
            {t('startUps.submit.means')}
          </Text>
          <Group justify="flex-end">
            <Button onClick={() => submit.mutate()} loading={submit.isPending}>
              {t('startUps.submit.do')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}

/** Each thing that is missing leads to where it is said. */
function NotSubmitted({ id, problem }: { id: string; problem: unknown }) {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const { missing } = Problem.from(problem).details;
  return (
    <Stack gap="xs">
      <ProblemNotice problem={problem} />
      {Array.isArray(missing) && (
        <List>
          {missing.map(String).map((code) => (
            <List.Item key={code}>
              <Link to={placeOfField(id, code === 'solution' ? 'solutions' : code)}>
                {codeName('startUps.submit.missing', code)}
              </Link>
            </List.Item>
          ))}
        </List>
      )}
      {!Array.isArray(missing) && <Text size="sm">{t('startUps.submit.later')}</Text>}
    </Stack>
  );
}

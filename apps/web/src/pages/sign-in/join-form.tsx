import { Anchor, Button, Divider, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { type Schema } from '../../api/client';
import { Problem } from '../../api/problem';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { sessionQuery, useFoundSession } from '../../session/session';
import { useEnter } from '../../session/use-enter';
import { LinkFailed } from './link-failed';
import { NewcomerFields } from './newcomer-fields';
import { placeOf } from './place-of';
import { signInThen } from './place-after';
import { type NewcomerValues, useNewcomerForm } from './use-newcomer-form';

type Newcomer = Schema<'Newcomer'>;

interface JoinFormProps {
  /** Of a newcomer, or of who is signed in, who says nothing more. */
  readonly join: (body: Newcomer) => Promise<Schema<'JoinedOrganisation'>>;
  readonly submit: string;
  /** Where to go on; without one, to the organisation. */
  readonly place?: string;
}

/** Acts for an organisation by the link of a letter: as who is signed in, or as somebody new; who has an account signs in first. */
export function JoinForm({ join, submit, place }: JoinFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { data: session } = useFoundSession();
  const queries = useQueryClient();
  const enter = useEnter();
  const messagesOf = useFieldMessages();
  const form = useNewcomerForm();
  const joining = useMutation({
    mutationFn: async (values: NewcomerValues | null) => {
      const joined = await join(values ?? {});
      await (joined.session ? enter(joined.session) : queries.fetchQuery({ ...sessionQuery, staleTime: 0 }));
      return joined.organisation;
    },
    onSuccess: (organisation) => void navigate(place ?? placeOf(organisation), { replace: true }),
    onError: (error) => form.setErrors(messagesOf(error)),
  });
  const signIn = signInThen(pathname + search);
  const { code } = Problem.from(joining.error);
  if (code === 'link-not-found')
    return (
      <LinkFailed problem={joining.error} to="/sign-in">
        {t('entry.back')}
      </LinkFailed>
    );
  if (session)
    return (
      <Stack>
        {joining.error && <ProblemNotice problem={joining.error} />}
        <Text>{t('entry.join.as', { name: session.name, email: session.email })}</Text>
        <Button onClick={() => joining.mutate(null)} loading={joining.isPending}>
          {submit}
        </Button>
        <Anchor component={Link} to={signIn} size="sm">
          {t('entry.join.other')}
        </Anchor>
      </Stack>
    );
  return (
    <Stack>
      {joining.error && code !== 'sign-in-required' && (
        <ProblemNotice problem={joining.error} fields={['name', 'password', 'language']} />
      )}
      {code === 'sign-in-required' && <Text role="alert">{t('entry.join.hasAccount')}</Text>}
      <Button component={Link} to={signIn} variant={code === 'sign-in-required' ? 'filled' : 'default'}>
        {t('entry.join.signIn')}
      </Button>
      <Divider label={t('entry.join.orNew')} />
      <form onSubmit={form.onSubmit((values) => joining.mutate(values))}>
        <Stack>
          <NewcomerFields propsOf={(field) => form.getInputProps(field)} />
          <Button type="submit" loading={joining.isPending}>
            {submit}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}

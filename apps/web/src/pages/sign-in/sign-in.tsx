import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../../session/sign-in-form';
import { EntryPage } from './entry-page';

/** The front door. */
export function SignIn() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const done = () => void navigate(placeAfter(search.get('next')), { replace: true });
  return (
    <EntryPage title={t('session.signIn')}>
      <SignInForm onDone={done} />
    </EntryPage>
  );
}

/** Only places of our own, whatever the address says. */
function placeAfter(next: string | null): string {
  return next !== null && /^\/(?!\/)/.test(next) ? next : '/';
}

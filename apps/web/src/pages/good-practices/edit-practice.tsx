import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import { EditPracticeForm } from './edit-practice-form';
import { practiceQuery } from './practice-query';

/** A good practice is corrected and completed. */
export function EditPractice() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const practice = useQuery(practiceQuery(id));
  return (
    <Page title={t('goodPractices.editTitle')} about={practice.data?.title} width={760}>
      <Answered to={practice}>{(found) => <EditPracticeForm practice={found} />}</Answered>
    </Page>
  );
}

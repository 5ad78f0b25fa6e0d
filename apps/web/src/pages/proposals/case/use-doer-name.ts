import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client';

/** Who did something in a case, by the capacity that the API tells: a side by its name. */
export function useDoerName({
  proposer,
  recipient,
}: Pick<Schema<'Proposal'>, 'proposer' | 'recipient'>): (as: string) => string {
  const { t } = useTranslation();
  return (as) => {
    switch (as) {
      case 'proposer':
        return proposer.name;
      case 'recipient':
        return recipient.name;
      case 'contact-link':
        return t('proposals.case.by.link', { name: recipient.name });
      case 'delivery':
        return t('proposals.case.by.delivery');
      case 'time':
        return t('proposals.case.by.time');
      default:
        return t('proposals.case.by.programme');
    }
  };
}

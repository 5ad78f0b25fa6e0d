import { useTranslation } from 'react-i18next';
import { type Locale } from '../../../i18n/locales/en';

type Codes = Locale['codes'];
export type DeclineReason = keyof Codes['declineReason'];
export type RejectReason = keyof Codes['rejectReason'];
export type UndoReason = keyof Codes['undoReason'];

export const declineReasons = [
  'not-a-priority',
  'no-capacity',
  'no-budget',
  'not-now',
  'already-engaged',
  'not-a-fit',
  'no-mandate',
  'other',
] as const satisfies readonly DeclineReason[];

export const rejectReasons = [
  'outside-the-programme',
  'case-too-weak',
  'duplicate',
  'no-funds',
  'legal-obstacle',
  'other',
] as const satisfies readonly RejectReason[];

export const undoReasons = [
  'mistake',
  'new-facts',
  'agreed-otherwise',
  'other',
] as const satisfies readonly UndoReason[];

/** The words of a coded reason; what is no code is shown as it was typed. */
export function useReasonWords(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => {
    const declined = declineReasons.find((one) => one === code);
    if (declined) return t(`codes.declineReason.${declined}`);
    const rejected = rejectReasons.find((one) => one === code);
    if (rejected) return t(`codes.rejectReason.${rejected}`);
    const undone = undoReasons.find((one) => one === code);
    return undone ? t(`codes.undoReason.${undone}`) : code;
  };
}

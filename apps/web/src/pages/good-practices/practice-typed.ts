import { type Schema } from '../../api/client';
import { type Saved } from '../../editing/saved';

/** A good practice, as its form holds it. */
export interface PracticeTyped {
  readonly challenge: string | null;
  readonly title: string;
  readonly summary: string;
  readonly since: number | null;
  readonly result: string;
  readonly proofName: string;
  readonly proofUrl: string;
}

/** Fields that tell themselves what is wrong with them. */
export const practiceFields = [
  'title',
  'summary',
  'since',
  'result',
  'proofName',
  'proofUrl',
] as const satisfies readonly (keyof PracticeTyped)[];

export const noPractice: PracticeTyped = {
  ...{ challenge: null, title: '', summary: '' },
  ...{ since: null, result: '', proofName: '', proofUrl: '' },
};

export const savedOf = ({ version, ...practice }: Schema<'GoodPractice'>): Saved<PracticeTyped> => ({
  version,
  values: {
    challenge: practice.challenge,
    title: practice.title,
    summary: practice.summary,
    since: practice.since,
    result: practice.result ?? '',
    proofName: practice.proofName ?? '',
    proofUrl: practice.proofUrl ?? '',
  },
});

/** As the API takes it; what was left empty is not known. */
export const factsOf = ({ title, summary, since, result, proofName, proofUrl }: PracticeTyped) => ({
  ...{ title: title.trim(), summary: summary.trim(), since },
  ...{ result: saidIn(result), proofName: saidIn(proofName), proofUrl: saidIn(proofUrl) },
});

const saidIn = (text: string): string | null => (text.trim() === '' ? null : text.trim());

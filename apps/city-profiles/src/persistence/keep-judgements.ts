import { type EntityManager } from 'typeorm';
import { type Judgement } from '../domain/judgement';
import { JudgementRow } from './judgement.row';

/** What was suggested is written once, at the first change; what is decided, each time. */
export async function keepJudgements(
  manager: EntityManager,
  judgements: readonly Judgement[],
  now: Date,
): Promise<void> {
  for (const { decision, ...judgement } of judgements) {
    const decidedAt = decision === 'made' ? now : null;
    const insert = manager
      .createQueryBuilder()
      .insert()
      .into(JudgementRow)
      .values({ ...judgement, decidedAt });
    // Decided again without a suggestion between, it was claimed what was claimed before.
    const renewed = judgement.certainty === null ? ['decided_at'] : ['certainty', 'decided_at'];
    await (decision === 'kept' ? insert.orIgnore() : insert.orUpdate(renewed, ['statement_id'])).execute();
  }
}

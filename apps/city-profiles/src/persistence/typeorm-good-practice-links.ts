import { type EntityManager } from 'typeorm';
import { type GoodPracticeLink, type GoodPracticeLinks } from '../use-cases/ports/good-practice-links';
import { GoodPracticeLinkRow } from './good-practice-link.row';

export class TypeOrmGoodPracticeLinks implements GoodPracticeLinks {
  constructor(private readonly manager: EntityManager) {}

  async ofCity(cityId: string): Promise<GoodPracticeLink[]> {
    return this.manager.find(GoodPracticeLinkRow, { where: { cityId }, order: { title: 'ASC', id: 'ASC' } });
  }

  /** The comparison of versions is the database's: two replicas may hear two events of one practice at once. */
  async keep(link: GoodPracticeLink): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(GoodPracticeLinkRow)
      .values({ ...link })
      .orUpdate(['version', 'city_id', 'challenge', 'title'], ['id'], {
        overwriteCondition: { where: 'good_practice_link.version < EXCLUDED.version' },
      })
      .execute();
  }
}

import { type EntityManager } from 'typeorm';
import { type GoodPracticeLink, type GoodPracticeLinks } from '../use-cases/ports/good-practice-links';
import { GoodPracticeLinkRow } from './good-practice-link.row';

export class TypeOrmGoodPracticeLinks implements GoodPracticeLinks {
  constructor(private readonly manager: EntityManager) {}

  async ofCity(cityId: string): Promise<GoodPracticeLink[]> {
    return this.manager.find(GoodPracticeLinkRow, { where: { cityId }, order: { title: 'ASC' } });
  }

  async keep(link: GoodPracticeLink): Promise<void> {
    const held = await this.manager.findOneBy(GoodPracticeLinkRow, { id: link.id });
    if (held && held.version >= link.version) return;
    await this.manager.upsert(GoodPracticeLinkRow, { ...link }, ['id']);
  }
}

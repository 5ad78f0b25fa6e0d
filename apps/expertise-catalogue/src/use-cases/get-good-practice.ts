import { type GetGoodPractice as Request, type GoodPractice } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toGoodPractice } from './good-practice.presenter';
import { type GoodPractices } from './ports/good-practices';

export class GetGoodPractice {
  constructor(private readonly goodPractices: GoodPractices) {}

  async execute({ id }: Request): Promise<GoodPractice> {
    const goodPractice = await this.goodPractices.find(id);
    if (!goodPractice) throw new DomainError(errorCode.goodPracticeNotFound, { id });
    return toGoodPractice(goodPractice);
  }
}

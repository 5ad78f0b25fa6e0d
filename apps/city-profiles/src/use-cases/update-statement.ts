import { type Statement, type UpdateStatement as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type City } from '../domain/city';
import { onStatement } from '../domain/city-action';
import { decideStatement } from '../domain/decide-statement';
import { demandOfficer } from '../domain/may-act';
import { toStatement } from './city-profile.presenter';
import { type Cities } from './ports/cities';
import { type GoodPracticeLinks } from './ports/good-practice-links';

export class UpdateStatement {
  constructor(
    private readonly cities: Cities,
    private readonly goodPractices: GoodPracticeLinks,
  ) {}

  async execute({ actor, cityId, statementId, ...decision }: Request): Promise<Statement> {
    demandOfficer(actor, cityId);
    const decided = (existing: City | null): City => {
      if (!existing) throw new DomainError(errorCode.cityNotFound, { id: cityId });
      return decideStatement(existing, statementId, decision);
    };
    const city = await this.cities.change(cityId, decided, (before, after) =>
      onStatement(actor.personId, statementId, before, after),
    );
    const statement = city?.statements.find((one) => one.id === statementId);
    if (!statement) throw new DomainError(errorCode.statementNotFound, { cityId, statementId });
    return toStatement(statement, await this.goodPractices.ofCity(cityId));
  }
}

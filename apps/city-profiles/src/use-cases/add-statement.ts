import { randomUUID } from 'node:crypto';
import { type AddStatement as Request, limits, type Statement } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type City } from '../domain/city';
import { onStatement } from '../domain/city-action';
import { addOwnStatement } from '../domain/decide-statement';
import { demandOfficer } from '../domain/may-act';
import { toStatement } from './city-profile.presenter';
import { type Cities } from './ports/cities';
import { type GoodPracticeLinks } from './ports/good-practice-links';

export class AddStatement {
  constructor(
    private readonly cities: Cities,
    private readonly goodPractices: GoodPracticeLinks,
  ) {}

  async execute({ actor, cityId, challenge, stance, level, note }: Request): Promise<Statement> {
    demandOfficer(actor, cityId);
    const id = randomUUID();
    const added = (existing: City | null): City => {
      if (!existing) throw new DomainError(errorCode.cityNotFound, { id: cityId });
      if (existing.statements.length >= limits.statementsPerCityMax) {
        throw new DomainError(errorCode.statementsTooMany, { max: limits.statementsPerCityMax });
      }
      return addOwnStatement(existing, { id, challenge, stance, level: level ?? null, note: note ?? null });
    };
    const city = await this.cities.change(cityId, added, (before, after) =>
      onStatement(actor.personId, id, before, after),
    );
    const statement = city?.statements.find((one) => one.id === id);
    if (!statement) throw new DomainError(errorCode.statementNotFound, { cityId, statementId: id });
    return toStatement(statement, await this.goodPractices.ofCity(cityId));
  }
}

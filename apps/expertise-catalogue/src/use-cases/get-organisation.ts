import { type GetOrganisation as Request, type Organisation } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toOrganisation } from './organisation.presenter';
import { type Organisations } from './ports/organisations';

export class GetOrganisation {
  constructor(private readonly organisations: Organisations) {}

  async execute({ id }: Request): Promise<Organisation> {
    const organisation = await this.organisations.find(id);
    if (!organisation) throw new DomainError(errorCode.organisationNotFound, { id });
    return toOrganisation(organisation);
  }
}

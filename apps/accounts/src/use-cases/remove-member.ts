import { type RemoveMember as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { demandMayManage } from '../domain/may-manage';
import { partiesOf, subjectOf } from '../domain/organisation-subject';
import { type Transactions } from './ports/stores';

export class RemoveMember {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, organisation, personId }: Request): Promise<void> {
    demandMayManage(actor, organisation);
    await this.transactions.run(async ({ memberships, actions }) => {
      if (organisation.kind === 'programme') await memberships.lock(organisation);
      if (!(await memberships.remove(personId, organisation)))
        throw new DomainError(errorCode.memberNotFound, { personId });
      const isLastAdmin =
        organisation.kind === 'programme' && (await memberships.membersOf(organisation)).length === 0;
      if (isLastAdmin) throw new DomainError(errorCode.lastAdmin);
      await actions.record({
        action: 'member-removed',
        personId: actor.personId,
        subject: subjectOf(organisation),
        parties: partiesOf(organisation),
        tellsOrganisations: [organisation],
        tellsPeople: personId === actor.personId ? [] : [personId],
      });
    });
  }
}

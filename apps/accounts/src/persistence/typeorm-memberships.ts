import { type OrganisationRef } from '@puente/kernel';
import { lockByName } from '@puente/persistence';
import { type EntityManager, In } from 'typeorm';
import { type Membership, type Person } from '../domain/person';
import { type Memberships } from '../use-cases/ports/memberships';
import { MembershipRow } from './membership.row';
import { PersonRow } from './person.row';

export class TypeOrmMemberships implements Memberships {
  constructor(private readonly manager: EntityManager) {}

  async of(personId: string): Promise<Membership[]> {
    const order = { organisationKind: 'ASC', organisationId: 'ASC' } as const;
    return (await this.manager.find(MembershipRow, { where: { personId }, order })).map(toMembership);
  }

  async membersOf({ kind, id }: OrganisationRef): Promise<(Membership & { person: Person })[]> {
    const where = { organisationKind: kind, organisationId: id };
    const rows = await this.manager.find(MembershipRow, { where, order: { since: 'ASC', personId: 'ASC' } });
    const ids = rows.map(({ personId }) => personId);
    const people = new Map(
      (await this.manager.findBy(PersonRow, { id: In(ids) })).map((person) => [person.id, person]),
    );
    return rows.flatMap((row) => {
      const person = people.get(row.personId);
      return person ? [{ ...toMembership(row), person }] : [];
    });
  }

  async actedForOf(organisations: readonly OrganisationRef[]): Promise<OrganisationRef[]> {
    const acted = await this.manager
      .createQueryBuilder(MembershipRow, 'membership')
      .innerJoin(PersonRow, 'person', 'person.id = membership.personId AND person.erasedAt IS NULL')
      .where('membership.organisationId IN (:...ids)', { ids: organisations.map(({ id }) => id) })
      .getMany();
    const names = new Set(
      acted.map(({ organisationKind, organisationId }) => `${organisationKind}:${organisationId}`),
    );
    return organisations.filter(({ kind, id }) => names.has(`${kind}:${id}`));
  }

  async lock({ kind, id }: OrganisationRef): Promise<void> {
    await lockByName(this.manager, `members ${kind}:${id}`);
  }

  async add({ personId, organisation, since }: Membership): Promise<boolean> {
    const row = { personId, organisationKind: organisation.kind, organisationId: organisation.id, since };
    const query = this.manager.createQueryBuilder().insert().into(MembershipRow).values(row);
    const { raw } = (await query.orIgnore().returning('person_id').execute()) as { raw: unknown[] };
    return raw.length > 0;
  }

  async remove(personId: string, { kind, id }: OrganisationRef): Promise<boolean> {
    const where = { personId, organisationKind: kind, organisationId: id };
    return ((await this.manager.delete(MembershipRow, where)).affected ?? 0) > 0;
  }
}

function toMembership({ personId, organisationKind, organisationId, since }: MembershipRow): Membership {
  return { personId, organisation: { kind: organisationKind, id: organisationId }, since };
}

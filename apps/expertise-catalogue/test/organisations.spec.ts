import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type EvidenceItem,
  evidenceRecorded,
  evidenceWithdrawn,
  getOrganisation,
  listOrganisations,
  type Organisation,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { createExpertiseCatalogue } from '../src/expertise-catalogue.module';

interface Recorded {
  readonly items?: EvidenceItem[];
  readonly documentId?: string;
  readonly kind?: 'organisation' | 'city';
}

describe('organisations that documents name', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createExpertiseCatalogue, 'expertise_catalogue');
  });
  afterAll(() => stage?.end());

  const get = (id: string): Promise<Organisation> => stage.bus.client.send(getOrganisation, { id });
  const anItem = (traits: Partial<EvidenceItem> = {}): EvidenceItem => ({
    id: randomUUID(),
    challenge: 'noise',
    stance: 'offer',
    quote: 'It maps noise.',
    start: 0,
    end: 14,
    certainty: 1,
    ...traits,
  });
  const record = (name: string, told: Recorded = {}): Promise<number> => {
    const { items = [anItem()], documentId = randomUUID(), kind = 'organisation' } = told;
    const party = { kind, id: `org-${name}`, name, country: null };
    const payload = { documentId, title: 'On noise', sourceUrl: null, party, items };
    return stage.bus.tell(evidenceRecorded, payload, { party: `${kind}:org-${name}` });
  };
  const withdraw = (name: string, documentId: string): Promise<number> => {
    const party = { kind: 'organisation' as const, id: `org-${name}` };
    return stage.bus.tell(evidenceWithdrawn, { documentId, party }, { party: `organisation:org-${name}` });
  };
  /** What was told before has been heard once this one is listed. */
  const marker = async (): Promise<void> => {
    const name = `marker-${randomUUID().slice(0, 8)}`;
    await record(name);
    await until(() => get(`org-${name}`));
  };

  it('are listed with what documents say of them', async () => {
    const documentId = randomUUID();
    await record('metropolis', {
      documentId,
      items: [anItem(), anItem({ start: 20, end: 34, certainty: 0.5 })],
    });
    const organisation = await until(() => get('org-metropolis'));
    expect(organisation).toMatchObject({ version: 1, name: 'metropolis', country: null, solutions: [] });
    expect(organisation.statements).toEqual([
      expect.objectContaining({ challenge: 'noise', theme: 'noise', stance: 'offer', evidenceCount: 2 }),
    ]);
    expect(organisation.statements[0]?.evidence[0]).toEqual({
      documentId,
      documentTitle: 'On noise',
      sourceUrl: null,
      quote: 'It maps noise.',
      start: 0,
      end: 14,
      certainty: 1,
      withdrawn: false,
    });
  });

  it('are not listed for a mere mention, nor for a challenge that the scheme does not know', async () => {
    await record('mentioned', { items: [] });
    await record('keepers', { items: [anItem({ challenge: 'beekeeping' })] });
    await record('town', { kind: 'city' });
    await marker();
    for (const id of ['org-mentioned', 'org-keepers', 'org-town'])
      await expect(get(id)).rejects.toMatchObject({ code: 'organisation-not-found' });
  });

  it('take the same span of a document once', async () => {
    const documentId = randomUUID();
    await record('once', { documentId });
    await record('once', { documentId });
    await marker();
    expect(await get('org-once')).toMatchObject({ version: 1, statements: [{ evidenceCount: 1 }] });
  });

  it('lose what a withdrawn document said, and go where nothing is left', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await record('agency', { documentId: one, items: [anItem(), anItem({ challenge: 'waste' })] });
    await record('agency', { documentId: other });
    await withdraw('agency', one);
    await marker();
    expect(await get('org-agency')).toMatchObject({
      statements: [{ challenge: 'noise', evidenceCount: 1, evidence: [{ documentId: other }] }],
    });
    await withdraw('agency', other);
    await marker();
    await expect(get('org-agency')).rejects.toMatchObject({ code: 'organisation-not-found' });
  });

  it('take nothing up that arrives after the withdrawal of its document', async () => {
    const documentId = randomUUID();
    await withdraw('late', documentId);
    await record('late', { documentId });
    await marker();
    await expect(get('org-late')).rejects.toMatchObject({ code: 'organisation-not-found' });
  });

  it('page by name and are found by a part of it', async () => {
    for (const name of ['listed-c', 'listed-a', 'listed-b']) await record(name);
    await until(() => get('org-listed-b'));
    const { items, nextCursor } = await stage.bus.client.send(listOrganisations, { q: 'LISTED', limit: 2 });
    expect(items.map(({ name }) => name)).toEqual(['listed-a', 'listed-b']);
    const rest = await stage.bus.client.send(listOrganisations, {
      q: 'LISTED',
      limit: 2,
      cursor: nextCursor!,
    });
    expect(rest).toMatchObject({ items: [{ name: 'listed-c' }], nextCursor: null });
  });
});

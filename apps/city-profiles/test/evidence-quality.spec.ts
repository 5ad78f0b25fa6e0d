import 'reflect-metadata';
import {
  type EvidenceQuality,
  getCity,
  getEvidenceQuality,
  type Statement,
  type UpdateStatement,
  updateStatement,
} from '@puente/contracts';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { createCityProfiles } from '../src/city-profiles.module';
import { anItem, evidenceOf, record } from './evidence.factory';

describe('the quality of evidence', () => {
  let stage: TestStage;
  let empty: EvidenceQuality;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createCityProfiles, 'city_profiles');
    empty = await quality();
  });
  afterAll(() => stage?.end());

  const quality = (days?: number): Promise<EvidenceQuality> =>
    stage.bus.client.send(getEvidenceQuality, { actor: anAdmin, ...(days !== undefined && { days }) });
  const suggested = async (language?: string): Promise<Statement[]> => {
    const items = ['water/scarcity', 'noise', 'mobility', 'waste', 'housing'].map((challenge) =>
      anItem({ challenge, certainty: challenge === 'housing' ? 0.8 : 1 }),
    );
    const id = `es-${language ?? 'soria'}`;
    const party = { kind: 'city' as const, id, name: 'Soria', country: 'ES' };
    await record(stage.bus, evidenceOf({ party, items, ...(language !== undefined && { language }) }));
    return until(async () => {
      const { statements } = await stage.bus.client.send(getCity, { id });
      return statements.length === items.length && statements;
    });
  };
  const decide = (cityId: string, statement: Statement, decision: Partial<UpdateStatement>) =>
    stage.bus.client.send(updateStatement, {
      ...{ actor: anAdmin, cityId, statementId: statement.id },
      ...decision,
    });

  it('is nothing before anything is decided', () => {
    const none = { confirmed: 0, corrected: 0, rejected: 0, precision: null, interval: null };
    expect(empty).toEqual({
      ...{ days: null, total: none, pending: 0, rejections: [] },
      ...{ byStance: [], byTheme: [], byLanguage: [], byCertainty: [] },
    });
  });

  it('is refused to who is no admin', async () => {
    const officer = { ...anAdmin, memberships: [{ kind: 'city' as const, id: 'es-soria' }] };
    await expect(stage.bus.client.send(getEvidenceQuality, { actor: officer })).rejects.toMatchObject({
      code: 'not-permitted',
    });
  });

  it('counts by the last decision on each, and lists what was rejected as it was read', async () => {
    const statements = await suggested('es');
    const of = (challenge: string) => statements.find((one) => one.challenge === challenge)!;
    await decide('es-es', of('water/scarcity'), { status: 'confirmed', challenge: 'water', level: 4 });
    await decide('es-es', of('noise'), { stance: 'offer' });
    await decide('es-es', of('noise'), { status: 'confirmed' });
    await decide('es-es', of('mobility'), { status: 'confirmed' });
    await decide('es-es', of('mobility'), { status: 'rejected', note: 'That was Ávila.' });
    await decide('es-es', of('housing'), { status: 'rejected' });
    await decide('es-es', of('housing'), { status: 'confirmed' });

    const found = await quality();
    expect(found.total).toMatchObject({ confirmed: 2, corrected: 1, rejected: 1, precision: 0.5 });
    expect(found.pending).toBe(1);
    expect(found.byStance).toMatchObject([{ of: 'need', confirmed: 2, corrected: 1, rejected: 1 }]);
    expect(found.byTheme.map(({ of: theme, precision }) => [theme, precision])).toEqual([
      ...[
        ['housing', 1],
        ['mobility', 0],
      ],
      ...[
        ['noise', 0],
        ['water', 1],
      ],
    ]);
    expect(found.byLanguage).toMatchObject([{ of: 'es', confirmed: 2 }]);
    expect(found.byCertainty).toMatchObject([
      { from: 0.5, claimed: 0.56, confirmed: 1 },
      { from: 0.7, claimed: 0.7, confirmed: 1, corrected: 1, rejected: 1 },
    ]);
    expect(found.rejections).toEqual([
      {
        ...{ statementId: of('mobility').id, cityId: 'es-es', cityName: 'Soria', challenge: 'mobility' },
        ...{ stance: 'need', certainty: 0.7, note: 'That was Ávila.' },
        decidedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        quotes: [
          {
            documentId: of('mobility').evidence[0]?.documentId,
            documentTitle: 'A city and its water',
            ...{ quote: 'The city lacks water.', start: 0, end: 21 },
          },
        ],
      },
    ]);
  });

  it('forgets a decision that is taken back', async () => {
    const [first] = await suggested();
    const before = await quality(30);
    await decide('es-soria', first!, { status: 'confirmed' });
    const decided = await quality(30);
    expect(decided.days).toBe(30);
    expect(decided.total.confirmed).toBe(before.total.confirmed + 1);
    expect(decided.byLanguage.map(({ of }) => of)).toContain('unknown');
    await decide('es-soria', first!, { status: 'suggested' });
    expect(await quality(30)).toEqual(before);
  });
});

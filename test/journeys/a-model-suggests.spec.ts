import { ApiClient } from '@puente/api-client';
import { type CityProfile, type DocumentRegistered } from '@puente/contracts';
import {
  createTestDatabase,
  startTestModel,
  startTestNats,
  type TestDatabase,
  type TestModel,
  type TestNats,
  until,
} from '@puente/testing';
import { startStack, type Stack } from '../../deploy/local/start-stack';
import { demoToken } from '../../deploy/operate/demo-logins';

const quote = 'Murcia counted the days until its clouds came back.';

describe('a document with a sentence that only a model understands', () => {
  let database: TestDatabase;
  let nats: TestNats;
  let model: TestModel;
  let stack: Stack;
  let api: ApiClient;
  beforeAll(async () => {
    [database, nats, model] = await Promise.all([createTestDatabase(), startTestNats(), startTestModel()]);
    stack = await startStack({
      ...{ databaseUrls: database.urls, natsUrl: nats.urls, port: 0, logLevel: 'silent', demo: 'on' },
      ...{ modelUrl: model.url, modelName: 'small-1' },
    });
    api = new ApiClient(stack.origin, await demoToken(nats.urls.operator, 'admin'));
  }, 60_000);
  afterAll(async () => {
    await stack?.stop();
    await model?.stop();
    await nats?.stop();
    await database?.drop();
  });

  it('leads to a statement on the profile that says which model suggested it, less certain than a rule would', async () => {
    model.answer(() => ({
      evidence: [{ city: 'es-murcia', challenge: 'water/scarcity', stance: 'need', sure: true, quote }],
    }));
    const { id } = await api.post<DocumentRegistered>('/documents', {
      title: 'Minutes',
      text: `Notes.\n\n${quote}`,
    });
    const statement = await until(async () => {
      const profile = await api.get<CityProfile>('/cities/es-murcia').catch(() => null);
      return profile?.statements.find(({ challenge }) => challenge === 'water/scarcity');
    });
    expect(statement).toMatchObject({ status: 'suggested', stance: 'need', certainty: 0.35 });
    expect(statement.evidence).toMatchObject([{ documentId: id, quote, foundByModel: 'small-1' }]);
  });
});

import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, startTestNats, type TestDatabase, type TestNats } from '@puente/testing';
import { startStack, type Stack } from '../../deploy/local/start-stack';
import { demoToken } from '../../deploy/operate/demo-logins';
import { withToken } from './people';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'docs', 'how-to', 'from-draft-to-partnership.md'), 'utf8');
const lines = [...text.matchAll(/```bash\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) it.skip('the journey by curl: there is no curl here', () => undefined);

(hasCurl ? describe : describe.skip)('the journey by curl, as docs/how-to has it', () => {
  let database: TestDatabase;
  let nats: TestNats;
  let stack: Stack;
  beforeAll(async () => {
    [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    stack = await startStack({
      ...{ databaseUrls: database.urls, natsUrl: nats.urls, port: 0, logLevel: 'silent', demo: 'on' },
    });
    const admin = withToken(stack.origin, await demoToken(nats.urls.operator, 'admin'));
    await admin.ask('POST', '/cities', { id: 'es-valencia', country: 'ES' });
  }, 60_000);
  afterAll(async () => {
    await stack?.stop();
    await nats?.stop();
    await database?.drop();
  });

  it('ends with the tie and an audit trail that verifies', async () => {
    const env = { ...process.env, PUENTE: stack.origin, NATS_URL_OPERATOR: nats.urls.operator };
    const { stdout } = await promisify(execFile)('bash', ['-eu', '-c', lines], {
      cwd: root,
      env,
      timeout: 100_000,
    });
    expect(stdout).toContain('"kind":"match-request-fits"');
    expect(stdout).toContain('"approvals":"1 of 2"');
    expect(stdout).toContain('"state":"active"');
    expect(stdout.trim().split('\n').slice(-2)).toEqual(['deepen', 'true']);
  }, 120_000);
});

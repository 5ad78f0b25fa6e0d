import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { ApiClient, ApiError, sendDocument, UnreachableError, waitUntilRead } from '../src';

describe('ApiClient', () => {
  let server: Server;
  let api: ApiClient;
  let asked: string[] = [];
  let answers: [status: number, body: unknown][] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers['if-match'] ?? ''}`.trim());
      const [status, body] = answers.shift() ?? [500, {}];
      request.resume().on('end', () => {
        response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    api = new ApiClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  beforeEach(() => {
    asked = [];
  });

  it('sends the version it knows with an edit', async () => {
    answers = [[200, { version: 4 }]];
    expect(await api.patch('/cities/es-madrid', {}, 3)).toEqual({ version: 4 });
    expect(asked).toEqual(['PATCH /api/v1/cities/es-madrid "3"']);
  });

  it('throws what the gateway refuses, with its code and the fields', async () => {
    answers = [[400, { code: 'invalid-request', title: 'Not so', errors: [{ message: 'limit is wrong' }] }]];
    const error = await api.get('/runs/x').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 400,
      code: 'invalid-request',
      message: 'Not so; limit is wrong',
    });
  });

  it('bears an answer that is no problem document', async () => {
    answers = [[502, 'Bad gateway']];
    await expect(api.get('/cities')).rejects.toMatchObject({ status: 502, code: '' });
  });

  it('tells a document that is new from one that was known', async () => {
    const file = { name: 'a.txt', bytes: Buffer.from('text'), description: { title: 'T' } };
    answers = [
      [201, { id: 'd' }],
      [200, { id: 'd' }],
    ];
    expect(await sendDocument(api, file)).toMatchObject({ id: 'd', created: true });
    expect(await sendDocument(api, file)).toMatchObject({ id: 'd', created: false });
  });

  it('waits until a document is read', async () => {
    answers = [
      [200, { status: 'received' }],
      [200, { status: 'read' }],
    ];
    expect(await waitUntilRead(api, 'd')).toEqual({ status: 'read' });
    expect(asked).toHaveLength(2);
  });

  it('says so where nobody answers', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => gone.once('listening', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    await expect(new ApiClient(`http://127.0.0.1:${port}`).get('/cities')).rejects.toBeInstanceOf(
      UnreachableError,
    );
  });
});

import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { whenReady } from '../when-ready';

describe('waiting until Puente is ready', () => {
  let server: Server;
  let asked = 0;
  let readyAfter = 0;
  let origin: string;
  const never = new AbortController().signal;

  beforeAll(async () => {
    server = createServer((_, response) => {
      asked += 1;
      response.statusCode = asked > readyAfter ? 200 : 503;
      response.end('{"nats":"down"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (asked = 0));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('asks again until it is', async () => {
    readyAfter = 2;
    await whenReady(origin, never);
    expect(asked).toBe(3);
  });

  it('gives up in the end, with the last answer', async () => {
    readyAfter = Infinity;
    await expect(whenReady(origin, never, 50)).rejects.toThrow('{"nats":"down"}');
  });

  it('ends when it is asked to', async () => {
    readyAfter = Infinity;
    const ending = new AbortController();
    const waiting = whenReady(origin, ending.signal);
    ending.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });
});

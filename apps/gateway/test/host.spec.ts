import 'reflect-metadata';
import { once } from 'node:events';
import { connect } from 'node:net';
import { readConfig } from '@puente/platform';
import { startTestNats, type TestNats } from '@puente/testing';
import { createGateway, type RunningGateway } from '../src/create-gateway';
import { GatewayConfig } from '../src/gateway-config';

const required = { NATS_URL: 'nats://127.0.0.1:4222', PORT: '0' };

describe('the host of the gateway', () => {
  it('is loopback, unless HOST says otherwise', () => {
    expect(readConfig(GatewayConfig, required).host).toBe('127.0.0.1');
    expect(readConfig(GatewayConfig, { ...required, HOST: '' }).host).toBe('127.0.0.1');
    expect(readConfig(GatewayConfig, { ...required, HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('is no name, such as some shells export of their computer', () => {
    for (const HOST of ['laptop', 'localhost', '*', '127.0.0.1:3000'])
      expect(() => readConfig(GatewayConfig, { ...required, HOST })).toThrow('HOST must be an address');
  });
});

describe('the gateway', () => {
  let nats: TestNats;
  let gateway: RunningGateway | undefined;
  beforeAll(async () => {
    nats = await startTestNats();
  });
  afterEach(() => gateway?.stop());
  afterAll(() => nats?.stop());

  const start = async (host?: string) => {
    gateway = await createGateway({
      natsUrl: nats.urls.gateway,
      port: 0,
      logLevel: 'silent',
      ...(host !== undefined && { host }),
    });
    return new URL(gateway.origin).port;
  };
  const statusAt = async (host: string, port: string) =>
    (await fetch(`http://${host}:${port}/health/live`)).status;

  it('answers on loopback where it is not told a host', async () => {
    const port = await start();
    expect(gateway?.origin).toBe(`http://127.0.0.1:${port}`);
    expect(await statusAt('127.0.0.1', port)).toBe(200);
  });

  // Elsewhere than on Linux a computer has one loopback address only.
  (process.platform === 'linux' ? it : it.skip)(
    'answers at the host that it is told, and there only',
    async () => {
      const port = await start('127.0.0.2');
      expect(await statusAt('127.0.0.2', port)).toBe(200);
      await expect(statusAt('127.0.0.1', port)).rejects.toThrow('fetch failed');
    },
  );

  it('closes while somebody is connected who asks nothing', async () => {
    const socket = connect(Number(await start()), '127.0.0.1');
    await once(socket, 'connect');
    await statusAt('127.0.0.1', String(socket.remotePort));
    const cut = once(socket, 'close');
    await gateway?.stop();
    gateway = undefined;
    await cut;
  }, 10_000);
});

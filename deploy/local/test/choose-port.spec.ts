import { createServer, type Server } from 'node:net';
import { type AddressInfo } from 'node:net';
import { choosePort, PortTakenError } from '../choose-port';

describe('choosePort', () => {
  let holder: Server;
  let taken: number;

  beforeAll(async () => {
    holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    taken = (holder.address() as AddressInfo).port;
  });

  afterAll(() => new Promise((resolve) => holder.close(resolve)));

  it('takes any free one where the usual one is taken', async () => {
    expect(await choosePort(undefined, taken)).toBe(0);
  });

  it('refuses a port that was asked for and is taken', async () => {
    await expect(choosePort(taken)).rejects.toEqual(new PortTakenError(taken));
  });

  it('leaves 0 as it is', async () => {
    expect(await choosePort(0)).toBe(0);
  });
});

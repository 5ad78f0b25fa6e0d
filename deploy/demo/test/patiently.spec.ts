import { ApiError } from '@puente/api-client';
import { patiently } from '../patiently';

const refusal = (status: number, code: string) => new ApiError(status, code, 'Refused', []);
const late = refusal(504, 'deadline-exceeded');

describe('patiently', () => {
  const failing = (...failures: readonly Error[]) => {
    const waiting = [...failures];
    const work = jest.fn(async () => {
      const failure = waiting.shift();
      if (failure) throw failure;
    });
    return work;
  };

  it('does again what a service was late for, or not there', async () => {
    const work = failing(late, refusal(503, 'service-unavailable'));
    await patiently(work, { waitsMs: [0, 0, 0] });
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('gives up with the last failure', async () => {
    const last = refusal(503, 'service-unavailable');
    const work = failing(late, late, last);
    await expect(patiently(work, { waitsMs: [0, 0] })).rejects.toBe(last);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('does not do again what is refused', async () => {
    const work = failing(refusal(422, 'validation-failed'));
    await expect(patiently(work, { waitsMs: [0] })).rejects.toThrow('Refused');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('waits no longer once it is broken off', async () => {
    const breaker = new AbortController();
    const work = jest.fn(async () => {
      breaker.abort(new Error('stop'));
      throw late;
    });
    await expect(patiently(work, { signal: breaker.signal, waitsMs: [60_000] })).rejects.toThrow('stop');
    expect(work).toHaveBeenCalledTimes(1);
  });
});

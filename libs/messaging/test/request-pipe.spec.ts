import { errorCode } from '@puente/kernel';
import { IsOptional, IsString } from 'class-validator';
import { requestPipe } from '../src';

class ListCities {
  @IsOptional() @IsString() search?: string;
}

const receive = (value: unknown): Promise<unknown> =>
  requestPipe().transform(value, { type: 'body', metatype: ListCities }) as Promise<unknown>;

describe('the pipe of requests', () => {
  it.each([[null], [undefined], [[]], [[{ search: 'x' }]], ['text'], [7]])(
    'refuses %p, which is no object, in one error',
    async (value: unknown) => {
      await expect(receive(value)).rejects.toMatchObject({
        code: errorCode.invalidRequest,
        details: { errors: [{ path: '', rule: 'is-object', message: expect.any(String) as string }] },
      });
    },
  );

  it('takes an empty request where nothing is asked of it, as what its contract says', async () => {
    expect(await receive({})).toBeInstanceOf(ListCities);
  });

  it('leaves what is no request alone', async () => {
    expect(await requestPipe().transform(null, { type: 'custom' })).toBeNull();
  });
});

import 'reflect-metadata';
import { readConfig } from '@puente/platform';
import { AccountsConfig } from '../src/accounts-config';

const needed = { DATABASE_URL: 'postgres://accounts@localhost/puente', NATS_URL: 'nats://localhost:4222' };
const provider = {
  ...{ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'puente', OIDC_CLIENT_SECRET: 'hunter2' },
  PUBLIC_URL: 'https://puente.example',
};
const read = (env: object) => readConfig(AccountsConfig, { ...needed, ...env });

describe('the configuration of accounts', () => {
  it('has no provider of sign-ins unless it is told one', () => {
    for (const env of [{}, { OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '', PUBLIC_URL: '' }])
      expect(read(env).oidcIssuer).toBeUndefined();
    expect(read(provider)).toMatchObject({ oidcIssuer: 'https://login.example', oidcClientId: 'puente' });
  });

  it.each(Object.keys(provider))('asks for %s where the rest of a provider is there', (name) => {
    expect(() => read({ ...provider, [name]: undefined })).toThrow(name);
  });

  it('trusts a provider by https only, but for one on this computer', () => {
    const at = (OIDC_ISSUER: string) => () => read({ ...provider, OIDC_ISSUER });
    for (const issuer of ['http://login.example', 'http://127.0.0.1.evil.example', 'ftp://127.0.0.1'])
      expect(at(issuer)).toThrow('OIDC_ISSUER must begin with https://');
    for (const issuer of ['http://127.0.0.1:9000', 'http://localhost', 'http://[::1]:9000'])
      expect(at(issuer)).not.toThrow();
  });

  it('does not repeat the secret where something else is wrong', () => {
    expect(() => read({ ...provider, OIDC_ISSUER: 'nowhere' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') as string }) as Error,
    );
  });
});

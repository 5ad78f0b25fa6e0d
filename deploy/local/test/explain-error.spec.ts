import { ConfigError } from '@puente/platform';
import { ProvisioningError } from '../../postgres/provisioning-error';
import { PortTakenError } from '../choose-port';
import { explainError } from '../explain-error';
import { InfrastructureError } from '../infrastructure/infrastructure-error';
import { ServerUnreachableError } from '../server-unreachable-error';
import { UnknownServiceError } from '../unknown-service-error';

const refused = new Error('connect ECONNREFUSED postgres://a:secret@127.0.0.1:1');

describe('explainError', () => {
  it.each([
    [new PortTakenError(3000), 'Port 3000, which PORT names, is taken'],
    [new ConfigError(['PORT must be a number']), 'PORT must be a number'],
    [new UnknownServiceError('nosuch'), 'There are: documents, city-profiles,'],
    [new InfrastructureError('data-folder-in-use', { folder: '/f', pid: 7 }), 'in use by process 7'],
    [new ServerUnreachableError('DATABASE_URL', refused), 'DATABASE_URL names a server that cannot be used'],
    [
      new ProvisioningError(['CREATEROLE'], 'ALTER ROLE "weak" CREATEROLE;', ''),
      'ALTER ROLE "weak" CREATEROLE;',
    ],
  ])('says what to do, without a stack: %s', (error, part) => {
    const text = explainError(error);
    expect(text).toContain(part);
    expect(text).not.toContain('    at ');
    expect(text).not.toContain('secret');
  });

  it('gives the stack of what it does not know', () => {
    expect(explainError(new Error('odd'))).toContain('    at ');
  });
});

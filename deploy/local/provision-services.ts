import { derivedPasswords } from '../postgres/passwords';
import { provision, type ServiceUrls } from '../postgres/provision';
import { localSecrets } from './infrastructure/secrets';

/**
 * A role and a schema for each service. Their passwords follow from the administrator's; where `adminUrl` holds none,
 * from the secret of this computer's data folder.
 * @throws ProvisioningError where the administrator may not, with the SQL that somebody else can run.
 */
export async function provisionServices(adminUrl: string, dataFolder: string): Promise<ServiceUrls> {
  const passwords = derivedPasswords(adminUrl) ?? derivedPasswords(withSecret(adminUrl, dataFolder));
  if (!passwords) throw new Error('the data folder holds no secret');
  return provision(adminUrl, { passwords });
}

function withSecret(adminUrl: string, dataFolder: string): string {
  const url = new URL(adminUrl);
  url.password = localSecrets(dataFolder).postgresPassword;
  return url.href;
}

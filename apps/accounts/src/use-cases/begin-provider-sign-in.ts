import { type BeginProviderSignIn as Request, type ProviderSignInBegun } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type IdentityProvider } from './ports/identity-provider';
import { newSecret } from './secret';

export class BeginProviderSignIn {
  constructor(private readonly provider: IdentityProvider | null) {}

  async execute({ language }: Request): Promise<ProviderSignInBegun> {
    if (this.provider === null) throw new DomainError(errorCode.providerNotConfigured);
    const secret = newSecret();
    return { address: await this.provider.addressFor(secret, language), secret };
  }
}

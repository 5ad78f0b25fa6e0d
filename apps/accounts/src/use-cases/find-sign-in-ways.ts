import { type SignInWays } from '@puente/contracts';
import { type IdentityProvider } from './ports/identity-provider';

export class FindSignInWays {
  constructor(private readonly provider: IdentityProvider | null) {}

  execute(): SignInWays {
    return { provider: this.provider !== null };
  }
}

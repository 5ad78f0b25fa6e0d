import { type LoggerService, type OnApplicationBootstrap } from '@nestjs/common';
import { linkOfFirstAdmin } from '../letters/link-of';
import { type InviteFirstAdmin } from '../use-cases/invite-first-admin';

/** As the service starts, says to whoever reads its log how the first admin comes in; outside the demo only. */
export class AnnounceFirstAdmin implements OnApplicationBootstrap {
  constructor(
    private readonly inviting: InviteFirstAdmin,
    private readonly logger: LoggerService,
    private readonly isDemo: boolean,
    private readonly publicUrl: string,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.isDemo) return;
    const token = await this.inviting.execute();
    if (token === null) return;
    this.logger.warn(
      `There is no admin yet. The first begins, once and within 24 hours, at ` +
        `${linkOfFirstAdmin(token, this.publicUrl)} , or with POST /api/v1/first-admin ` +
        `{"token": "${token}", "email", "name", "password", "language"}`,
    );
  }
}

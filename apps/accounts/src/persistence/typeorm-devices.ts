import { type EntityManager } from 'typeorm';
import { type Devices } from '../use-cases/ports/devices';
import { DeviceRow } from './device.row';

export class TypeOrmDevices implements Devices {
  constructor(private readonly manager: EntityManager) {}

  async isKnown(tokenHash: string): Promise<boolean> {
    return this.manager.existsBy(DeviceRow, { tokenHash });
  }

  async isKnownTo(personId: string, tokenHash: string): Promise<boolean> {
    return this.manager.existsBy(DeviceRow, { tokenHash, personId });
  }

  async of(personId: string): Promise<{ lastUsedAt: Date }[]> {
    return this.manager.find(DeviceRow, { where: { personId }, order: { lastUsedAt: 'ASC' } });
  }

  async remember(personId: string, tokenHash: string, at: Date): Promise<void> {
    await this.manager.upsert(DeviceRow, { tokenHash, personId, lastUsedAt: at }, ['tokenHash', 'personId']);
  }

  async forgetAllOf(personId: string): Promise<void> {
    await this.manager.delete(DeviceRow, { personId });
  }
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('device', { comment: 'Browsers in which people have signed in' })
@Index('device_of_person', ['personId'])
export class DeviceRow {
  @PrimaryColumn('text', { comment: 'SHA-256 of the secret in its cookie' }) tokenHash: string;
  @PrimaryColumn('uuid', { comment: 'Whose' }) personId: string;
  @Column('timestamptz', { comment: 'When they last signed in there' }) lastUsedAt: Date;
}

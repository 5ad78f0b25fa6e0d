import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('profile_snapshot', { comment: 'Profiles as runs took them, each once however many runs did' })
export class ProfileSnapshotRow {
  @PrimaryColumn('text', { comment: 'SHA-256 of the profile, in hexadecimal' }) hash: string;
  @Column('text', { comment: 'The canonical profile as JSON: never changed, hashes rest on it' })
  profile: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('run_part', {
  comment: 'Profiles that runs took and suggestions that they gave, each once however many runs did',
})
export class RunPartRow {
  @PrimaryColumn('text', { comment: 'SHA-256 of the text, in hexadecimal' }) hash: string;
  @Column('text', { comment: 'Canonical JSON: never changed, hashes rest on it' }) text: string;
}

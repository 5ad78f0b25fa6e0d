import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As the library that counts wants it. */
@Entity('attempt', { comment: 'How often something was tried that is limited' })
export class AttemptRow {
  @PrimaryColumn('varchar', { length: 255, comment: 'What was tried, and a hash of by whom' }) key: string;
  @Column('int', { default: 0, comment: 'How often' }) points: number;
  @Column('bigint', { nullable: true, comment: 'Until when it counts, in milliseconds since 1970' })
  expire: string | null;
}

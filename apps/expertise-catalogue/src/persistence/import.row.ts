import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ImportJob, type ImportKind, type RowOutcome, type Tally } from '../domain/imports/import-job';
import { type Mapping, type MappingName } from '../domain/imports/mapping';
import { type Note } from '../domain/imports/read-start-up';

@Entity('import', { comment: 'Files of start-ups or cities, and how far each has come' })
@Index('import_by_request', ['requestedAt', 'id'], { where: "status IN ('waiting', 'running')" })
export class ImportRow implements ImportJob {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('text', { comment: 'start-up or city' }) kind: ImportKind;
  @Column('text', { nullable: true, comment: 'Mapping known by name' }) mapping: MappingName | null;
  @Column('jsonb', { nullable: true, comment: 'Mapping given with the file: fact to header' })
  columns: Mapping | null;
  @Column('text', { nullable: true, comment: 'Whose list: a row is known again within it' }) source:
    string | null;
  @Column('boolean', { comment: 'Reads and reports, and changes nothing' }) dryRun: boolean;
  @Column('text', { comment: 'waiting, running, finished or failed' }) status: ImportJob['status'];
  @Column('jsonb', { nullable: true, comment: 'Why it failed as a whole' }) failure: Note | null;
  @Column('uuid', { comment: 'The uploaded file' }) uploadId: string;
  @Column('uuid', { comment: 'Person' }) requestedBy: string;
  @Column('timestamptz', { comment: 'When it was asked for' }) requestedAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'When the last row was handled' })
  finishedAt: Date | null;
  @Column('int', { nullable: true, comment: 'Counted at the first look' }) rowsTotal: number | null;
  @Column('int', { comment: 'Where it stands: set with the rows it counts' }) rowsHandled: number;
  @Column('jsonb', { comment: 'Rows by outcome' }) tally: Tally;
}

@Entity('import_chunk', { comment: 'Files on their way in' })
export class ImportChunkRow {
  @PrimaryColumn('uuid', { comment: 'Chosen by the uploader' }) uploadId: string;
  @PrimaryColumn('int', { comment: 'From 0' }) index: number;
  @Column('bytea', { comment: 'At most 256 kB' }) data: Buffer;
  @Column('timestamptz', { default: () => 'now()', comment: 'What nobody imports within a day is dropped' })
  createdAt: Date;
}

@Entity('import_row', { comment: 'What became of each row of an import' })
export class ImportRowRow {
  @PrimaryColumn('uuid', { comment: 'The import' }) importId: string;
  @PrimaryColumn('int', { comment: 'The first below the header is 1' }) row: number;
  @Column('text', { comment: 'created, updated, unchanged, kept or refused' }) outcome: RowOutcome;
  @Column('text', { nullable: true, comment: 'The start-up or city it became' }) partyId: string | null;
  @Column('boolean', { comment: 'Stored and not matched' }) outsideCorridor: boolean;
  @Column('jsonb', { comment: 'What is amiss or was left out, by header' }) notes: Note[];
}

@Entity('imported_start_up', { comment: 'Which row of which list a start-up is: no row is taken in twice' })
export class ImportedStartUpRow {
  @PrimaryColumn('text', { comment: 'Whose list' }) source: string;
  @PrimaryColumn('text', { comment: 'What tells the row from all others of the list' }) key: string;
  @Index('imported_start_up_by_id')
  @Column('text', { comment: 'The start-up' })
  startUpId: string;
  @Column('char', { length: 64, comment: 'SHA-256 of what the row said' }) contentHash: string;
  @Column('int', { comment: 'The start-up as the row left it: at another, somebody has edited it' })
  version: number;
}

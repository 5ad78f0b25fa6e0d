import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('model_spending', { comment: 'What the model was asked, day by day' })
export class ModelSpendingRow {
  @PrimaryColumn('date', { comment: 'In UTC' }) day: string;
  @Column('int', { comment: 'Sent, those that failed too' }) requests: number;
  @Column('bigint', { comment: 'UTF-16 code units in them' }) characters: string;
}

import { type Provider } from '@nestjs/common';
import { construct } from '@puente/messaging';
import { DataSource } from 'typeorm';
import { TypeOrmPartnerships } from './persistence/typeorm-partnerships';
import { ExportPartnerships } from './use-cases/export-partnerships';

/** Of cases that are partnerships. */
export function partnershipProviders(): Provider[] {
  return [
    {
      provide: TypeOrmPartnerships,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmPartnerships(manager),
    },
    construct(ExportPartnerships, TypeOrmPartnerships),
  ];
}

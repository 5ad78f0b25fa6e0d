import { decodeTimeAndId, escapeLike, pageOf } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type StoredDocument } from '../domain/document';
import { type DocumentFilter, type PageOf } from '../use-cases/ports/documents';
import { DocumentRow } from './document.row';

/** Small letters without accents, which Latin script writes as marks of their own once it is taken apart. */
const folded = (text: string): string =>
  `lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g') COLLATE "und-x-icu")`;

/** A page of the documents that are there, newest first. */
export async function listDocuments(
  manager: EntityManager,
  { q, status }: DocumentFilter,
  limit: number,
  cursor: string | undefined,
): Promise<PageOf<StoredDocument>> {
  const query = manager
    .createQueryBuilder(DocumentRow, 'document')
    .where('document.withdrawn_at IS NULL')
    .orderBy('document.received_at', 'DESC')
    .addOrderBy('document.id', 'DESC');
  if (status !== undefined) query.andWhere('document.status = :status', { status });
  if (q !== undefined)
    query.andWhere(`${folded('document.title')} LIKE ${folded(':pattern::text')}`, {
      pattern: `%${escapeLike(q)}%`,
    });
  if (cursor !== undefined)
    query.andWhere('(document.received_at, document.id) < (:at::timestamptz, :id::uuid)', {
      ...decodeTimeAndId(cursor),
    });
  const rows = await query.limit(limit + 1).getMany();
  return pageOf(rows, limit, (row) => [row.receivedAt.toISOString(), row.id]);
}

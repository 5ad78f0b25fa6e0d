import { type EntityManager } from 'typeorm';
import { type Uploads } from '../use-cases/ports/uploads';
import { UploadChunkRow } from './upload-chunk.row';

export class TypeOrmUploads implements Uploads {
  constructor(private readonly manager: EntityManager) {}

  async append(uploadId: string, index: number, data: Buffer): Promise<void> {
    await this.manager.upsert(UploadChunkRow, { uploadId, index, data }, ['uploadId', 'index']);
  }

  async assemble(uploadId: string, chunks: number): Promise<Buffer | null> {
    const rows = await this.manager.find(UploadChunkRow, { where: { uploadId }, order: { index: 'ASC' } });
    const isWhole = rows.length === chunks && rows.every((row, index) => row.index === index);
    return isWhole ? Buffer.concat(rows.map((row) => row.data)) : null;
  }

  async discard(uploadId: string): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .delete()
      .from(UploadChunkRow)
      .where("upload_id = :uploadId OR created_at < now() - interval '1 day'", { uploadId })
      .execute();
  }
}

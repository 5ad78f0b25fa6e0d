import { type AppendUpload as Request, type UploadAppended } from '@puente/contracts';
import { type Uploads } from './ports/uploads';

export class AppendUpload {
  constructor(private readonly uploads: Uploads) {}

  async execute({ uploadId, index, data }: Request): Promise<UploadAppended> {
    await this.uploads.append(uploadId, index, Buffer.from(data, 'base64'));
    return { index };
  }
}

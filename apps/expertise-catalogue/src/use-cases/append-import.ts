import { type AppendImport as Request, type ImportAppended } from '@puente/contracts';
import { type Imports } from './ports/imports';

export class AppendImport {
  constructor(private readonly imports: Imports) {}

  async execute({ uploadId, index, data }: Request): Promise<ImportAppended> {
    await this.imports.append(uploadId, index, Buffer.from(data, 'base64'));
    return { index };
  }
}

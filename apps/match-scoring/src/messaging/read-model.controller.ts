import { Controller } from '@nestjs/common';
import { type ReadModelRebuilt, rebuildReadModel } from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { RebuildReadModel } from '../use-cases/rebuild-read-model';

@Controller()
export class ReadModelController {
  constructor(private readonly rebuilding: RebuildReadModel) {}

  @Handles(rebuildReadModel)
  rebuild(): Promise<ReadModelRebuilt> {
    return this.rebuilding.execute();
  }
}

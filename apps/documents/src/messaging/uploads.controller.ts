import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { appendUpload, AppendUpload as AppendUploadRequest, type UploadAppended } from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AppendUpload } from '../use-cases/append-upload';

@Controller()
export class UploadsController {
  constructor(private readonly appending: AppendUpload) {}

  @Handles(appendUpload)
  append(@Payload() request: AppendUploadRequest): Promise<UploadAppended> {
    return this.appending.execute(request);
  }
}

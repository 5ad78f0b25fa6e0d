import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  activateWeights,
  ActivateWeights as ActivateWeightsRequest,
  addWeights,
  AddWeights as AddWeightsRequest,
  listWeights,
  ListWeights as ListWeightsRequest,
  type Page,
  type WeightsVersion,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ActivateWeights } from '../use-cases/activate-weights';
import { AddWeights } from '../use-cases/add-weights';
import { ListWeights } from '../use-cases/list-weights';

@Controller()
export class WeightsController {
  constructor(
    private readonly listing: ListWeights,
    private readonly adding: AddWeights,
    private readonly activating: ActivateWeights,
  ) {}

  @Handles(listWeights)
  list(@Payload() request: ListWeightsRequest): Promise<Page<WeightsVersion>> {
    return this.listing.execute(request);
  }

  @Handles(addWeights)
  add(@Payload() request: AddWeightsRequest): Promise<WeightsVersion> {
    return this.adding.execute(request);
  }

  @Handles(activateWeights)
  activate(@Payload() request: ActivateWeightsRequest): Promise<WeightsVersion> {
    return this.activating.execute(request);
  }
}

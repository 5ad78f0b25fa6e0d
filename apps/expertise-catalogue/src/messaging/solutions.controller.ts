import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  AddSolution as AddSolutionRequest,
  addSolution,
  RemoveSolution as RemoveSolutionRequest,
  removeSolution,
  type Solution,
  type StartUp,
  UpdateSolution as UpdateSolutionRequest,
  updateSolution,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AddSolution } from '../use-cases/add-solution';
import { RemoveSolution } from '../use-cases/remove-solution';
import { UpdateSolution } from '../use-cases/update-solution';

@Controller()
export class SolutionsController {
  constructor(
    private readonly adding: AddSolution,
    private readonly updating: UpdateSolution,
    private readonly removing: RemoveSolution,
  ) {}

  @Handles(addSolution)
  add(@Payload() request: AddSolutionRequest): Promise<Solution> {
    return this.adding.execute(request);
  }

  @Handles(updateSolution)
  update(@Payload() request: UpdateSolutionRequest): Promise<StartUp> {
    return this.updating.execute(request);
  }

  @Handles(removeSolution)
  remove(@Payload() request: RemoveSolutionRequest): Promise<StartUp> {
    return this.removing.execute(request);
  }
}

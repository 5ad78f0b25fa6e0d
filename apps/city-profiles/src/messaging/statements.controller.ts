import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  addStatement,
  AddStatement as AddStatementRequest,
  type Statement,
  updateStatement,
  UpdateStatement as UpdateStatementRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AddStatement } from '../use-cases/add-statement';
import { UpdateStatement } from '../use-cases/update-statement';

@Controller()
export class StatementsController {
  constructor(
    private readonly adding: AddStatement,
    private readonly updating: UpdateStatement,
  ) {}

  @Handles(addStatement)
  add(@Payload() request: AddStatementRequest): Promise<Statement> {
    return this.adding.execute(request);
  }

  @Handles(updateStatement)
  update(@Payload() request: UpdateStatementRequest): Promise<Statement> {
    return this.updating.execute(request);
  }
}

import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  GetGoodPractice as GetGoodPracticeRequest,
  getGoodPractice,
  type GoodPractice,
  ListGoodPractices as ListGoodPracticesRequest,
  listGoodPractices,
  type Page,
  RegisterGoodPractice as RegisterGoodPracticeRequest,
  registerGoodPractice,
  UpdateGoodPractice as UpdateGoodPracticeRequest,
  updateGoodPractice,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { GetGoodPractice } from '../use-cases/get-good-practice';
import { ListGoodPractices } from '../use-cases/list-good-practices';
import { RegisterGoodPractice } from '../use-cases/register-good-practice';
import { UpdateGoodPractice } from '../use-cases/update-good-practice';

@Controller()
export class GoodPracticesController {
  constructor(
    private readonly registering: RegisterGoodPractice,
    private readonly getting: GetGoodPractice,
    private readonly listing: ListGoodPractices,
    private readonly updating: UpdateGoodPractice,
  ) {}

  @Handles(registerGoodPractice)
  register(@Payload() request: RegisterGoodPracticeRequest): Promise<GoodPractice> {
    return this.registering.execute(request);
  }

  @Handles(getGoodPractice)
  get(@Payload() request: GetGoodPracticeRequest): Promise<GoodPractice> {
    return this.getting.execute(request);
  }

  @Handles(listGoodPractices)
  list(@Payload() request: ListGoodPracticesRequest): Promise<Page<GoodPractice>> {
    return this.listing.execute(request);
  }

  @Handles(updateGoodPractice)
  update(@Payload() request: UpdateGoodPracticeRequest): Promise<GoodPractice> {
    return this.updating.execute(request);
  }
}

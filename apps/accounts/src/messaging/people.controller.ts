import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  ConfirmPerson as ConfirmPersonRequest,
  confirmPerson,
  GetMe as GetMeRequest,
  getMe,
  type Me,
  RegisterPerson as RegisterPersonRequest,
  registerPerson,
  RequestPasswordReset as RequestPasswordResetRequest,
  requestPasswordReset,
  ResetPassword as ResetPasswordRequest,
  resetPassword,
  type SignedIn,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ConfirmPerson } from '../use-cases/confirm-person';
import { GetMe } from '../use-cases/get-me';
import { RegisterPerson } from '../use-cases/register-person';
import { RequestPasswordReset } from '../use-cases/request-password-reset';
import { ResetPassword } from '../use-cases/reset-password';

@Controller()
export class PeopleController {
  constructor(
    private readonly registering: RegisterPerson,
    private readonly confirming: ConfirmPerson,
    private readonly requestingReset: RequestPasswordReset,
    private readonly resetting: ResetPassword,
    private readonly getting: GetMe,
  ) {}

  @Handles(registerPerson)
  register(@Payload() request: RegisterPersonRequest): Promise<void> {
    return this.registering.execute(request);
  }

  @Handles(confirmPerson)
  confirm(@Payload() request: ConfirmPersonRequest): Promise<SignedIn> {
    return this.confirming.execute(request);
  }

  @Handles(requestPasswordReset)
  requestReset(@Payload() request: RequestPasswordResetRequest): Promise<void> {
    return this.requestingReset.execute(request);
  }

  @Handles(resetPassword)
  reset(@Payload() request: ResetPasswordRequest): Promise<void> {
    return this.resetting.execute(request);
  }

  @Handles(getMe)
  get(@Payload() request: GetMeRequest): Promise<Me> {
    return this.getting.execute(request);
  }
}

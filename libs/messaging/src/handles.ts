import { MessagePattern } from '@nestjs/microservices';
import { type RequestContract } from '@puente/contracts';

/** Marks the one method of a service that answers a contract's requests. */
export function Handles<Request extends object, Reply>(
  contract: RequestContract<Request, Reply>,
): MethodDecorator {
  return MessagePattern(contract.subject);
}

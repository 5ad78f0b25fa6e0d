import { type ActorReference, getCity, registerCity } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type CityRegistry, type CityToRegister } from '../use-cases/ports/city-registry';

/** Said of this city, not of the service: the row is refused, and the next one taken. */
const ofTheCity: readonly string[] = [
  errorCode.cityExists,
  errorCode.cityOutsideCorridor,
  errorCode.invalidRequest,
];

export class CitiesAcrossServices implements CityRegistry {
  constructor(private readonly client: RequestClient) {}

  async has(id: string): Promise<boolean> {
    try {
      await this.client.send(getCity, { id });
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === errorCode.cityNotFound) return false;
      throw error;
    }
  }

  /** Whose import it is had to be an admin to begin it. */
  async register(
    { population, populationYear, languages, ...city }: CityToRegister,
    onBehalfOf: string,
  ): Promise<string | null> {
    const actor: ActorReference = {
      personId: onBehalfOf,
      memberships: [{ kind: 'programme', id: 'programme' }],
    };
    const counted = population === null ? {} : { population, populationYear };
    const spoken = languages.length === 0 ? {} : { languages: [...languages] };
    try {
      await this.client.send(registerCity, { actor, ...city, ...counted, ...spoken });
      return null;
    } catch (error) {
      if (error instanceof DomainError && ofTheCity.includes(error.code)) return error.code;
      throw error;
    }
  }
}

import { databaseServices } from '../postgres/services';

/** No service has this name. */
export class UnknownServiceError extends Error {
  constructor(name: string) {
    const names = [...databaseServices.map((schema) => schema.replaceAll('_', '-')), 'gateway'];
    super(`There is no service "${name}". There are: ${names.join(', ')}.`);
    this.name = 'UnknownServiceError';
  }
}

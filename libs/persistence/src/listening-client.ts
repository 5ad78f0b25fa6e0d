import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose end is no uncaught error, whoever holds it: a server that is killed may say so in the same breath as
 * that it is ready, before the pool's caller listens. Its next query fails, and that is heard.
 */
export class ListeningClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { Problem } from './problem';
import { type components, type paths } from './schema';

/** A shape of the API by its name in the OpenAPI document. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

let csrfToken: string | null = null;

/** What each change repeats; it comes with the session. */
export function keepCsrfToken(token: string | null): void {
  csrfToken = token;
}

const reading = new Set(['GET', 'HEAD']);

/** Whatever is not a success is thrown as a Problem: screens know one kind of failure. */
const refusalsAreThrown: Middleware = {
  onRequest({ request }) {
    if (!reading.has(request.method) && csrfToken !== null) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await Problem.of(response);
  },
  onError: ({ error }) => Problem.from(error),
};

/** Asks the API as its OpenAPI document says. */
export const api = createFetchClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(refusalsAreThrown);

/** The same as queries and mutations of TanStack Query, by method and path. */
export const query = createQueryClient(api);

/** The body of a success; refusals were thrown. */
export async function dataOf<Data>(answering: Promise<{ data?: Data }>): Promise<Data> {
  return (await answering).data as Data;
}

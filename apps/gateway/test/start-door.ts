import 'reflect-metadata';
import { createTestDatabase, startTestNats, type TestDatabase, type TestNats } from '@puente/testing';
import { type StackConfig, startStack } from '../../../deploy/local/start-stack';
import { demoToken } from '../../../deploy/operate/demo-logins';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON that was answered, as the caller knows it to be. */
  json<Body>(): Body;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly type: string;
  readonly correlationId: string;
  readonly errors?: readonly { readonly path: string; readonly rule: string; readonly message: string }[];
}

/** Paths are relative to `/api/v1`; a plain object is sent as JSON, all else as it is. */
export type Knock = (
  method: string,
  path: string,
  body?: object | string | FormData,
  headers?: Record<string, string>,
) => Promise<Answer>;

export interface Door {
  readonly origin: string;
  readonly nats: TestNats;
  readonly databaseUrls: TestDatabase['urls'];
  /** An access token of somebody of the demo: `admin`, `officer:es-madrid`, `founder:rio-claro`. */
  tokenOf(login: string): Promise<string>;
  /** As the demo's admin. */
  readonly knock: Knock;
  /** Without credentials, or with those among the headers. */
  readonly knockAsNobody: Knock;
  /** As somebody of the demo. */
  as(login: string): Promise<Knock>;
  stop(): Promise<void>;
}

/** Of a stream, which does not end by itself, nothing. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text();
  await response.body?.cancel();
  return '';
}

/** Every service behind the gateway, as they run. */
export async function startDoor(settings: Partial<StackConfig> = {}): Promise<Door> {
  const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
  const stack = await startStack({
    databaseUrls: database.urls,
    natsUrl: nats.urls,
    port: 0,
    logLevel: 'silent',
    demo: 'on',
    ...settings,
  });
  const knockAsNobody: Knock = async (method, path, body, headers = {}) => {
    const isJson = typeof body === 'object' && Object.getPrototypeOf(body) === Object.prototype;
    const init = isJson
      ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }
      : { ...(body !== undefined && { body: body as string | FormData }), headers };
    const response = await fetch(
      new URL(path.startsWith('//') ? path.slice(1) : `/api/v1${path}`, stack.origin),
      {
        ...init,
        method,
        redirect: 'manual',
      },
    );
    const text = await textOf(response);
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: <Body>() => JSON.parse(text) as Body,
    };
  };
  const tokenOf: Door['tokenOf'] = (login) => demoToken(nats.urls.operator, login);
  const as: Door['as'] = async (login) => {
    const authorization = `Bearer ${await tokenOf(login)}`;
    return (method, path, body, headers) => knockAsNobody(method, path, body, { authorization, ...headers });
  };
  const knock = await as('admin');
  const stop = async () => {
    await stack.stop();
    await nats.stop();
    await database.drop();
  };
  return { origin: stack.origin, nats, databaseUrls: database.urls, tokenOf, knock, knockAsNobody, as, stop };
}

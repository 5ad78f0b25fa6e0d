import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** What a model was asked. */
export interface AskedOfModel {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly response_format?: object;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
  /** What the user's message holds. */
  readonly question: { readonly title: string; readonly text: string; readonly cities: readonly object[] };
}

/** An answer as a server gives it: claims in a completion, a response of any kind, or what servers in trouble do. */
export type ModelReply =
  | { readonly evidence: readonly unknown[] }
  | { readonly content: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'silence'
  | 'hang up';

export interface TestModel {
  /** `http://127.0.0.1:…/v1` */
  readonly url: string;
  readonly asked: readonly AskedOfModel[];
  /** From now on it answers so. */
  answer(how: (asked: AskedOfModel) => ModelReply): void;
  stop(): Promise<void>;
}

/** A stand-in for a model behind an endpoint that speaks as OpenAI's does, on loopback. It finds nothing until told what. */
export async function startTestModel(): Promise<TestModel> {
  const asked: AskedOfModel[] = [];
  let reply: (one: AskedOfModel) => ModelReply = () => ({ evidence: [] });
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as AskedOfModel['body'];
    const question = JSON.parse(body.messages.at(-1)?.content ?? '') as AskedOfModel['question'];
    const { url: path = '', headers } = request;
    const one = { path, authorization: headers.authorization, body, question };
    asked.push(one);
    send(reply(one), response);
  };
  const server = createServer((request, response) => {
    receive(request, response).catch(() => request.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answer: (how) => void (reply = how),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(reply: ModelReply, response: ServerResponse): void {
  if (reply === 'silence') return;
  if (reply === 'hang up') return void response.destroy();
  if ('status' in reply) return void response.writeHead(reply.status, reply.headers).end(reply.body);
  const content = 'content' in reply ? reply.content : JSON.stringify({ evidence: reply.evidence });
  const completion = {
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion));
}

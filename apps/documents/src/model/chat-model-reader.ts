import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Asked,
  type MayAsk,
  type ModelFailure,
  type ModelQuestion,
  type ModelReader,
} from '../use-cases/ports/model-reader';
import { answerSchema, type ChatMessage, messagesFor } from './prompt';
import { readAnswer } from './read-answer';
import { retryAfterMs } from './retry-after';
import { textOf } from './text-of-response';

export interface ModelEndpoint {
  /** `https://models.example/v1`: questions go to `/chat/completions` below it. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** For one question, with all its tries. */
  readonly timeoutMs: number;
  /** Before the second try; twice as long before each further one. */
  readonly pauseMs?: number;
}

/** How one request went: `busy` is worth another try. */
export type RequestOutcome = 'ok' | 'busy' | ModelFailure;
export type OnRequest = (outcome: RequestOutcome, durationMs: number) => void;

const triesMax = 3;
const pauseMsDefault = 500;
/** What servers answer to whom asks for a schema that they do not know. */
const schemaUnknown = [400, 404, 415, 422, 501];

type Tried =
  | { readonly outcome: 'ok'; readonly body: string }
  | { readonly outcome: 'busy'; readonly waitMs: number | null }
  | { readonly outcome: ModelFailure; readonly status: number };

/**
 * A model behind an endpoint that speaks as OpenAI's does. The key leaves in one header, to that address and, as
 * redirects are not followed, to no other; no error carries it.
 */
export class ChatModelReader implements ModelReader {
  readonly model: string;
  private knowsSchemas = true;

  constructor(
    private readonly endpoint: ModelEndpoint,
    private readonly onRequest: OnRequest = () => undefined,
  ) {
    this.model = endpoint.model;
  }

  async read(question: ModelQuestion, mayAsk: MayAsk, signal: AbortSignal): Promise<Asked> {
    const until = AbortSignal.any([signal, AbortSignal.timeout(this.endpoint.timeoutMs)]);
    const messages = messagesFor(question);
    const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
    const beginsAt = performance.now();
    for (let tries = 1; tries <= triesMax; tries += 1) {
      if (!(await mayAsk(characters))) return { failure: 'model-budget-spent' };
      const asksForSchema = this.knowsSchemas;
      const tried = await this.try(messages, asksForSchema, until);
      signal.throwIfAborted();
      if (tried.outcome === 'ok') return readAnswer(tried.body);
      if (tried.outcome === 'busy') {
        const waitMs = tried.waitMs ?? (this.endpoint.pauseMs ?? pauseMsDefault) * 2 ** (tries - 1);
        if (performance.now() - beginsAt + waitMs >= this.endpoint.timeoutMs) break;
        await sleep(waitMs, undefined, { signal: until }).catch(() => undefined);
        signal.throwIfAborted();
      } else if (asksForSchema && 'status' in tried && schemaUnknown.includes(tried.status)) {
        this.knowsSchemas = false;
      } else return { failure: tried.outcome };
    }
    return { failure: 'model-not-reachable' };
  }

  private async try(messages: ChatMessage[], asksForSchema: boolean, signal: AbortSignal): Promise<Tried> {
    const begunAt = performance.now();
    const tried = await this.request(messages, asksForSchema, signal);
    this.onRequest(tried.outcome, performance.now() - begunAt);
    return tried;
  }

  private async request(
    messages: ChatMessage[],
    asksForSchema: boolean,
    signal: AbortSignal,
  ): Promise<Tried> {
    const { url, model, key } = this.endpoint;
    const format = { response_format: { type: 'json_schema', json_schema: answerSchema } };
    try {
      const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({
          model,
          messages,
          temperature: 0,
          stream: false,
          ...(asksForSchema && format),
        }),
        redirect: 'manual',
        signal,
      });
      const body = await textOf(response);
      if (response.ok)
        return body === null ? { outcome: 'model-not-understood', status: 200 } : { outcome: 'ok', body };
      if (response.status === 429 || (response.status >= 500 && response.status !== 501))
        return { outcome: 'busy', waitMs: retryAfterMs(response.headers.get('retry-after'), Date.now()) };
      return { outcome: 'model-refused', status: response.status };
    } catch {
      // No connection, a broken one, or no time left. What the runtime says of it may name the address.
      return { outcome: 'busy', waitMs: null };
    }
  }
}

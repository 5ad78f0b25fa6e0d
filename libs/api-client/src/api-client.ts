import { type FieldError } from '@puente/contracts';
import { ApiError } from './api-error';
import { UnreachableError } from './unreachable-error';

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly errors?: readonly FieldError[];
}

/** Speaks to the gateway's public API, for our own programs. Paths are relative to `/api/v1`. */
export class ApiClient {
  /** @param token an access token; without one only what is open to anybody is answered */
  constructor(
    private readonly origin: string,
    private readonly token?: string,
  ) {}

  /** @throws ApiError where the gateway refuses, UnreachableError where nobody answers. */
  async get<Reply>(path: string): Promise<Reply> {
    return (await this.fetch('GET', path)).json() as Promise<Reply>;
  }

  async post<Reply>(path: string, body: object): Promise<Reply> {
    return (await this.fetch('POST', path, json(body))).json() as Promise<Reply>;
  }

  async patch<Reply>(path: string, body: object, version?: number): Promise<Reply> {
    const init = json(body);
    if (version !== undefined) init.headers['if-match'] = `"${version}"`;
    return (await this.fetch('PATCH', path, init)).json() as Promise<Reply>;
  }

  /** Sends a multipart form; the status tells 201 (made) from 200 (known already). */
  async postForm<Reply>(path: string, form: FormData): Promise<{ status: number; reply: Reply }> {
    const response = await this.fetch('POST', path, { body: form });
    return { status: response.status, reply: (await response.json()) as Reply };
  }

  async delete(path: string): Promise<void> {
    await this.fetch('DELETE', path);
  }

  private async fetch(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(`/api/v1${path}`, this.origin);
    const headers = new Headers(init.headers);
    if (this.token !== undefined) headers.set('authorization', `Bearer ${this.token}`);
    const response = await fetch(url, { ...init, method, headers }).catch((error: unknown) => {
      throw new UnreachableError(this.origin, error);
    });
    if (response.ok) return response;
    const problem = (await response.json().catch(() => ({}))) as Problem;
    throw new ApiError(
      response.status,
      problem.code ?? '',
      problem.title ?? response.statusText,
      problem.errors ?? [],
    );
  }
}

function json(body: object): { body: string; headers: Record<string, string> } {
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

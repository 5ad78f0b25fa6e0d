import { plainToInstance } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, MaxLength, validateSync } from 'class-validator';
import { type ModelAnswer } from '../use-cases/ports/model-reader';

const claimsMax = 200;

/** A claim as a model writes it. */
class WrittenClaim {
  @IsString() @MaxLength(200) city: string;
  @IsString() @MaxLength(200) challenge: string;
  @IsString() @MaxLength(50) stance: string;
  @IsOptional() @IsBoolean() sure?: boolean;
  @IsString() @MaxLength(10_000) quote: string;
}

/** The claims of a completion. What has no shape is counted; an answer without a list of claims is not understood. */
export function readAnswer(body: string): ModelAnswer {
  const list = listIn(contentOf(parsed(body)));
  if (list === null) return { failure: 'model-not-understood' };
  const written = list.slice(0, claimsMax).flatMap((one) => {
    if (!isObject(one)) return [];
    const claim = plainToInstance(WrittenClaim, one);
    return validateSync(claim, { forbidUnknownValues: true }).length === 0 ? [claim] : [];
  });
  const claims = written.map(({ city, challenge, stance, sure, quote }) => {
    return { city, challenge, stance, quote, isClear: sure === true };
  });
  return { claims, malformed: list.length - claims.length };
}

/** The text of the first choice. */
function contentOf(completion: unknown): string | null {
  const choices = isObject(completion) ? completion['choices'] : null;
  const first: unknown = Array.isArray(choices) ? choices[0] : null;
  const message = isObject(first) ? first['message'] : null;
  const content = isObject(message) ? message['content'] : null;
  return typeof content === 'string' ? content : null;
}

/** Models without a schema put words or a fence around their object, or give the list alone. */
function listIn(content: string | null): unknown[] | null {
  if (content === null) return null;
  for (const candidate of [content, between(content, '{', '}'), between(content, '[', ']')]) {
    const value = parsed(candidate);
    const list = isObject(value) ? value['evidence'] : value;
    if (Array.isArray(list)) return list as unknown[];
  }
  return null;
}

function between(text: string, opening: string, closing: string): string {
  const from = text.indexOf(opening);
  return from < 0 ? '' : text.slice(from, text.lastIndexOf(closing) + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

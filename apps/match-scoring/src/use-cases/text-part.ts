import { limits, type TextPart } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';

/** The `index`-th part, from 0, of a text that may be too long for one message. @throws DomainError `run-not-found` beyond its end. */
export function textPart(text: string, index: number): TextPart {
  const parts = Math.max(1, Math.ceil(text.length / limits.textPartUnits));
  if (index >= parts) throw new DomainError(errorCode.runNotFound, { index, parts });
  const start = index * limits.textPartUnits;
  return { text: text.slice(start, start + limits.textPartUnits), index, parts };
}

import { type PipeTransform } from '@nestjs/common';
import { idPattern } from '@puente/contracts';
import { DomainError, type ErrorCode } from '@puente/kernel';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const slugUnitsMax = 120;

/** An id in a path that cannot be anybody's names nothing: that is 404 with the thing's own code, and not 400. */
function idOf(isPossible: (id: string) => boolean, notFound: ErrorCode): PipeTransform<string, string> {
  return {
    transform(id) {
      if (!isPossible(id)) throw new DomainError(notFound, { id });
      return id;
    },
  };
}

export function uuidOr(notFound: ErrorCode): PipeTransform<string, string> {
  return idOf((id) => uuid.test(id), notFound);
}

export function slugOr(notFound: ErrorCode): PipeTransform<string, string> {
  return idOf((id) => id.length <= slugUnitsMax && idPattern.test(id), notFound);
}

/** One of a few words. */
export function oneOfOr(words: readonly string[], notFound: ErrorCode): PipeTransform<string, string> {
  return idOf((id) => words.includes(id), notFound);
}

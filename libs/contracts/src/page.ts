import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { limits } from './limits';

/** Asks for one page of a list: at most `limit` items after `cursor`. */
export class PageRequest {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(limits.pageItemsMax) limit?: number;
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
}

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** A page as large as asked for, or as one message carries: asks again for half of it until it fits. */
export async function pageInOneMessage<Item>(
  limit: number,
  ask: (limit: number) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  let size = limit;
  let page = await ask(size);
  while (size > 1 && Buffer.byteLength(JSON.stringify(page)) > limits.messageBytesMax) {
    size = Math.ceil(size / 2);
    page = await ask(size);
  }
  return page;
}

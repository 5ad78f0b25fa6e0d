export interface PageOf<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

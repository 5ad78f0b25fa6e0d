/** A good practice of the catalogue, as far as it is linked from the offer that it supports. */
export interface GoodPracticeLink {
  readonly id: string;
  readonly version: number;
  readonly cityId: string;
  readonly challenge: string;
  readonly title: string;
}

export interface GoodPracticeLinks {
  ofCity(cityId: string): Promise<GoodPracticeLink[]>;
  /** A version older than the one held is passed over. */
  keep(link: GoodPracticeLink): Promise<void>;
}

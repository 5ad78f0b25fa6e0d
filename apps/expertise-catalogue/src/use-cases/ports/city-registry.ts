/** A city as a row of a file tells it. */
export interface CityToRegister {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly languages: readonly string[];
}

/** Where cities are kept. */
export interface CityRegistry {
  has(id: string): Promise<boolean>;
  /** The code of what is against it; null where it was registered. */
  register(city: CityToRegister, onBehalfOf: string): Promise<string | null>;
}

/** Upper bounds that callers can count on; sizes in bytes or UTF-16 code units, as named. */
export const limits = {
  pageItemsMax: 100,
  suggestionsMax: 100,
  suggestionsDefault: 10,
  textBytesMax: 5 * 1024 * 1024,
  fileBytesMax: 50 * 1024 * 1024,
  /** Of a reply or event: NATS carries 1 MB, envelope and all. */
  messageBytesMax: 768 * 1024,
  quoteUnitsMax: 2_000,
  quotesPerStatementShown: 5,
  uploadChunkBytes: 256 * 1024,
  textPartUnits: 64 * 1024,
  titleUnitsMax: 300,
  noteUnitsMax: 2_000,
  urlUnitsMax: 2_000,
  statementsPerCityMax: 500,
  solutionsPerStartUpMax: 20,
  evidencePerEventMax: 100,
  importRowsMax: 200_000,
} as const;

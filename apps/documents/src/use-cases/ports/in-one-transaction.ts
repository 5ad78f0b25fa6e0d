/** Runs `work` on stores that share one transaction: all of it is kept, or none. */
export type InOneTransaction<Stores> = <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>;

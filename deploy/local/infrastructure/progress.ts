/** What a start-up display shows: codes and data, the sentences are the display's. */
export interface InfrastructureProgress {
  readonly step: 'postgres' | 'nats';
  readonly state:
    | 'using-given-url'
    | 'creating'
    | 'relocated'
    | 'stopping-orphan'
    | 'starting'
    | 'fetching'
    | 'ready'
    | 'stopping'
    | 'stopped';
  readonly data?: Readonly<Record<string, string | number>>;
}

export type OnProgress = (progress: InfrastructureProgress) => void;

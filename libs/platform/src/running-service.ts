/** Something that was started and can be stopped; `stop` finishes what is in flight. */
export interface RunningService {
  readonly name: string;
  /** Where it tells of its health and metrics, where it was given a port for them: `http://127.0.0.1:9464`. */
  readonly operationsOrigin?: string | undefined;
  stop(): Promise<void>;
}

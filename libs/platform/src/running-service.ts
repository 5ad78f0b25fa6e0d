/** Something that was started and can be stopped; `stop` finishes what is in flight. */
export interface RunningService {
  readonly name: string;
  stop(): Promise<void>;
}

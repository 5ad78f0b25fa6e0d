import { signal, treeOf } from './process-tree';

interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/** nats-server or PostgreSQL: it can die and come back, on another port each time. */
export class ServerHost {
  private frozen: number[] = [];

  private constructor(
    private readonly startOne: () => Promise<RunningServer>,
    private running: RunningServer,
  ) {}

  static async open(startOne: () => Promise<RunningServer>): Promise<ServerHost> {
    return new ServerHost(startOne, await startOne());
  }

  get url(): string {
    return this.running.url;
  }

  get pid(): number {
    return this.running.pid;
  }

  get port(): number {
    return Number(new URL(this.running.url).port);
  }

  /** As a crash does. */
  async kill(): Promise<void> {
    signal(this.running.pid, 'SIGKILL');
    await this.running.ended;
  }

  /** In order. */
  async stop(): Promise<void> {
    this.thaw();
    await this.running.stop();
  }

  async start(): Promise<void> {
    this.running = await this.startOne();
  }

  freeze(): void {
    this.frozen = treeOf(this.running.pid);
    for (const pid of this.frozen) signal(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of this.frozen.splice(0)) signal(pid, 'SIGCONT');
  }
}

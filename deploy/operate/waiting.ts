/** A command over two seconds says that it is at work. */
const firstMs = 1_500;
const terminalMs = 1_000;
const logMs = 5_000;

/** Says how long a command has been waiting: on a terminal in one line that counts, else in a line now and then. */
export class Waiting {
  private readonly begunAt = performance.now();
  private timer: NodeJS.Timeout;
  private hasShown = false;

  constructor(private readonly what: string) {
    this.timer = setTimeout(() => this.show(), firstMs);
  }

  /** So far, or until it ended: `0.4`. */
  seconds(): string {
    return ((performance.now() - this.begunAt) / 1_000).toFixed(1);
  }

  end(): void {
    clearTimeout(this.timer);
    if (this.hasShown && process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
    this.hasShown = false;
  }

  private show(): void {
    const text = `${this.what} … ${Math.round(Number(this.seconds()))} s`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${text}`);
    else console.log(text);
    this.hasShown = true;
    this.timer = setTimeout(() => this.show(), process.stdout.isTTY ? terminalMs : logMs);
  }
}

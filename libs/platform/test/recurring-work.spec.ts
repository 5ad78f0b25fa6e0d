import { RecurringWork } from '@puente/platform';

const logged: string[] = [];
const logger = { log: () => undefined, error: () => undefined, warn: (line: string) => logged.push(line) };
const anHourMs = 3_600_000;

/** Does what it is given, one after another, and then nothing more. */
class Work extends RecurringWork {
  done = 0;
  private told: () => void = () => undefined;
  readonly emptied = new Promise<void>((resolve) => (this.told = resolve));

  constructor(private readonly due: readonly (() => boolean)[]) {
    super(anHourMs, logger);
  }

  protected doDue(): Promise<boolean> {
    const next = this.due[this.done];
    this.done += 1;
    if (this.done === this.due.length) this.told();
    return Promise.resolve(next).then((one) => one?.() ?? false);
  }
}

describe('recurring work', () => {
  it('is done again at once while there may be more, and ends in its pause as soon as it is asked to', async () => {
    const work = new Work([() => true, () => true, () => false]);
    work.onModuleInit();
    await work.emptied;
    await work.onModuleDestroy();
    expect(work.done).toBe(3);
  });

  it('says what failed, and waits', async () => {
    const work = new Work([
      () => {
        throw new Error('the database is gone');
      },
    ]);
    work.onModuleInit();
    await work.emptied;
    await work.onModuleDestroy();
    expect(logged).toEqual([expect.stringContaining('the database is gone')]);
    expect(work.done).toBe(1);
  });
});

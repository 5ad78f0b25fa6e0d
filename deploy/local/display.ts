import { type DemoProgress } from '../demo/load-demo';
import { type InfrastructureProgress } from './infrastructure/progress';

const names = { postgres: 'PostgreSQL', nats: 'NATS' } as const;
const states: Partial<Record<InfrastructureProgress['state'], string>> = {
  'using-given-url': 'yours',
  creating: 'creating a database, once',
  relocated: 'kept where its user can read it',
  'stopping-orphan': 'stopping one left over from before',
  starting: 'starting',
  fetching: 'fetching nats-server, once',
  ready: 'ready',
};

/** What `npm start` shows while it starts: a line for each step, the last one counting where there is something to count. */
export class Display {
  private readonly isTerminal = process.stdout.isTTY;
  private counting = false;

  infrastructure = ({ step, state }: InfrastructureProgress): void => {
    const text = states[state];
    if (text !== undefined) this.step(names[step], text);
  };

  demo = ({ what, done, total }: DemoProgress): void => {
    const text = `  ${'Demo'.padEnd(12)}${what} ${done}/${total}`;
    if (!this.isTerminal) {
      if (done === total) this.line(text);
      return;
    }
    process.stdout.write(`\r\x1b[2K${text}`);
    this.counting = done < total;
    if (done === total) process.stdout.write('\n');
  };

  step(name: string, text: string): void {
    this.line(`  ${name.padEnd(12)}${text}`);
  }

  line(text: string): void {
    if (this.counting) process.stdout.write('\n');
    this.counting = false;
    console.log(text);
  }
}

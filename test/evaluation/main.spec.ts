import { evaluate } from './main';

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const stdout = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => ((written.out += String(text)), true));
  const stderr = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => ((written.err += String(text)), true));
  try {
    return { code: await evaluate(argv), ...written };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const everyCommand = /extraction --documents DIR --labels FILE [^]*sdg --benchmark FILE [^]*ranking/;

describe('npm run evaluate', () => {
  it.each([[['--help']], [['extraction', '--help']]])('explains itself for %j', async (argv) => {
    expect(await run(...argv)).toEqual({
      code: 0,
      out: expect.stringMatching(everyCommand) as string,
      err: '',
    });
  });

  it('fails with the usage for a command that there is not', async () => {
    expect(await run('extracting')).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(everyCommand) as string,
    });
  });

  it.each(['extraction', 'sdg', 'ranking'])('hands its options to %s', async (command) => {
    const { code, err } = await run(command, '--nothing');
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^${command}: .*--nothing`));
  });
});

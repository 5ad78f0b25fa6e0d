import { createLogger, describeError, type LogLevel, runWithCorrelation } from '../src';

function logged(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const logger = createLogger('city-profiles', level, { write: (line) => void lines.push(line) });
  const last = () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
  return { logger, lines, last };
}

describe('the logger', () => {
  it('writes one JSON line an event, with service, level, context and correlation id', () => {
    const { logger, lines, last } = logged();
    runWithCorrelation({ correlationId: 'call-1' }, () => void logger.log('told', 'OutboxRelay'));
    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({
      level: 'info',
      service: 'city-profiles',
      correlationId: 'call-1',
      context: 'OutboxRelay',
      msg: 'told',
    });
  });

  it('says nothing below its level', () => {
    const { logger, lines } = logged('warn');
    logger.log('told');
    logger.warn('waits');
    expect(lines).toHaveLength(1);
  });

  it('tells an error with its stack and its causes, wherever it is given', () => {
    const { logger, last } = logged();
    const error = new Error('cannot tell', { cause: new Error('no stream') });
    logger.error(error);
    expect(last()).toMatchObject({ msg: 'cannot tell', err: { name: 'Error' } });
    expect(JSON.stringify(last())).toContain('caused by Error: no stream');
    logger.error('failed', error);
    expect(JSON.stringify(last())).toContain('no stream');
    logger.error({ failure: error });
    expect(JSON.stringify(last())).toContain('no stream');
  });

  it.each([
    ['in a text', 'at nats://puente:hunter2@h:4222'],
    ['in a text, with an @ of its own', 'at postgres://puente:x@hunter2@h:5432/p, nats://a:hunter2@h'],
    ['in an error', new Error('at nats://puente:hunter2@h')],
    ['in the cause of an error', new Error('no', { cause: new Error('nats://puente:p@hunter2@h') })],
    ['in a text of an object', { at: ['nats://puente:hunter2@h'] }],
    ['under a telling name, however deep', { config: { database: { password: 'hunter2' } } }],
    ['in what an object says of itself', { url: new URL('nats://puente:hunter2@h') }],
  ])('blanks a password %s', (_where, message: unknown) => {
    const { logger, lines } = logged();
    logger.error(message);
    expect(lines.join()).not.toContain('hunter2');
    expect(lines.join()).toContain('***');
  });

  it('survives what has no end', () => {
    const { logger, last } = logged();
    const circle: Record<string, unknown> = { name: 'circle', size: 5n };
    circle['self'] = circle;
    logger.log(circle);
    expect(last()).toMatchObject({ name: 'circle', size: '5' });
  });
});

describe('describeError', () => {
  it('gives an error and its causes in one line', () => {
    const refused = new AggregateError([new Error('connect ECONNREFUSED 127.0.0.1:5432')]);
    expect(describeError(new Error('cannot connect', { cause: refused }))).toBe(
      'cannot connect: connect ECONNREFUSED 127.0.0.1:5432',
    );
  });
});

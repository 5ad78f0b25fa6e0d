import { startTestModel, type ModelReply, type TestModel } from '@puente/testing';
import { ChatModelReader, type ModelEndpoint, type RequestOutcome } from '../../src/model/chat-model-reader';

const question = {
  title: 'Notes',
  text: 'Madrid lacks water.',
  cities: [{ id: 'es-madrid', name: 'Madrid' }],
};
const said = { city: 'es-madrid', challenge: 'water', stance: 'need', quote: 'Madrid lacks water.' };
const written = { ...said, sure: true };
const claim = { ...said, isClear: true };
const key = 'sk-very-secret';

describe('a model behind an endpoint', () => {
  let server: TestModel;
  const outcomes: RequestOutcome[] = [];
  beforeEach(async () => {
    server = await startTestModel();
    outcomes.length = 0;
  });
  afterEach(() => server.stop());

  const readerOf = (settings: Partial<ModelEndpoint> = {}) =>
    new ChatModelReader(
      { url: server.url, model: 'small-1', key, timeoutMs: 5_000, pauseMs: 5, ...settings },
      (outcome) => outcomes.push(outcome),
    );
  const ask = (settings?: Partial<ModelEndpoint>, mayAsk = () => Promise.resolve(true)) =>
    readerOf(settings).read(question, mayAsk, new AbortController().signal);
  /** One answer after the other, the last again and again. */
  const answerInTurn = (...replies: ModelReply[]) =>
    server.answer(() => replies[Math.min(server.asked.length, replies.length) - 1]!);

  it('is asked for claims on the text, by its name and with the key', async () => {
    server.answer(() => ({ evidence: [written] }));
    expect(await ask()).toEqual({ claims: [claim], malformed: 0 });
    expect(server.asked).toHaveLength(1);
    const { path, authorization, body, question: asked } = server.asked[0]!;
    expect({ path, authorization, model: body.model }).toEqual({
      path: '/v1/chat/completions',
      authorization: `Bearer ${key}`,
      model: 'small-1',
    });
    expect(asked).toEqual(question);
    expect(body.response_format).toMatchObject({ type: 'json_schema' });
    expect(body.messages[0]?.content).toContain('water/scarcity');
    expect(outcomes).toEqual(['ok']);
  });

  it('is asked without a key where there is none', async () => {
    await ask({ key: undefined });
    expect(server.asked[0]?.authorization).toBeUndefined();
  });

  it('is asked without a schema, from then on, where it knows none', async () => {
    server.answer(({ body }) => (body.response_format ? { status: 400 } : { evidence: [written] }));
    const reader = readerOf();
    const read = () => reader.read(question, () => Promise.resolve(true), new AbortController().signal);
    expect(await read()).toEqual({ claims: [claim], malformed: 0 });
    await read();
    expect(server.asked.map(({ body }) => 'response_format' in body)).toEqual([true, false, false]);
  });

  const json = JSON.stringify({ evidence: [written] });
  it.each([
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['among words', `Here you are: ${json} I hope that helps.`],
    ['as a list alone', `Sure: ${JSON.stringify([written])}`],
  ])('is understood where it answers %s', async (_, content) => {
    server.answer(() => ({ content }));
    expect(await ask()).toEqual({ claims: [claim], malformed: 0 });
  });

  it('loses only the claims that have no shape', async () => {
    const odd = [null, 'Madrid', [], {}, { ...written, quote: 7 }, { ...written, city: 'x'.repeat(300) }];
    server.answer(() => ({ evidence: [...odd, written] }));
    expect(await ask()).toEqual({ claims: [claim], malformed: odd.length });
  });

  it.each<[string, ModelReply]>([
    ['words', { content: 'I cannot help with that.' }],
    ['half an object', { content: json.slice(0, -20) }],
    ['an object of another kind', { content: '{"answer": 42}' }],
    ['nothing', { content: '' }],
    ['a page', { status: 200, body: '<html><body>Welcome</body></html>' }],
    ['half a completion', { status: 200, body: '{"choices":[{"mess' }],
    ['a completion without choices', { status: 200, body: '{"choices":[]}' }],
    ['more than any answer could hold', { status: 200, body: 'x'.repeat(1_100_000) }],
  ])('is not understood where it answers %s', async (_, reply) => {
    server.answer(() => reply);
    expect(await ask()).toEqual({ failure: 'model-not-understood' });
  });

  it.each([401, 403, 404])('has refused where it answers %i, and is not asked on', async (status) => {
    server.answer(() => ({ status, body: `no: ${key}` }));
    expect(await ask()).toEqual({ failure: 'model-refused' });
    expect(server.asked.length).toBeLessThanOrEqual(2);
  });

  it('is not followed to where it sends us', async () => {
    const other = await startTestModel();
    server.answer(() => ({ status: 307, headers: { location: `${other.url}/chat/completions` } }));
    expect(await ask()).toEqual({ failure: 'model-refused' });
    expect(other.asked).toEqual([]);
    await other.stop();
  });

  it.each<[string, ModelReply]>([
    ['is overwhelmed', { status: 429 }],
    ['fails', { status: 500, body: 'oh' }],
    ['hangs up', 'hang up'],
  ])('is asked again where it %s', async (_, trouble) => {
    answerInTurn(trouble, { evidence: [written] });
    expect(await ask()).toMatchObject({ claims: [claim] });
    expect(outcomes).toEqual(['busy', 'ok']);
  });

  it('is asked three times, and then no more', async () => {
    server.answer(() => ({ status: 503 }));
    expect(await ask()).toEqual({ failure: 'model-not-reachable' });
    expect(server.asked).toHaveLength(3);
  });

  it('is given the time it asks for', async () => {
    answerInTurn({ status: 429, headers: { 'retry-after': '1' } }, { evidence: [] });
    const begun = performance.now();
    await ask();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
  });

  it.each(['60', 'Fri, 31 Dec 2100 23:59:59 GMT'])(
    'is given up at once where it asks for more time than there is: %s',
    async (wait) => {
      server.answer(() => ({ status: 503, headers: { 'retry-after': wait } }));
      expect(await ask()).toEqual({ failure: 'model-not-reachable' });
      expect(server.asked).toHaveLength(1);
    },
  );

  it('is not waited for longer than allowed', async () => {
    server.answer(() => 'silence');
    expect(await ask({ timeoutMs: 200 })).toEqual({ failure: 'model-not-reachable' });
  });

  it('that is not there is said not to be', async () => {
    const { url } = server;
    await server.stop();
    expect(await ask({ url })).toEqual({ failure: 'model-not-reachable' });
    server = await startTestModel();
  });

  it('is not asked without budget, each try counting', async () => {
    server.answer(() => ({ status: 500 }));
    let left = 2;
    expect(await ask({}, () => Promise.resolve(left-- > 0))).toEqual({ failure: 'model-budget-spent' });
    expect(server.asked).toHaveLength(2);
  });

  it('is left at once where the service stops', async () => {
    server.answer(() => 'silence');
    const stopping = new AbortController();
    const asking = readerOf().read(
      question,
      () => {
        setImmediate(() => stopping.abort());
        return Promise.resolve(true);
      },
      stopping.signal,
    );
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
  });
});

import { connect } from '@nats-io/transport-node';
import fastify from 'fastify';
import { bareSubject } from './bare-subject';

/** The baseline's door: bare Fastify that hands each body over NATS and answers with the bytes it gets, by one wildcard inbox. */
async function main(): Promise<void> {
  const connection = await connect({ servers: process.env['NATS_URL'] ?? '', name: 'bare-door' });
  const inbox = `_INBOX.bare-${process.pid}`;
  const waiting = new Map<string, (bytes: Uint8Array) => void>();
  connection.subscribe(`${inbox}.*`, {
    callback: (error, message) => {
      if (error) throw error;
      const answer = waiting.get(message.subject);
      waiting.delete(message.subject);
      answer?.(message.data);
    },
  });
  let count = 0;
  const ask = (body: unknown): Promise<Uint8Array> =>
    new Promise((resolve) => {
      const reply = `${inbox}.${(count += 1)}`;
      waiting.set(reply, resolve);
      connection.publish(bareSubject, JSON.stringify(body), { reply });
    });
  const server = fastify();
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.post('/match-requests', async (request, reply) => {
    const bytes = await ask(request.body);
    return reply
      .code(201)
      .type('application/json; charset=utf-8')
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
  await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
  process.once(
    'SIGTERM',
    () =>
      void server
        .close()
        .then(() => connection.close())
        .then(() => process.exit(0)),
  );
}

void main();

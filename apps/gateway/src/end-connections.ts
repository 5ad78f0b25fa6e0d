import { type FastifyInstance } from 'fastify';

/** Once the door closes, whoever is answered is told that the connection ends: it would be kept open for more. */
export function endConnections(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

import { type Socket } from 'node:net';
import { type FastifyInstance } from 'fastify';

/**
 * Once the door closes, whoever is answered is told that the connection ends: it would be kept open for more. One that nothing
 * was asked by yet, as browsers open beforehand, is cut: the server takes it for busy and would wait for it.
 */
export function endConnections(server: FastifyInstance): void {
  let isClosing = false;
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.addHook('preClose', (done) => {
    isClosing = true;
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

import { connect } from '@nats-io/transport-node';
import { bareSizeSubject, bareSubject } from './bare-subject';

/** The baseline's responder: parses the request, as anybody would have to, and answers with so many bytes that it holds ready. */
async function main(): Promise<void> {
  const connection = await connect({ servers: process.env['NATS_URL'] ?? '', name: 'bare-responder' });
  let body = new Uint8Array();
  connection.subscribe(bareSizeSubject, {
    callback: (error, message) => {
      if (error) throw error;
      body = new TextEncoder().encode(JSON.stringify({ text: 'x'.repeat(message.json<number>() - 11) }));
      message.respond();
    },
  });
  connection.subscribe(bareSubject, {
    queue: 'bare',
    callback: (error, message) => {
      if (error) throw error;
      message.json();
      message.respond(body);
    },
  });
  process.once('SIGTERM', () => void connection.close().then(() => process.exit(0)));
}

void main();

import { type ErrorCode } from '@puente/kernel';
import { type FastifyReply } from 'fastify';

const codes = new WeakMap<FastifyReply, ErrorCode>();

/** Remembers with which error code a request is answered. */
export function noteCode(reply: FastifyReply, code: ErrorCode): void {
  codes.set(reply, code);
}

/** The error code that was answered, if one was. */
export function codeAnswered(reply: FastifyReply): ErrorCode | undefined {
  return codes.get(reply);
}

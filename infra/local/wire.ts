import {
  type Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { Logger } from './console.ts';
import { UnknownCall } from './call.ts';
import { type Answer, troubleWith } from './errors.ts';

/** What an engine answered, byte for byte. */
export type Bytes = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Handle = (incoming: IncomingMessage, raw: Buffer) => Promise<Answer | Bytes>;

/** Reads the call, has it handled, and writes the answer in the protocol of its service. */
export async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: Handle,
  log: Logger,
) {
  try {
    write(outgoing, await handle(incoming, await bytesOf(incoming)));
  } catch (error) {
    write(outgoing, troubleOf(error, log));
  }
}

export async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Not to be retried where the call itself is wrong; said on the console, because nobody expects it. */
function troubleOf(error: unknown, log: Logger): Answer {
  const message = error instanceof Error ? error.message : String(error);
  log.error(`proxy: ${message}`);
  return error instanceof UnknownCall
    ? troubleWith(error.service ?? 'secretsmanager', 'unknown', message)
    : { status: 500, body: { __type: 'InternalServerError', message } };
}

function write(outgoing: ServerResponse, answer: Answer | Bytes) {
  if (outgoing.destroyed) return; // The caller hung up.
  if (Buffer.isBuffer(answer.body)) {
    outgoing.writeHead(answer.status, (answer as Bytes).headers).end(answer.body);
    return;
  }
  const headers = { 'content-type': 'application/x-amz-json-1.0', ...answer.headers };
  const { body } = answer;
  outgoing
    .writeHead(answer.status, headers)
    .end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Passes the call on with its bytes and headers, `host` too: signatures and sums stay right. */
export function forward(engine: string, incoming: IncomingMessage, raw: Buffer, agent: Agent) {
  return new Promise<Bytes>((done, failed) => {
    const { method, headers, url } = incoming;
    const outgoing = request(new URL(url ?? '/', engine), { method, headers, agent }, (answer) => {
      bytesOf(answer).then((body) => {
        const headers: IncomingHttpHeaders = {
          ...answer.headers,
          'content-length': String(body.length),
        };
        delete headers['transfer-encoding']; // It came in pieces and goes out whole.
        delete headers.connection;
        done({ status: answer.statusCode ?? 502, headers, body });
      }, failed);
    });
    outgoing.on('error', failed).end(raw);
  });
}

/**
 * Ends this process and all of its group at once, without a chance to tidy up. The group is only
 * ours to end if this process leads it (it was started detached, or from a terminal by itself).
 */
export function killGroup() {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.kill(process.pid, 'SIGKILL');
  }
}

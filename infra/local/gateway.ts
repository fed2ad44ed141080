import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Api } from './definitions.ts';
import type { Functions } from './functions.ts';
import {
  type Answer,
  answerOf,
  type ByItself,
  compressed,
  gatewayAnswer,
} from './gateway-answer.ts';
import { headBytes, LARGEST_BODY, LARGEST_HEAD, restEvent, type Wire } from './gateway-event.ts';

export type Gateway = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves one API as API Gateway would: the same events, limits and pages of its own.
 * @param options.api read at each request, so that a reload counts at once
 * @param options.mayInvoke whether the function's policy lets this API call it, with this method and path
 */
export async function startGateway(options: {
  port: number;
  api: () => Api;
  functions: Pick<Functions, 'invoke' | 'now'>;
  mayInvoke: (functionName: string, sourceArn: string) => boolean;
}): Promise<Gateway> {
  const { port } = options;
  const server = createServer(
    // Larger than what API Gateway takes, so that its own limit is the one that counts.
    { maxHeaderSize: 64 * 1024 },
    (request, response) => {
      void serve(request, options).then((answer) => send(answer, request, response));
    },
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const why = error.code === 'HPE_HEADER_OVERFLOW' ? 'HEAD_TOO_LARGE' : 'BAD_REQUEST';
    if (socket.writable) socket.end(asText(gatewayAnswer(options.api(), why, randomUUID())));
  });
  // A browser takes either for localhost.
  const servers = [server, await twin(server, port)];
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

async function twin(server: Server, port: number): Promise<Server | undefined> {
  await listen(server, port, '127.0.0.1');
  const second = createServer({ maxHeaderSize: 64 * 1024 });
  for (const event of ['request', 'clientError']) {
    second.on(event, (...given: unknown[]) => server.emit(event, ...given));
  }
  try {
    await listen(second, port, '::1');
    return second;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw error;
    return undefined; // A machine without IPv6.
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(port, host, () => resolve(undefined));
  await promise;
  server.off('error', reject);
}

async function stop(server: Server | undefined): Promise<void> {
  if (!server) return;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.close(() => resolve(undefined));
  server.closeAllConnections();
  await promise;
}

async function serve(
  request: IncomingMessage,
  { api: current, functions, mayInvoke }: Parameters<typeof startGateway>[0],
): Promise<Answer> {
  const api = current();
  const id = randomUUID();
  const itself = (why: ByItself) => gatewayAnswer(api, why, id);
  try {
    const wire: Wire = {
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      httpVersion: request.httpVersion,
      rawHeaders: request.rawHeaders,
      sourceIp: (request.socket.remoteAddress ?? '127.0.0.1').replace('::ffff:', ''),
      body: await bodyOf(request),
    };
    if (headBytes(wire) > LARGEST_HEAD) return itself('HEAD_TOO_LARGE');
    if (wire.body.length > LARGEST_BODY) return itself('REQUEST_TOO_LARGE');
    const event = restEvent(wire, api, id, functions.now());
    if (!event) return itself('BAD_REQUEST');
    const functionName = api.apart?.[event.resource] ?? api.functionName;
    if (!mayInvoke(functionName, `${api.arn}/${api.stage}/${wire.method}${event.path}`)) {
      return itself('API_CONFIGURATION_ERROR');
    }
    const outcome = await functions.invoke(functionName, event);
    const accepts = request.headers['accept-encoding'] ?? '';
    return compressed(answerOf(api, outcome, id), api, accepts);
  } catch {
    return itself('INTEGRATION_FAILURE');
  }
}

/** The whole body, but never more than a little above what is taken. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped: who is cut off while sending never sees the answer.
    if (size <= LARGEST_BODY + 65_536) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(
  { status, headers, body }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
) {
  response.statusCode = status;
  for (const [name, value] of headers) response.appendHeader(name, value);
  const bodiless = status === 204 || status === 304;
  if (!bodiless) response.setHeader('content-length', body.length);
  response.end(bodiless || request.method === 'HEAD' ? undefined : body);
}

const asText = ({ status, headers, body }: Answer) =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status} Refused\r\n${headers.map(([n, v]) => `${n}: ${v}\r\n`).join('')}` +
        `content-length: ${body.length}\r\nconnection: close\r\n\r\n`,
    ),
    body,
  ]);

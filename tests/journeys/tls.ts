import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, inject } from 'vitest';

/** An answer on its way to the browser. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};
/** What a planted fault makes of an answer, now or later. `path` is as asked, with its query. */
export type Fault = (
  path: string,
  answer: Answer,
  asked: IncomingHttpHeaders,
) => Answer | Promise<Answer>;

/**
 * The front door over TLS for the tests of a file, as the cloud's gateway puts it. Cookies, hosts
 * and redirects pass as they are, for the front door only ever names paths. The certificate is made
 * anew each time and nobody signed it: browsers are told to take it.
 */
export function overTls() {
  let origin = '';
  let server: Server | undefined;
  let planted: Fault | undefined;
  beforeAll(async () => {
    server = await listen(inject('endpoints').frontDoor, () => planted);
    // Another host than the neutral site's: for a browser they are two sites.
    origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return {
    /** The whole address of a path of ours. */
    at: (path: string) => origin + path,
    /** From now on every answer goes through this fault; without one, as it is. */
    plant: (fault?: Fault) => {
      planted = fault;
    },
  };
}
export type Front = ReturnType<typeof overTls>;

async function listen(behind: string, fault: () => Fault | undefined): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const server = createServer({ key, cert }, (asked, answers) => {
    void passOn(behind, asked)
      .then((answer) => fault()?.(asked.url ?? '/', answer, asked.headers) ?? answer)
      .then(({ status, headers, body }) => {
        answers.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
      })
      .catch(() => answers.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Asks the front door itself, with all that the browser sent. */
async function passOn(behind: string, asked: IncomingMessage): Promise<Answer> {
  // Faults read pages as text.
  const headers = { ...asked.headers, 'accept-encoding': 'identity', connection: 'close' };
  const through = request(new URL(behind), { method: asked.method, path: asked.url, headers });
  asked.pipe(through);
  const [answer] = (await once(through, 'response')) as [IncomingMessage];
  // It goes on in one piece, with its length.
  const own = Object.entries(answer.headers).filter(
    ([name]) => name !== 'connection' && name !== 'transfer-encoding',
  );
  return {
    status: answer.statusCode ?? 502,
    headers: Object.fromEntries(own),
    body: Buffer.concat((await answer.toArray()) as Buffer[]),
  };
}

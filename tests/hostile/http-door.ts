import { request } from 'node:http';
import type { Endpoints } from '../service.ts';
import type { Ask, Door } from './door.ts';
import type { Got } from './look.ts';

/** The front door of a running service, over HTTP, each request on a connection of its own. */
export function overHttp({ frontDoor }: Pick<Endpoints, 'frontDoor'>): Door {
  const { hostname, port, pathname } = new URL(frontDoor);
  const base = pathname.replace(/\/$/, '');
  const ask = ({ method, path, headers = [], body }: Ask) =>
    new Promise<Got>((resolve, reject) => {
      const rawHeaders = ['host', `${hostname}:${port}`, ...headers.flat()];
      if (body) rawHeaders.push('content-length', String(body.length));
      const asked = request({
        hostname,
        port,
        method,
        path: base + path,
        headers: rawHeaders,
        agent: false,
      });
      asked.on('error', reject).on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        answer.on('end', () => {
          const pairs = answer.rawHeaders.flatMap((name, i, all): [string, string][] =>
            i % 2 === 0 ? [[name, all[i + 1] ?? '']] : [],
          );
          const html = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, headers: pairs, html });
        });
      });
      asked.setTimeout(60_000, () => asked.destroy(new Error('No answer in a minute')));
      asked.end(body);
    });
  return { base, ask };
}

import { createServer } from 'node:net';

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * The first of a block of 20 ports that nobody holds at this moment: below 32,768, where systems
 * begin to take ports for connections that go out. By chance, for several runs may look at once.
 */
export async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const first = 12_000 + Math.floor(Math.random() * 1_000) * 20;
    const block = Array.from({ length: 20 }, (_, offset) => isFree(first + offset));
    if ((await Promise.all(block)).every(Boolean)) return first;
  }
  throw new Error('No block of free ports found');
}

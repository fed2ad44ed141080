import { createServer } from 'node:net';

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The first of a block of 20 ports that nobody holds at this moment. */
export async function freePorts(): Promise<number> {
  for (let first = 30_000 + (process.pid % 500) * 20; first < 60_000; first += 20) {
    const block = Array.from({ length: 20 }, (_, offset) => isFree(first + offset));
    if ((await Promise.all(block)).every(Boolean)) return first;
  }
  throw new Error('No block of free ports found');
}

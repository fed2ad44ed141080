import { createServer } from 'node:net';

/** Another program listens on a port that is needed here. */
export class PortTaken extends Error {
  override name = 'PortTaken';
  constructor(port: number) {
    super(
      `Port ${port} is taken by another program. ` +
        'Choose other ports with --port=, for example: npm start -- --port=8100',
    );
  }
}

/** Where everything listens: counted on from the front door's port. */
export const portsFrom = (port: number) => ({
  frontDoor: port,
  signIn: port + 1,
  control: port + 2,
  proxy: port + 3,
  dynamodb: port + 4,
  sqs: port + 5,
  notify: port + 6,
  hub: (index: number) => port + 10 + index,
});

/**
 * Throws `PortTaken` if somebody listens on that port of this machine. For programs that are
 * started by name: asked over HTTP, whoever listens there would be taken for them.
 */
export async function refuseTaken(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new PortTaken(port)));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}

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
  hub: (index: number) => port + 10 + index,
});

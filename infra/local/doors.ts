import type { Partnership } from '../../functions/domain/partnership.ts';
import { hub as hubName, notifySecret } from '../names.ts';
import { startControl } from './control.ts';
import { type Endpoints, journeysAt } from './endpoints.ts';
import { startGateway } from './gateway.ts';
import type { dutyChannels } from './duty.ts';
import { startNotify } from './notify.ts';
import type { portsFrom } from './ports.ts';
import type { Proxy } from './proxy.ts';
import { startSignIn } from './sign-in.ts';
import { type Site, urlOf } from './stacks.ts';
import type { Work } from './work.ts';

/**
 * Opens what a person, a browser or a test talks to: the webs, their sign-in, the control port.
 * What ends each of them is given to `closing` as soon as it runs.
 */
export async function openDoors(options: {
  partnership: Partnership;
  ports: ReturnType<typeof portsFrom>;
  sites: readonly Site[];
  proxy: Proxy;
  work: Work;
  duty: ReturnType<typeof dutyChannels>;
  closing: (close: () => unknown) => void;
}): Promise<Omit<Endpoints, 'absent' | 'engines'>> {
  const { partnership, ports, sites, proxy, work, duty, closing } = options;
  const { functions, mayInvoke } = work;
  for (const { stack, port } of sites) {
    const api = () => work.apiOf(stack);
    closing((await startGateway({ port, api, functions, mayInvoke })).close);
  }
  const desks = sites.filter(({ part }) => part !== 'front');
  const hubs = Object.fromEntries(desks.map((site) => [site.part, urlOf(site)]));
  const signIn = await startSignIn({
    port: ports.signIn,
    partnership: { hubs: partnership.hubs.filter(({ id }) => id in hubs) },
    hubUrls: hubs,
    clientSecret: (id) => proxy.secretValue(`${hubName(partnership.id, id)}-sign-in`),
  });
  closing(signIn.close);
  const notify = await startNotify({
    port: ports.notify,
    hubs: partnership.hubs.filter(({ id, notify }) => id in hubs && notify).map(({ id }) => id),
    secret: (id) => proxy.secretValue(notifySecret(hubName(partnership.id, id))),
  });
  closing(notify.close);
  const host = { ...work.host, duty: duty.list, outbox: notify.list };
  const control = await startControl({ port: ports.control, proxy, host });
  closing(control.close);
  const frontDoor = urlOf({ port: ports.frontDoor });
  return {
    partnership: partnership.id,
    frontDoor,
    journeys: journeysAt(frontDoor),
    hubs,
    users: signIn.users,
    signIn: signIn.issuerBase,
    outbox: notify.url,
    control: `http://127.0.0.1:${ports.control}`,
    pid: process.pid,
  };
}

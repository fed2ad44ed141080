import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { Hub, Partnership } from '../../functions/domain/partnership.ts';
import { messagePage, signInPage } from './sign-in-page.ts';
import { type Clients, configuration, signingKey } from './sign-in-provider.ts';
import { type TestUser, testUsers } from './test-users.ts';
import { bytesOf } from './wire.ts';

export type SignInOptions = Clients & {
  readonly port: number;
  readonly partnership: Pick<Partnership, 'hubs'>;
};

/**
 * Stands in for the councils' sign-in: one OpenID provider for each hub, at `/<hub>` of one
 * loopback server, with invented users and no passwords. Code with PKCE for one client each.
 */
export async function startSignIn(options: SignInOptions) {
  const users = testUsers(options.partnership);
  const sites = new Map<string, Site>();
  const server = createServer((incoming, outgoing) => {
    void serve(sites, incoming, outgoing);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(options.port, '127.0.0.1', done);
  });
  const issuerBase = `http://localhost:${(server.address() as AddressInfo).port}`;
  await Promise.all(
    options.partnership.hubs.map(async (hub) => {
      const people = users.filter((user) => user.hub === hub.id);
      const provider = new Provider(
        `${issuerBase}/${hub.id}`,
        configuration(hub, people, await signingKey(), options),
      );
      sites.set(hub.id, { hub, people, provider, handle: provider.callback() });
    }),
  );
  return {
    issuerBase,
    users,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Site = {
  hub: Hub;
  people: readonly TestUser[];
  provider: Provider;
  handle: ReturnType<Provider['callback']>;
};

async function serve(
  sites: ReadonlyMap<string, Site>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  const whole = incoming.url ?? '/';
  const [, hubId = '', rest = '/'] = /^\/([^/?]*)(.*)$/s.exec(whole) ?? [];
  const site = sites.get(hubId);
  if (!site) {
    page(outgoing, 404, messagePage('Not found', 'No hub signs in here.'));
    return;
  }
  if (rest.startsWith('/interaction/')) return interact(site, incoming, outgoing);
  // The provider finds out where it is mounted from the difference between the two.
  Object.assign(incoming, { originalUrl: whole, url: rest });
  await site.handle(incoming, outgoing);
}

async function interact(site: Site, incoming: IncomingMessage, outgoing: ServerResponse) {
  try {
    await site.provider.interactionDetails(incoming, outgoing);
    if (incoming.method !== 'POST') {
      page(outgoing, 200, signInPage(site.hub.name, site.people));
      return;
    }
    const form = new URLSearchParams((await bytesOf(incoming)).toString());
    const user = site.people.find(({ username }) => username === form.get('username'));
    const result = user
      ? { login: { accountId: user.username } }
      : { error: 'access_denied', error_description: 'Nobody of that name works here' };
    await site.provider.interactionFinished(incoming, outgoing, result);
  } catch (error) {
    const said = error instanceof Error ? error.name : 'unknown';
    page(outgoing, 400, messagePage('Start again', `This sign-in is over (${said}).`));
  }
}

function page(outgoing: ServerResponse, status: number, html: string) {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  outgoing.writeHead(status, headers).end(html);
}

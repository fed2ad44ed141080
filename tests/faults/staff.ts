import { type Fields, person } from '../person.ts';
import type { Endpoints } from '../service.ts';

/** Somebody of a hub's staff with a browser without JavaScript, one jar of cookies for each site. */
export function staff(endpoints: Endpoints, hub: string) {
  const base = endpoints.hubs[hub] ?? '';
  const sites = new Map<string, ReturnType<typeof person>>();

  const ask = (url: string, form?: Fields) => {
    const { origin } = new URL(url);
    const site = sites.get(origin) ?? person(origin);
    sites.set(origin, site);
    return form ? site.post(url, form) : site.get(url);
  };

  /** Goes on wherever it is sent, and gives the last page and its address. */
  const go = async (url: string, form?: Fields): Promise<{ answer: Response; url: string }> => {
    const answer = await ask(url, form);
    const next = answer.headers.get('location');
    return next ? go(new URL(next, url).href) : { answer, url };
  };

  return {
    go: (path: string) => go(base + path),
    post: (path: string, form: Fields) => go(base + path, form),
    /** Signs in as the hub's manager, and gives the page that is seen first. */
    async signIn() {
      const username =
        endpoints.users.find((user) => user.hub === hub && user.roles.includes('manager'))
          ?.username ?? '';
      const asked = await go(`${base}/sign-in/start`);
      const { answer } = await go(asked.url, { username });
      if (!answer.ok) throw new Error(`Not signed in at ${hub}: ${answer.status}`);
      return answer.text();
    },
    /** Signs out, and closes the browser. */
    async signOut() {
      await ask(`${base}/sign-out`, {});
      sites.clear();
    },
    /**
     * Begins to sign in, and comes back with a code that the provider never gave. After that the
     * function asks for its secret again.
     */
    async forge() {
      const begun = await ask(`${base}/sign-in/start`);
      const state = new URL(begun.headers.get('location') ?? base).searchParams.get('state') ?? '';
      await ask(`${base}/signed-in?${new URLSearchParams({ state, code: 'forged' }).toString()}`);
      await ask(`${base}/sign-in/start`);
    },
  };
}

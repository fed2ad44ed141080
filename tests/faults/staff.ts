import type { Endpoints } from '../service.ts';

/** Somebody of a hub's staff with a browser without JavaScript: it keeps cookies, by address. */
export function staff(endpoints: Endpoints, hub: string) {
  const base = endpoints.hubs[hub] ?? '';
  const jars = new Map<string, Map<string, string>>();

  const ask = async (url: string, form?: Record<string, string>) => {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { origin, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  };

  /** Goes on wherever it is sent, and gives the last page and its address. */
  const go = async (
    url: string,
    form?: Record<string, string>,
  ): Promise<{ answer: Response; url: string }> => {
    const answer = await ask(url, form);
    const next = answer.headers.get('location');
    return next ? go(new URL(next, url).href) : { answer, url };
  };

  return {
    go: (path: string) => go(base + path),
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
      jars.clear();
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

import type { Endpoints } from '../service.ts';

/** What somebody of a hub's staff sees first, signed in over plain HTTP as its first test user. */
export async function signedIn({ hubs, users }: Endpoints, hub: string): Promise<string> {
  const username = users.find((user) => user.hub === hub)?.username ?? '';
  const cookies = new Map<string, string>();
  const ask = async (url: URL, body?: URLSearchParams) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'sec-fetch-site': 'same-origin', origin: url.origin };
    const redirect = 'manual';
    const answer = await fetch(url, { headers, redirect, ...(body && { method: 'POST', body }) });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    return answer;
  };
  /** Follows redirects to the page where they end. */
  const follow = async (url: URL, body?: URLSearchParams) => {
    let [at, answer] = [url, await ask(url, body)];
    for (let to = answer.headers.get('location'); to; to = answer.headers.get('location')) {
      at = new URL(to, at);
      answer = await ask(at);
    }
    return { at, page: await answer.text() };
  };

  const names = await follow(new URL('/sign-in/start', hubs[hub]));
  const { page } = await follow(names.at, new URLSearchParams({ username }));
  return page;
}

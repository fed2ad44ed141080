import { headerOf, type Got } from './look.ts';

/** A request, as its bytes go over the wire. `path` follows the address of the front door. */
export type Ask = {
  readonly method: string;
  readonly path: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
};

/** A way to the front door: through its handler, or over HTTP. */
export type Door = {
  /** What stands before our paths. */
  readonly base: string;
  readonly ask: (ask: Ask) => Promise<Got>;
};

const cookieName = '__Host-form';

/** A browser without JavaScript that sends whatever it is told to, and keeps the one cookie. */
export function aGuest(door: Door, start?: string) {
  const jar = { cookie: start };

  async function ask({ method, path, headers = [], body }: Ask): Promise<Got> {
    const own = headers.map(([name]) => name.toLowerCase());
    const usual: [string, string][] = [['sec-fetch-site', 'same-origin']];
    if (jar.cookie !== undefined) usual.push(['cookie', `${cookieName}=${jar.cookie}`]);
    const sent = [...usual.filter(([name]) => !own.includes(name)), ...headers];
    const got = await door.ask({ method, path, headers: sent, ...(body && { body }) });
    for (const [name, value] of got.headers) if (name.toLowerCase() === 'set-cookie') keep(value);
    return got;
  }
  function keep(line: string) {
    const value = /^__Host-form=([^;]*)/.exec(line)?.[1];
    if (value !== undefined) jar.cookie = value === '' ? undefined : value;
  }
  const open = (path: string) => ask({ method: 'GET', path });
  const post = (path: string, body: Buffer, type = urlencoded) =>
    ask({ method: 'POST', path, headers: [['content-type', type]], body });

  return { jar, ask, open, post };
}
export type Guest = ReturnType<typeof aGuest>;

export const urlencoded = 'application/x-www-form-urlencoded';

/** Where an answer leads to inside the front door, below its address; undefined if nowhere there. */
export function leadsTo(got: Got, { base }: Door): string | undefined {
  const to = headerOf(got, 'location');
  return got.status === 303 && to?.startsWith(`${base}/`) ? to.slice(base.length) : undefined;
}

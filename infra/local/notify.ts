import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { outboxPage, type SentMessage } from './notify-page.ts';
import { bytesOf } from './wire.ts';

type Options = {
  readonly port: number;
  readonly hubs: readonly string[];
  /** What the secret of that hub holds now: JSON with its `apiKey`. */
  readonly secret: (hub: string) => string;
  readonly now?: () => Date;
};
type Answer = { readonly status: number; readonly body: object };

const most = 1_000;
const sent = {
  template_id: z.uuid(),
  personalisation: z.strictObject({ words: z.string().min(1) }),
  reference: z.string(),
};
const Text = z.strictObject({ ...sent, phone_number: z.string().regex(/^[+\d\s().-]{6,}$/) });
const Email = z.strictObject({ ...sent, email_address: z.string().regex(/^[^@\s]+@[^@\s]+$/) });
const ApiKey = z.object({ apiKey: z.string() });

/**
 * Stands in for GOV.UK Notify on loopback, as far as its client asks here: takes texts and emails
 * with their reference, finds them by it, and shows at `/` what would have been sent. It knows a
 * hub by the key that its call is signed with, and refuses what is signed with none.
 */
export async function startNotify(options: Options) {
  const messages: SentMessage[] = [];
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, messages, options).catch(() =>
      json(outgoing, { status: 500, body: {} }),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(options.port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    list: (): readonly SentMessage[] => messages.slice(-most),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  messages: SentMessage[],
  { hubs, secret, now = () => new Date() }: Options,
): Promise<void> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
  const isGet = incoming.method === 'GET';
  if (isGet && pathname === '/') {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    outgoing.writeHead(200, headers).end(outboxPage(messages));
    return;
  }
  const hub = hubs.find((id) => isSignedBy(incoming, secret(id)));
  if (hub === undefined) json(outgoing, refusal(403, 'AuthError'));
  else if (isGet && pathname === '/v2/notifications')
    json(outgoing, found(messages, hub, searchParams.get('reference')));
  else {
    const raw = (await bytesOf(incoming)).toString();
    const message = messageIn(pathname, raw === '' ? {} : JSON.parse(raw));
    if (message) messages.push({ hub, ...message, at: now().toISOString() });
    json(outgoing, message ? taken(message) : refusal(400, 'BadRequestError'));
  }
}

/** A hub finds its own alone. */
function found(messages: readonly SentMessage[], hub: string, reference: string | null): Answer {
  const own = messages.filter((one) => one.hub === hub && one.reference === reference);
  const notifications = own.map((one) => ({ reference: one.reference, status: 'delivered' }));
  return { status: 200, body: { notifications, links: {} } };
}

const taken = ({ reference }: Pick<SentMessage, 'reference'>): Answer => ({
  status: 201,
  body: { id: randomUUID(), reference },
});

function messageIn(path: string, body: unknown): Omit<SentMessage, 'hub' | 'at'> | undefined {
  const way = path.endsWith('/sms') ? 'text' : path.endsWith('/email') ? 'email' : undefined;
  const read = (way === 'text' ? Text : Email).safeParse(body);
  if (!path.startsWith('/v2/notifications/') || way === undefined || !read.success)
    return undefined;
  const { template_id: template, personalisation, reference } = read.data;
  const to = 'phone_number' in read.data ? read.data.phone_number : read.data.email_address;
  return { way, to, words: personalisation.words, template, reference };
}

/** The client signs with the last 36 characters of the key: the rest only names the service. */
function isSignedBy({ headers }: IncomingMessage, secret: string): boolean {
  const [, head = '', claims = '', signature = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  if (signature === '') return false;
  const { apiKey } = ApiKey.parse(JSON.parse(secret));
  const right = createHmac('sha256', apiKey.slice(-36)).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === right.length && timingSafeEqual(given, right);
}

const refusal = (status: number, error: string): Answer => ({
  status,
  body: { status_code: status, errors: [{ error, message: error }] },
});

function json(outgoing: ServerResponse, { status, body }: Answer): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

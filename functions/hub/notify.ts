import { NotifyClient } from 'notifications-node-client';
import type { Outgoing } from '../domain/outgoing.ts';

/** `refused`: it will never be taken. Anything else that goes wrong is thrown: try again later. */
export type Handed = 'taken' | 'refused';

export type Notify = {
  /** Whether a message of that id was taken already. */
  readonly has: (id: string) => Promise<boolean>;
  readonly send: (id: string, message: Outgoing) => Promise<Handed>;
};

/** A fault that says only what kind it is: the client's own hold the address and the words. */
class NotifyFailed extends Error {
  override name = 'NotifyFailed';
}

/** Sending several, each call of these many milliseconds, must end before the function does. */
const patienceMs = 8_000;

type Options = {
  readonly url: string;
  readonly apiKey: () => Promise<string>;
  /** Templates that hold nothing but one field, `words`. */
  readonly templates: Readonly<Record<Outgoing['way'], string>>;
};

/**
 * GOV.UK Notify. It learns the address, the words and a random id, and nothing of the case.
 * https://docs.notifications.service.gov.uk/node.html
 */
export function govukNotify({ url, apiKey, templates }: Options): Notify {
  const client = async () => {
    const made = new NotifyClient(url, await apiKey());
    made.setClient(patient(made));
    return made;
  };
  return {
    async has(id) {
      const asking = (await client()).getNotifications(undefined, undefined, id);
      const { data } = await asking.catch(refuse);
      return data.notifications.some(({ reference }) => reference === id);
    },
    async send(id, { way, to, words }) {
      const options = { personalisation: { words }, reference: id };
      const made = await client();
      const sending =
        way === 'text'
          ? made.sendSms(templates.text, to, options)
          : made.sendEmail(templates.email, to, options);
      return sending.then(
        () => 'taken' as const,
        // What it calls a bad request stays one, however often it is sent.
        (error: unknown) => (statusOf(error) === 400 ? 'refused' : refuse(error)),
      );
    },
  };
}

type Http = Parameters<NotifyClient['setClient']>[0];

/** The client's own way over the web, but it ends in time, goes where it is told, and no further. */
function patient(client: NotifyClient): Http {
  const { restClient } = client.apiClient as { restClient: { create: (how: object) => Http } };
  return restClient.create({ timeout: patienceMs, maxRedirects: 0, proxy: false });
}

const statusOf = (error: unknown): unknown =>
  (error as { response?: { status?: unknown } } | undefined)?.response?.status;

function refuse(error: unknown): never {
  const status = statusOf(error);
  throw new NotifyFailed(typeof status === 'number' ? `status ${status}` : 'no answer');
}

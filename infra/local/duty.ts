import type { Partnership } from '../../functions/domain/partnership.ts';
import { dutyTopic, hub as hubStack } from '../names.ts';
import type { Logger } from './console.ts';
import type { Published } from './answering.ts';

export type Alerted = {
  /** The id of the hub. */
  readonly hub: string;
  /** ISO UTC, real time. */
  readonly at: string;
  readonly subject: string;
  readonly text: string;
};

const most = 10_000;

/**
 * Stands in for the telephones and mailboxes of whoever is on duty: prints each alert, and keeps
 * the last ones for tests.
 */
export function dutyChannels({ id, hubs }: Partnership, log: Logger, now = () => new Date()) {
  const byTopic = new Map(hubs.map((hub) => [dutyTopic(hubStack(id, hub.id)), hub]));
  let heard: Alerted[] = [];
  return {
    hear: ({ topic, subject, text }: Published): void => {
      const hub = byTopic.get(topic);
      if (!hub) return;
      heard.push({ hub: hub.id, at: now().toISOString(), subject, text });
      if (heard.length > most * 2) heard = heard.slice(-most);
      log.info(`duty channel of ${hub.name}: ${text}`);
    },
    list: (): readonly Alerted[] => heard.slice(-most),
  };
}

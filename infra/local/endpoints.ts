import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestUser } from './test-users.ts';

/** Where everything of a run is. */
export type Endpoints = {
  readonly partnership: string;
  readonly frontDoor: string;
  readonly journeys: Readonly<Record<'clares-law' | 'sarahs-law' | 'consultation', string>>;
  readonly hubs: Readonly<Record<string, string>>;
  /** Parts that are not deployed yet, so that nothing answers there: for tests. */
  readonly absent: readonly string[];
  readonly users: readonly TestUser[];
  readonly signIn: string;
  /** What staff sent by text or email, as a page. */
  readonly outbox: string;
  readonly control: string;
  readonly engines: { readonly proxy: string; readonly dynamodb: string; readonly sqs: string };
  readonly pid: number;
};

export const journeysAt = (frontDoor: string): Endpoints['journeys'] => ({
  'clares-law': `${frontDoor}/form-a`,
  'sarahs-law': `${frontDoor}/form-b`,
  consultation: `${frontDoor}/form-c`,
});

/** Writes endpoints.json whole or not at all: tests wait for it. */
export function writeEndpoints(folder: string, endpoints: Endpoints): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'endpoints.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(endpoints, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** The table that is printed when everything is up. */
export function describe(endpoints: Endpoints): string {
  const { frontDoor, journeys, hubs, absent, users, signIn, outbox, control, engines } = endpoints;
  const rows: [string, string][] = [
    ['Front door', frontDoor],
    ["  Clare's Law", journeys['clares-law']],
    ["  Sarah's Law", journeys['sarahs-law']],
    ['  Consultation', journeys.consultation],
    ...Object.entries(hubs).map(([hub, url]): [string, string] => [`Hub ${hub}`, url]),
    ['Sign-in', signIn],
    ...Object.keys(hubs).map((hub): [string, string] => [
      `  Staff of ${hub}`,
      users
        .filter((user) => user.hub === hub)
        .map(({ username, roles }) => `${username} (${roles.join(', ')})`)
        .join(', '),
    ]),
    ['Outbox', `${outbox} (texts and emails; nothing is really sent)`],
    ['Control port', control],
    ['Engines', `${engines.dynamodb} (tables), ${engines.sqs} (queues, topics)`],
    ['  with IAM', engines.proxy],
    ...(absent.length > 0 ? [['Not deployed', absent.join(', ')] as [string, string]] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

/**
 * Every name that one stack must know of another. They are computed, not referred to, so that
 * either side can be deployed first. Roles and functions have 64 characters: keep ids short.
 */
export const region = 'eu-west-2';

export const front = (partnership: string) => `${partnership}-front`;
export const hub = (partnership: string, hubId: string) => `${partnership}-hub-${hubId}`;

/** The front door's own queue: submissions that are stored and wait to be routed. Ids only. */
export const submissions = (partnership: string) => `${front(partnership)}-submissions`;
/** The inbox of a hub: what the front door sends goes there. */
export const inbox = (partnership: string, hubId: string) => `${hub(partnership, hubId)}-inbox`;
/** The front door's queue for receipts: what hubs send goes there, ids only. */
export const receipts = (partnership: string) => `${front(partnership)}-receipts`;
/** The front door's queue for letters of hubs: they hold what people wrote, so it is under its key. */
export const letters = (partnership: string) => `${front(partnership)}-letters`;
/** Where messages wait that no attempt could read. */
export const dead = (queue: string) => `${queue}-dead`;

/** The topic of whoever is on duty at a hub. */
export const dutyTopic = (stack: string) => `${stack}-duty`;

/** The secret of a hub with its key at GOV.UK Notify. */
export const notifySecret = (stack: string) => `${stack}-notify`;

/** A stack's key: its id cannot be known before it is made, its alias can. */
export const alias = (stack: string) => `alias/${stack}`;

/** The key with which a hub signs each day what it recorded. */
export const signingAlias = (stack: string) => `${alias(stack)}-signing`;

/** Every key of an account: which one is meant, its alias says. */
export const keysOf = (account: string) => `arn:aws:kms:${region}:${account}:key/*`;

export const roleArn = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
export const queueArn = (account: string, name: string) =>
  `arn:aws:sqs:${region}:${account}:${name}`;
export const queueUrl = (account: string, name: string) =>
  `https://sqs.${region}.amazonaws.com/${account}/${name}`;

/** Every function by the path of its file below `functions/`, which is the path of its bundle too. */
export const entries = [
  'front-door/public-web',
  'front-door/replies',
  'front-door/route',
  'front-door/settle',
  'front-door/letters',
  'front-door/watch',
  'front-door/rotate',
  'hub/intake',
  'hub/hub-web',
  'hub/watch-clocks',
  'hub/sign-heads',
  'hub/send-messages',
  'hub/send-letters',
] as const;
export type Entry = (typeof entries)[number];

/** A function and its role have one name: the stack's and the file's. */
export const functionName = (stack: string, entry: Entry) =>
  `${stack}-${entry.slice(entry.indexOf('/') + 1)}`;

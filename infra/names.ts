/**
 * Every name that one stack must know of another. They are computed, not referred to, so that
 * either side can be deployed first. Roles and functions have 64 characters: keep ids short.
 */
export const region = 'eu-west-2';

export const front = (partnership: string) => `${partnership}-front`;
export const hub = (partnership: string, hubId: string) => `${partnership}-hub-${hubId}`;

/** The inbox of a hub: what the front door sends goes there. */
export const inbox = (partnership: string, hubId: string) => `${hub(partnership, hubId)}-inbox`;
/** The front door's queue for receipts: what hubs send goes there, ids only. */
export const receipts = (partnership: string) => `${front(partnership)}-receipts`;

export const roleArn = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
export const queueArn = (account: string, name: string) =>
  `arn:aws:sqs:${region}:${account}:${name}`;
export const queueUrl = (account: string, name: string) =>
  `https://sqs.${region}.amazonaws.com/${account}/${name}`;

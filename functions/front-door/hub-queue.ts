import { partnership } from '../domain/partnerships.ts';

type Env = {
  readonly PARTNERSHIP: string;
  readonly ACCOUNT: string;
  readonly HUB_QUEUE_URL: string;
};

/** The queue of a hub, which may live in an AWS account of its own. */
export const queueOf = (env: Env, hub: string): string => {
  const { account } = partnership(env.PARTNERSHIP).hubs.find(({ id }) => id === hub) ?? {};
  return env.HUB_QUEUE_URL.replace('{account}', account ?? env.ACCOUNT).replace('{hub}', hub);
};

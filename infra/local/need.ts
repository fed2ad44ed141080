import type { Assembly } from './assembly.ts';
import { type Call, type Service, UnknownCall } from './call.ts';
import type { Context } from './conditions.ts';

/** One permission that a call needs. */
export type Need = {
  readonly action: string;
  readonly resource: string;
  readonly context?: Context;
};

export type Where = Pick<
  Assembly,
  'account' | 'region' | 'tables' | 'queues' | 'topics' | 'secrets'
>;

export const unknown = ({ service, operation }: Call) =>
  new UnknownCall(
    `The local run does not know ${service}:${operation}. Teach infra/local/requests.ts what it needs.`,
    service,
  );

/** What a service does with a key for the caller. */
export const withKey = (
  where: Where,
  service: Service,
  keyArn: string | undefined,
  ...uses: string[]
): Need[] =>
  keyArn === undefined
    ? []
    : uses.map((use) => ({
        action: `kms:${use}`,
        resource: keyArn,
        context: { 'kms:ViaService': `${service}.${where.region}.amazonaws.com` },
      }));

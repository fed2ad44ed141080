import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { behindGateway } from '../../functions/gateway.ts';
import {
  headBytes,
  LARGEST_BODY,
  LARGEST_HEAD,
  restEvent,
} from '../../infra/local/gateway-event.ts';
import { aFrontDoor } from '../functions/front-door/visitor.ts';
import type { Ask, Door } from './door.ts';
import type { Got } from './look.ts';

/** The front door's API, as far as its events tell of it. */
const api = {
  ...{ stack: 'front', functionName: 'public-web', stage: 'live', binaryMediaTypes: ['*/*'] },
  ...{ gatewayResponses: {}, arn: 'arn:aws:execute-api:eu-west-2:000000000000:front' },
};
const Result = z.object({
  statusCode: z.int(),
  multiValueHeaders: z.record(z.string(), z.array(z.string())),
  body: z.string(),
  isBase64Encoded: z.literal(false),
});

/** What API Gateway refuses by itself, without a word of ours. */
const byItself: Got = { status: 400, headers: [['x-amzn-errortype', 'BAD_REQUEST']], html: '' };

/** The whole handler, called as API Gateway calls it, with its stores in memory. */
export function throughHandler() {
  const front = aFrontDoor();
  const answer = behindGateway(front.app);
  const door: Door = {
    base: `/${api.stage}`,
    async ask(asked) {
      const event = eventOf(asked);
      if (!event) return byItself;
      const result = Result.parse(await answer(event));
      const headers = Object.entries(result.multiValueHeaders);
      return {
        status: result.statusCode,
        headers: headers.flatMap(([name, values]) => values.map((value) => [name, value] as const)),
        html: result.body,
      };
    },
  };
  return { front, door };
}
export type Front = ReturnType<typeof throughHandler>['front'];

function eventOf({ method, path, headers = [], body = Buffer.alloc(0) }: Ask) {
  const sent = [['Host', 'form.example.org'], ...headers].flat();
  const wire = {
    ...{ method, target: `/${api.stage}${path}`, httpVersion: '1.1', rawHeaders: sent },
    ...{ body, sourceIp: '192.0.2.1' },
  };
  if (headBytes(wire) > LARGEST_HEAD || body.length > LARGEST_BODY) return undefined;
  return restEvent(wire, api, randomUUID(), new Date());
}

/** What the stores gathered is forgotten: one input after another finds them as they were. */
export function clear({ rows, stored, queued, counted }: Front) {
  rows.clear();
  stored.clear();
  queued.length = 0;
  counted.length = 0;
}

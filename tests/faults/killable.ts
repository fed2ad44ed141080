import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Control, control } from '../control.ts';
import { type Endpoints, startService } from '../service.ts';

/** A fault on the way: at the nth call that matches, before or after the engine has done it. */
export type Point = {
  readonly when: 'crash-before' | 'crash-after';
  readonly action?: string;
  readonly principal?: string;
  readonly nth: number;
};

export type Outcome = {
  readonly point: Point;
  readonly met: boolean;
  readonly wrong: string[];
};

export type Killable = {
  readonly endpoints: () => Endpoints;
  readonly ended: () => Promise<unknown>;
  readonly restart: (queuesToo: boolean) => Promise<void>;
  readonly stop: () => Promise<unknown>;
};

/** One service that is killed again and again, and started again on what it had stored. */
export async function killable(folder: string, port?: number): Promise<Killable> {
  let service = await startService({ folder, ...(port && { port }) });
  const where = Number(new URL(service.endpoints.frontDoor).port);
  return {
    endpoints: () => service.endpoints,
    ended: () => service.ended,
    async restart(queuesToo) {
      await service.ended;
      // A queue is transport, never the only copy: what is stored must arrive without it.
      if (queuesToo) rmSync(join(folder, 'dorset', 'queues'), { recursive: true, force: true });
      service = await startService({ folder, port: where });
    },
    stop: () => service.stop(),
  };
}

/** The calls of a request on its way: looks at an empty queue come at any time. */
export const onTheWay = ({ action }: { readonly action: string }) =>
  !/ReceiveMessage|GetQueueAttributes/.test(action);

/** The number of the last call of all. */
export const lastCallOf = async (desk: Control) => (await desk.calls()).at(-1)?.n ?? 0;

export const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );
export const forEver = () => new Promise<never>(() => undefined);

/** Whether the service still answers. */
export async function lives(service: Killable): Promise<boolean> {
  const desk = control(service.endpoints());
  const answers = await succeeds(desk.state());
  desk.close();
  return answers;
}

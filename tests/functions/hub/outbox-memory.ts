import type { WholeCase } from '../../../functions/domain/case-items.ts';
import type { OutboxItem } from '../../../functions/domain/outbox.ts';
import { queued } from '../../../functions/domain/outbox.ts';
import type { Outgoing } from '../../../functions/domain/outgoing.ts';
import type { Values } from '../../../functions/domain/forms.ts';
import { type SendDeps, sendMessages } from '../../../functions/hub/send-messages.ts';
import { after, hour, stored } from '../domain/contact-cases.ts';

export const neutral = 'Please ring back when you can.';
export const aText: Values = { way: 'text', words: neutral };

type Calls = Pick<SendDeps, 'outbox' | 'notify' | 'cases'>;
type Change = { [Part in keyof Calls]?: Partial<Calls[Part]> };

/** A case with messages in the outbox, GOV.UK Notify, and a clock, all in memory. */
export function anOutbox(first: WholeCase, ...messages: readonly Values[]) {
  const clock = { now: new Date(hour(3)) };
  const items = new Map<string, OutboxItem>();
  const sent: { id: string; message: Outgoing }[] = [];
  const measured: number[] = [];
  const state: { whole: WholeCase; replyWaits?: string } = { whole: first };
  for (const [i, values] of messages.entries()) {
    const about = { message: `message-${i + 1}` };
    const taken = after(state.whole, 'message', values, { at: hour(3), about });
    state.whole = taken.whole;
    items.set(about.message, queued(taken.write));
  }
  const isAs = (from: OutboxItem) => {
    const now = items.get(from.id);
    return now?.state === from.state && now.until === from.until;
  };
  const real: Calls = {
    outbox: {
      waiting: () =>
        Promise.resolve({
          found: [...items.values()].filter((one) => one.state !== 'done'),
          unreadable: 0,
        }),
      claim(from, to) {
        const free = isAs(from);
        if (free) items.set(from.id, to);
        return Promise.resolve(free);
      },
      settle(write, from, to) {
        if (!isAs(from) || state.whole.head.version !== write.from)
          return Promise.resolve('lost-race');
        state.whole = stored(state.whole, write);
        items.set(from.id, to);
        return Promise.resolve('stored');
      },
    },
    cases: {
      read: () => Promise.resolve(state.whole),
      replyWaits: () => Promise.resolve(state.replyWaits),
    },
    notify: {
      has: (id) => Promise.resolve(sent.some((one) => one.id === id)),
      send(id, message) {
        sent.push({ id, message });
        return Promise.resolve('taken');
      },
    },
  };
  const sender = (change: Change = {}) =>
    sendMessages({
      outbox: { ...real.outbox, ...change.outbox },
      cases: { ...real.cases, ...change.cases },
      notify: { ...real.notify, ...change.notify },
      measure: (values) => void measured.push(values['MessagesWaiting'] ?? -1),
      now: () => clock.now,
      salt: () => '00',
    });
  const pass = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };
  const fates = () =>
    state.whole.steps.flatMap((step) =>
      step.v === 2 && step.did.startsWith('message-') ? [[step.did, step.about['because']]] : [],
    );
  return { state, items, sent, measured, clock, real, sender, pass, fates };
}

/** The same calls, of which the `n`-th never comes back: with it ends whatever made it. */
export function killedAt(real: Calls, n: number, when: 'before' | 'after') {
  const killed = Promise.withResolvers<'killed'>();
  let count = 0;
  const wrap = <T extends object>(part: T): T =>
    Object.fromEntries(
      Object.entries(part).map(([name, call]) => [
        name,
        async (...given: unknown[]) => {
          const isLast = (count += 1) === n;
          const run = call as (...all: unknown[]) => Promise<unknown>;
          const answer = isLast && when === 'before' ? undefined : await run(...given);
          if (!isLast) return answer;
          killed.resolve('killed');
          return new Promise(() => undefined);
        },
      ]),
    ) as T;
  const calls: Change = {
    outbox: wrap(real.outbox),
    cases: wrap(real.cases),
    notify: wrap(real.notify),
  };
  return { calls, killed: killed.promise };
}

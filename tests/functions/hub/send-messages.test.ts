import { afterEach, describe, expect, test, vi } from 'vitest';
import { verify } from '../../../functions/domain/audit.ts';
import { logger } from '../../../functions/lambda.ts';
import { aCaseWith, after, amended, hour, open } from '../domain/contact-cases.ts';
import { anOutbox, aText, killedAt, neutral } from './outbox-memory.ts';

afterEach(() => void vi.restoreAllMocks());

const sentOnce = [['message-sent', undefined]];
const failed = (because: string) => [['message-failed', because]];
const down = () => Promise.reject(new Error('canary-down'));

test('SEND-01 a text and an email go out with the address that was given, and the case says so', async () => {
  const email = { way: 'email', to: 'SAM@example.org', words: neutral };
  const box = anOutbox(aCaseWith(open), aText, email);
  await box.sender()();
  expect(box.sent.map(({ message }) => message)).toEqual([
    { way: 'text', to: '07700 900123', words: neutral },
    { way: 'email', to: 'sam@example.org', words: neutral },
  ]);
  expect(box.fates()).toEqual([...sentOnce, ...sentOnce]);
  expect(box.measured).toEqual([0]);
  const { steps, contents, head } = box.state.whole;
  expect(verify(steps, contents)).toEqual({ ok: true, head: head.chainHead });
  await box.sender()();
  expect(box.sent).toHaveLength(2);
});

describe('SEND-02 the rules are asked again before it goes out', () => {
  const change = (rules: Partial<typeof open>) => ({ ...open, ...rules });
  test.each<[string, Partial<typeof open>, string]>([
    ['the way is no longer safe', { ways: ['phone'] }, 'way-not-safe'],
    ['they will come back', { ways: [] }, 'comes-back'],
    ['the rules have ended', { until: '2026-11-22' }, 'expired'],
    ['another day', { days: ['tue'] }, 'day'],
    ['another hour', { times: [{ from: '08:00', to: '09:00' }] }, 'time'],
    ['they wrote more', { notes: 'Not from now on' }, 'own-words'],
  ])('%s', async (_, rules, because) => {
    const box = anOutbox(aCaseWith(open), { ...aText, 'own-words-read': 'yes' });
    box.state.whole = amended(box.state.whole, change(rules), hour(3));
    await box.sender()();
    expect(box.sent).toEqual([]);
    expect(box.fates()).toEqual(failed(because));
    expect([...box.items.values()].map(({ state }) => state)).toEqual(['done']);
  });

  test.each<[string, Record<string, string>]>([
    ['record-contact', { 'safe-contact-asked': 'changed', 'new-rules': 'No texts: they are read' }],
    ['they-contacted', { verified: 'reference', 'new-rules': 'No texts: they are read' }],
  ])('they told staff more since: %s', async (step, values) => {
    const box = anOutbox(aCaseWith(open), { ...aText, 'own-words-read': 'yes' });
    box.state.whole = after(box.state.whole, step, values, { at: hour(3) }).whole;
    await box.sender()();
    expect(box.sent).toEqual([]);
    expect(box.fates()).toEqual(failed('own-words'));
  });

  test('what they told staff was read by who asked for it', async () => {
    const values = { verified: 'reference', 'new-rules': 'Texts are best' };
    const told = after(aCaseWith(open), 'they-contacted', values, { at: hour(2) }).whole;
    const box = anOutbox(told, { ...aText, 'own-words-read': 'yes' });
    await box.sender()();
    expect(box.fates()).toEqual(sentOnce);
  });

  test('no way at all was found safe', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    const { head } = box.state.whole;
    box.state.whole = { ...box.state.whole, head: { ...head, state: 'contact-unsafe' } };
    await box.sender()();
    expect(box.sent).toEqual([]);
    expect(box.fates()).toEqual(failed('contact-unsafe'));
  });

  test('the hours have passed meanwhile', async () => {
    const box = anOutbox(aCaseWith(change({ times: [{ from: '12:00', to: '13:00' }] })), aText);
    box.pass(60);
    await box.sender()();
    expect(box.fates()).toEqual(failed('time'));
    expect(box.sent).toEqual([]);
  });

  test('an earlier number is not replaced by one that came later', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    const later = change({ phone: '07700 900999' });
    box.state.whole = amended(box.state.whole, later, hour(3));
    await box.sender()();
    expect(box.sent.map(({ message }) => message.to)).toEqual(['07700 900123']);
  });

  test('it waited for more than a day', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    box.pass(24 * 60 + 1);
    await box.sender()();
    expect(box.fates()).toEqual(failed('too-late'));
  });

  test('the case was closed, or what was to be sent was erased', async () => {
    const box = anOutbox(aCaseWith(open), aText, aText);
    const { contents, head, steps } = box.state.whole;
    const closed = { ...head };
    delete closed.open;
    box.state.whole = { head: closed, steps, contents: contents.slice(0, -1) };
    await box.sender()();
    expect(box.fates()).toEqual([...failed('case-closed'), ...failed('content-gone')]);
  });
});

const kills = (['before', 'after'] as const).flatMap((when) =>
  Array.from({ length: 5 }, (_, i) => [when, i + 1] as const),
);

test.each(kills)(
  'SEND-03 killed %s call %i, it is sent once, and the case says so once',
  async (when, n) => {
    const box = anOutbox(aCaseWith(open), aText);
    const { calls, killed } = killedAt(box.real, n, when);
    await Promise.race([box.sender(calls)(), killed]);
    for (let minutes = 0; minutes < 5; minutes += 1) {
      box.pass(1);
      await box.sender()();
    }
    expect(box.sent).toHaveLength(1);
    expect(box.fates()).toEqual(sentOnce);
    expect(box.measured.at(-1)).toBe(0);
  },
);

test('SEND-03 the kills are at every call that a message takes, and none of them is the last', async () => {
  const box = anOutbox(aCaseWith(open), aText);
  let count = 0;
  const { calls } = killedAt(box.real, -1, 'after');
  for (const part of Object.values(calls))
    for (const [name, call] of Object.entries(part))
      Object.assign(part, {
        [name]: (...given: unknown[]) => (
          (count += 1),
          (call as (...all: unknown[]) => unknown)(...given)
        ),
      });
  await box.sender(calls)();
  expect(count).toBe(5);
});

test('SEND-04 a message that was handed over counts as sent, though the rules have changed since', async () => {
  const box = anOutbox(aCaseWith(open), aText);
  const { calls, killed } = killedAt(box.real, 4, 'after');
  await Promise.race([box.sender(calls)(), killed]);
  box.state.whole = amended(box.state.whole, { ...open, ways: [] }, hour(3));
  box.pass(3);
  await box.sender()();
  expect(box.fates()).toEqual(sentOnce);
});

test('SEND-05 of two senders at once one sends it', async () => {
  const box = anOutbox(aCaseWith(open), aText, aText);
  await Promise.all([box.sender()(), box.sender()(), box.sender()()]);
  box.pass(3);
  await box.sender()();
  expect(box.sent.map(({ id }) => id).toSorted()).toEqual(['message-1', 'message-2']);
  expect(box.fates()).toEqual([...sentOnce, ...sentOnce]);
});

test('SEND-06 staff who write to the case meanwhile do not keep its fate from being written', async () => {
  const box = anOutbox(aCaseWith(open), aText);
  const send: typeof box.real.notify.send = (id, message) => {
    const note = { note: 'Somebody else wrote this' };
    box.state.whole = after(box.state.whole, 'note', note, { at: hour(3) }).whole;
    return box.real.notify.send(id, message);
  };
  await box.sender({ notify: { send } })();
  expect(box.sent).toHaveLength(1);
  expect(box.fates()).toEqual(sentOnce);
  expect(box.state.whole.steps.map(({ did }) => did)).toContain('note');
});

describe('SEND-07 GOV.UK Notify', () => {
  test('is down: the message stays, its age is told, and it goes out later', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    for (let minute = 1; minute <= 5; minute += 1) {
      box.pass(1);
      await box.sender({ notify: { send: down, has: down } })();
    }
    expect(box.measured).toEqual([1, 2, 3, 4, 5]);
    expect(box.fates()).toEqual([]);
    box.pass(3);
    await box.sender()();
    expect(box.fates()).toEqual(sentOnce);
    expect(box.measured.at(-1)).toBe(0);
  });

  test('answers too late: what it took is not sent again', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    const send: typeof box.real.notify.send = async (id, message) => {
      await box.real.notify.send(id, message);
      return down();
    };
    await box.sender({ notify: { send } })();
    box.pass(3);
    await box.sender()();
    expect(box.sent).toHaveLength(1);
    expect(box.fates()).toEqual(sentOnce);
  });

  test('does not say whether it took it: nothing is sent before it does', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    await box.sender({ notify: { send: down } })();
    box.pass(3);
    await box.sender({ notify: { has: down } })();
    expect(box.sent).toEqual([]);
    expect(box.fates()).toEqual([]);
  });

  test('refuses it: it is not tried again, and staff are told', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    await box.sender({ notify: { send: () => Promise.resolve('refused') } })();
    expect(box.fates()).toEqual(failed('notify-refused'));
    expect(box.measured).toEqual([0]);
  });
});

test('SEND-08 one that cannot be sent holds up no other; one that cannot be read is a fault', async () => {
  const box = anOutbox(aCaseWith(open), aText, { way: 'email', words: neutral });
  const send: typeof box.real.notify.send = (id, message) =>
    message.way === 'text' ? down() : box.real.notify.send(id, message);
  const waiting = async () => ({ ...(await box.real.outbox.waiting()), unreadable: 1 });
  await expect(box.sender({ notify: { send }, outbox: { waiting } })()).rejects.toThrow(
    'messages-unreadable',
  );
  expect(box.sent.map(({ message }) => message.way)).toEqual(['email']);
});

test('SEND-09 its logs hold ids, and nothing of a person, faults included', async () => {
  const lines: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(logger, level).mockImplementation((...line) => void lines.push(JSON.stringify(line)));
  const box = anOutbox(aCaseWith(open), aText, { way: 'email', words: neutral });
  await box.sender({ notify: { send: down } })();
  box.pass(3);
  await box.sender()();
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('\n')).not.toMatch(/900123|sam@|Please|Sam Asker|2222-2222|canary/);
});

describe('SEND-10 that there is something to read is said once it is there', () => {
  const email = { way: 'email', to: 'sam@example.org', words: 'There is something to read.' };
  function aNotice(message = email) {
    const box = anOutbox(aCaseWith(open), message);
    const steps = box.state.whole.steps.map((step) =>
      step.v === 2 && step.about['message']
        ? { ...step, about: { ...step.about, email: 'queued' } }
        : step,
    );
    box.state.whole = { ...box.state.whole, steps };
    box.state.replyWaits = hour(3);
    return box;
  }

  test('it waits while the reply waits, and goes when that is kept', async () => {
    const box = aNotice();
    box.pass(60);
    await box.sender()();
    expect([box.sent, box.fates(), box.measured]).toEqual([[], [], [60]]);
    expect([...box.items.values()].map(({ state }) => state)).toEqual(['waiting']);
    delete box.state.replyWaits;
    await box.sender()();
    expect(box.fates()).toEqual(sentOnce);
  });

  test('after a day it is too late for it', async () => {
    const box = aNotice();
    box.pass(24 * 60 + 1);
    await box.sender()();
    expect(box.fates()).toEqual(failed('too-late'));
  });

  test('what staff write themselves waits for no reply', async () => {
    const box = anOutbox(aCaseWith(open), aText);
    box.state.replyWaits = hour(3);
    await box.sender()();
    expect(box.fates()).toEqual(sentOnce);
  });
});

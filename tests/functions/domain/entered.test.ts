import { describe, expect, test } from 'vitest';
import { verify } from '../../../functions/domain/audit.ts';
import { liftContent, liftHead, liftStep } from '../../../functions/domain/case-lift.ts';
import { liftDue } from '../../../functions/domain/duty.ts';
import {
  type Channel,
  channels,
  entered,
  isTooLongAgo,
  newCaseId,
} from '../../../functions/domain/entered.ts';
import { Kind, submissionId } from '../../../functions/domain/submissions.ts';
import { aSubmission, aTime } from '../../builders.ts';
import { anEntry } from './an-entry.ts';

const later = { at: '2026-11-23T09:20:00.000Z', salt: 'salt' };

describe('a case that staff entered', () => {
  test.each(Kind.options)(
    'of the kind %s reads as every stored item does, and verifies',
    (kind) => {
      const { head, step, content } = entered(
        anEntry({ submission: aSubmission({ kind }) }),
        later,
      );
      expect(liftHead(head)).toEqual(head);
      expect(liftStep(step)).toEqual(step);
      expect(liftContent(content)).toEqual(content);
      expect(verify([step], [content])).toEqual({ ok: true, head: head.chainHead });
      expect(head.stage).toBe(`${kind}#received`);
    },
  );

  test('does not verify once who took it, or how it came, was changed', () => {
    const { step, content } = entered(anEntry(), later);
    expect(verify([{ ...step, name: 'Another' } as typeof step], [content]).ok).toBe(false);
    const about = { about: { channel: 'police' } };
    expect(verify([{ ...step, ...about }], [content]).ok).toBe(false);
  });

  test('runs from when it came, and was stored when it was stored', () => {
    const { head, step, content } = entered(anEntry(), later);
    expect(head.receivedAt).toBe(aTime);
    expect(head.clocks.every(({ startedAt }) => startedAt === aTime)).toBe(true);
    expect(step.at).toBe(later.at);
    expect(content.content.receivedAt).toBe(aTime);
  });

  test.each(Object.entries(channels))('says how it came: %s', (channel, words) => {
    const { head, content } = entered(anEntry({ channel: channel as Channel }), later);
    expect(head.entered).toBe(channel);
    expect(content.content.routing.why).toContain(`Taken by staff of this hub ${words}.`);
  });

  test('is sure of its place where a postcode is given, and says that nobody looked it up', () => {
    const place = { answer: 'not-known' } as const;
    expect(entered(anEntry(), later).head.routing).toMatchObject({ hub: 'dorset', sure: true });
    const { routing } = entered(anEntry({ submission: aSubmission({ place }) }), later).head;
    expect(routing).toMatchObject({ sure: false, rows: [] });
  });

  test('asks each kind beside its own once, in one order', () => {
    const also = ['sarahs-law', 'referral', 'clares-law'] as const;
    const { head } = entered(anEntry({ submission: aSubmission({ also: [...also] }) }), later);
    expect(head.also).toEqual(['referral', 'sarahs-law']);
    expect(entered(anEntry(), later).head).not.toHaveProperty('also');
  });

  test('owes an alert of danger, and none else', () => {
    const danger = anEntry({ submission: aSubmission({ immediateRisk: true }) });
    const { due, head } = entered(danger, later);
    expect(liftDue(due)).toMatchObject({ why: 'danger', storedAt: later.at, receivedAt: aTime });
    expect(head.inboxOrder.startsWith('0#')).toBe(true);
    expect(entered(anEntry(), later)).not.toHaveProperty('due');
  });

  test('is marked by the same id as what comes by the web', () => {
    const entry = anEntry();
    const id = submissionId(entry.caseId, entry.submission);
    expect(entered(entry, later).marker.item).toBe(`submission#${id}`);
  });
});

test.each([
  ['2026-04-28T11:00:00.000Z', '2026-03-29T11:00:00.000Z', false],
  // Before the clocks went forward: 12 noon in London was 12 noon in UTC.
  ['2026-04-27T11:00:00.000Z', '2026-03-28T12:00:00.000Z', false],
  ['2026-04-27T11:00:00.000Z', '2026-03-28T11:59:59.999Z', true],
  ['2026-11-23T12:00:00.000Z', '2026-10-24T11:00:00.000Z', false],
  ['2026-11-23T12:00:00.000Z', '2026-10-24T10:59:59.999Z', true],
])('at %s, what came at %s is more than 30 days ago: %s', (now, receivedAt, isLong) => {
  expect(isTooLongAgo(receivedAt, new Date(now))).toBe(isLong);
});

test('a new case has a random UUID of version 4', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const byte of [0, 127, 255])
    expect(newCaseId((bytes) => new Uint8Array(bytes).fill(byte))).toMatch(uuid);
});

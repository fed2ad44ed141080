import { numbersNow, teamName } from '../../web/journeys/readers-view.ts';
import type { Words } from '../../web/words/words.ts';
import { nextReading } from '../domain/hours.ts';
import type { Partnership } from '../domain/partnership.ts';
import { noteExpiry, type Reply } from '../domain/replies.ts';

type At = {
  /** What stands before our paths. */
  readonly base: string;
  readonly partnership: Partnership;
  readonly now: Date;
  readonly w: Words;
};

/** What a reply says to whoever has its reference and phrase. */
export function replyView(reply: Reply, { base, partnership, now, w }: At) {
  // Before a hub said anything nothing tells which one has it.
  const hub = partnership.hubs.find(({ id }) => id === reply.hub);
  const { at, written, state, referral, releasedAt } = reply;
  const goes = new Date(
    (written ? noteExpiry(written.releasedAt) : reply.expiresAt) * 1000,
  ).toISOString();
  const isGone = releasedAt !== undefined && !written;
  const { day, clock } = w.when;
  return {
    title: w.reply.page,
    caption: w.reply.reference(reply.reference),
    said: isGone ? w.reply.gone : w.reply.states[state],
    // What was written was written then, whatever became of it since.
    since: written
      ? w.reply.written(hub && teamName(hub, w), day(written.releasedAt), clock(written.releasedAt))
      : w.reply.since(day(at), clock(at)),
    reading: hub && { numbers: numbersNow(hub, nextReading(hub.hours, now), w) },
    // With the heading of each and how to record it safely: so the hub wrote them.
    parts: written?.parts ?? [],
    elsewhere: state === 'told' && releasedAt === undefined,
    until: written ? w.reply.until.note(day(goes), clock(goes)) : w.reply.until.news(day(goes)),
    refer: referral === 'awaited' && refer(reply, base, w),
    arrived: referral === 'arrived',
    again: `${base}/reply`,
  };
}

/** The way to the referral that goes on from this question: only what is missing is asked there. */
function refer({ caseId, reference, id, group, referBy }: Reply, base: string, w: Words) {
  const { sent, by, missing } = w.reply.refer;
  const { day, clock } = w.when;
  const soon = referBy === undefined ? by.note : by.time(day(referBy), clock(referBy));
  return {
    lines: [sent, soon, missing],
    action: `${base}/form-c/continue`,
    earlier: { case: caseId, reference, reply: id, ...(group && { group }) },
  };
}

import { safeContactOf } from '../../web/journeys/contact.ts';
import { toldIn } from '../../web/journeys/going-on.ts';
import { type Journey, sections } from '../../web/journeys/journey.ts';
import { hubOf, sentReadersView } from '../../web/journeys/readers-view.ts';
import { rows } from '../../web/journeys/said.ts';
import type { Words } from '../../web/words/words.ts';
import { atWorkView, goesOnFrom, hereOf, professionalIn, soonOn } from './at-work-view.ts';
import { shownOf } from './check-view.ts';
import type { Draft } from './draft.ts';
import { decided, type Looking, placeSent, timeView } from './looking.ts';
import { addressOf } from './visit.ts';
import { type Call, wordsOf } from './web-context.ts';

/** The confirmation: the same whatever is known of anybody who is named. */
export function sentView(c: Call, journey: Journey, draft: Draft, looking: Looking) {
  const w = wordsOf(c);
  const { partnership } = looking;
  const now = looking.now();
  const told = toldIn(journey, draft.answers);
  const { ways, codeWord } = safeContactOf(told);
  const { decision, immediate } = decided(draft, placeSent(journey, draft), looking);
  return {
    title: w.check.sent.page,
    reference: draft.reference,
    again: draft.revision > 1,
    // Who goes on from the note at work was asked for no way: the hub has it.
    comesBack: ways.length === 0 && !journey.hasReply,
    hasWord: codeWord !== undefined,
    immediate,
    soon: soonOn(journey, draft, looking, w),
    next: journey.next(told, hereOf(hubOf(decision, partnership), looking, w)),
    reading: sentReadersView({ decision, immediate, partnership, now, w }),
    atWork: atWorkView(c, journey, draft, { immediate, reachable: ways.length > 0 }),
    change: addressOf(c, journey, 'check'),
    time: timeView(draft, now),
  };
}

/** All that was sent, to be printed or copied into a record: without the phrase, which opens the reply. */
export function keptView(c: Call, journey: Journey, draft: Draft, now: Date) {
  const w = wordsOf(c);
  const { kept } = w;
  const all = rows(journey, draft.answers, w);
  const parts = sections
    .map((section) => ({ heading: w.sections[section], rows: shownOf(section, all) }))
    .filter(({ rows }) => rows.length > 0);
  const record = recordOf(journey, draft, w);
  const facts = [
    ...goesOnFrom(draft, w),
    { question: kept.reference, answer: draft.reference },
    {
      question: kept.sent,
      answer: kept.sentAt(new Date(draft.sentAt ?? draft.seenAt).toISOString()),
    },
    ...(draft.revision > 1
      ? [{ question: w.check.sentBefore, answer: w.check.version(draft.revision) }]
      : []),
  ];
  return {
    title: kept.page,
    back: addressOf(c, journey, 'sent'),
    facts,
    parts,
    record,
    asText: asText([
      kept.page,
      ...facts.map(line),
      ...parts.flatMap(({ heading, rows }) => [heading.toUpperCase(), ...rows.map(line)]),
      kept.record.title.toUpperCase(),
      ...record,
    ]),
    time: timeView(draft, now),
  };
}

/** How it is recorded safely: by whom it is about. */
function recordOf(journey: Journey, draft: Draft, { kept: { record } }: Words): string[] {
  const { group } = professionalIn(journey, draft) ?? { group: 'child' };
  return [...record.where[group], ...record.lines];
}

type Line = { readonly question: string; readonly answer: string };
const line = ({ question, answer }: Line) => `${question}\n${answer}`;
const asText = (lines: readonly string[]) => lines.join('\n\n');

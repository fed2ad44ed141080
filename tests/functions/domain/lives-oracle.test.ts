import { describe, expect, test } from 'vitest';
import { Role, type Staff } from '../../../functions/domain/access.ts';
import { agencies } from '../../../functions/domain/agencies.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { type Life, offers } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { aCaseId, aHead } from '../../builders.ts';
import { aCase, aPerson, aStep, hubs, whoReadsHere } from './desk-cases.ts';
import { mayByRole } from './who-may.ts';

const me = 'https://sign-in.test#me';
const other = 'https://sign-in.test#other';
const histories = ['bare', 'others did it', 'I proposed it', 'I researched it'] as const;
type History = (typeof histories)[number];

/** A case in which everything that a rule asks for was done, or nothing. */
function facts(life: Life, state: string, history: History): WholeCase {
  const head = { ...aHead({ kind: life.kind, clocks: [] }), state };
  if (history === 'bare') return { head, steps: [], contents: [] };
  const proposer = history === 'I proposed it' ? me : other;
  const researcher = history === 'I researched it' ? me : other;
  const steps = [
    aStep(1, 'cannot-contact-safely', { who: other }),
    aStep(2, 'safeguarding-plan', { who: other }),
    aStep(3, 'record-interview', { who: me, about: { identity: 'seen', 'child-link': 'seen' } }),
    ...['record-full-checks', 'record-full-assessment', 'record-risk-assessment']
      .filter((_, i) => researcher === other || i === life.kind.length % 3)
      .map((did, i) => aStep(4 + i, did, { who: researcher })),
    ...['propose-out-of-scope', 'propose-not-csods', 'decide-not-to-disclose'].map((did, i) =>
      aStep(7 + i, did, { who: proposer, from: 'checked', to: 'somewhere' }),
    ),
    aStep(10, 'ask-agency', { who: other, about: { agency: 'health' } }),
    aStep(11, 'break-glass', { who: other }),
    aStep(12, 'record-advice', { who: other }),
    aStep(13, 'record-call-back', { who: other, about: { known: 'yes', spoke: 'yes' } }),
  ];
  const [startedAt, dueAt] = ['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'];
  const paused = { row: 'a', startedAt, dueAt, state: 'paused' as const, alerted: [] };
  const held = { holder: { who: other, name: 'Other' }, restrictedTo: [other] };
  const raised = { immediateRisk: true, needs: ['break-glass-review' as const] };
  return {
    head: {
      ...head,
      ...held,
      ...raised,
      clocks: [paused],
      links: [aCaseId(2)],
      also: ['referral'],
    },
    steps,
    contents: aCase(life.kind, whoReadsHere).contents,
  };
}

/** What a step needs beside state, role and agency, told anew and by hand. */
function needs(step: string, kind: string, history: History, staff: Staff): boolean {
  const done = history !== 'bare';
  const unresearched = history !== 'I researched it';
  const second = history !== 'I proposed it';
  const has = (role: Role) => staff.roles.includes(role);
  switch (step) {
    case 'decide-to-disclose':
    case 'decide-not-to-disclose':
      return unresearched;
    case 'confirm-no-disclosure':
    case 'refuse-no-disclosure':
      return unresearched && second;
    case 'confirm-out-of-scope':
    case 'reject-out-of-scope':
    case 'confirm-not-csods':
    case 'reject-not-csods':
      return second;
    case 'plan-disclosure':
      return kind === 'right-to-know' || done;
    case 'hand-back':
      return done && (has('manager') || has('coordinator'));
    case 'record-return':
      return done && (!has('partner') || staff.agency === 'health');
    // It is restricted to somebody else, and the danger is raised.
    case 'restrict':
    case 'take-on':
    case 'assign':
    case 'close':
    case 'duplicate-of':
    case 'keep-closed':
      return !done;
    // Who asked reads the note here, once it was seen who they are.
    case 'record-note-sent':
      return !done;
    // None of these clocks may stand still, and these hubs have no way to send messages.
    case 'pause-clock':
    case 'message':
      return false;
    default:
      return ifDone.includes(step) ? done : true;
  }
}
const ifDone = [
  ...['resume-contact', 'lower-risk', 'undo', 'unlink', 'unrestrict', 'break-glass'],
  ...['review-break-glass', 'resume-clock', 'work-beside', 'look-at-danger', 'release-note'],
];

/** The row that the table has for a step here, read anew. */
const rowHere = (life: Life, step: string, state: string, hub: 'here' | 'force') => {
  const hands = ['clares-law', 'right-to-know', 'sarahs-law'].includes(life.kind);
  const way = hub === 'force' && hands ? 'force' : 'here';
  return life.rows.find(
    ({ step: named, from, arranged }) =>
      named === step &&
      (typeof from !== 'string'
        ? from.includes(state)
        : from === 'any' || !['closed', 'duplicate'].includes(state)) &&
      [undefined, way].includes(arranged),
  );
};

const everyStep = [...new Set(Object.values(lives).flatMap(({ rows }) => rows.map((r) => r.step)))];

function differences(life: Life, state: string, history: History, hub: 'here' | 'force') {
  const where = facts(life, state, history);
  const found: string[] = [];
  const people = Role.options.flatMap((role) =>
    [...agencies, 'council'].map((agency) => aPerson('me', agency, role)),
  );
  for (const staff of people) {
    const shown = new Map(
      offers(life, where, { staff, hub: hubs[hub] }).map((offer) => [offer.row.step, offer]),
    );
    for (const step of everyStep) {
      const row = rowHere(life, step, state, hub);
      const right =
        row && mayByRole(step, life.kind, staff) && needs(step, life.kind, history, staff);
      const offer = shown.get(step);
      const isRight = row ? offer?.open === right : offer === undefined;
      const says = offer?.open !== false || offer.why.every((why) => why.length > 20);
      if (!isRight || !says) found.push(`${step} by ${staff.roles.join()} of ${staff.agency}`);
    }
  }
  return found;
}

describe('LIFE-01 a step is open exactly where its table says so', () => {
  test.each(Object.values(lives))('$kind: every state, role, agency, hub and history', (life) => {
    for (const state of Object.keys(life.states))
      for (const hub of ['here', 'force'] as const)
        for (const history of histories)
          expect(differences(life, state, history, hub), `${state}, ${hub}, ${history}`).toEqual(
            [],
          );
  });

  test('there is something to compare: steps are open, and steps are refused', () => {
    const { 'clares-law': life } = lives;
    const where = facts(life, 'risk-assessed', 'others did it');
    const dilys = aPerson('me', 'police', 'decision-maker');
    const shown = offers(life, where, { staff: dilys, hub: hubs.here });
    expect(shown.filter(({ open }) => open).length).toBeGreaterThan(10);
    expect(shown.filter(({ open }) => !open).length).toBeGreaterThan(5);
  });
});

import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import { newsOf, noteNews } from '../../../functions/domain/clock-steps.ts';
import { rowsFor } from '../../../functions/domain/clocks.ts';
import { entered } from '../../../functions/domain/entered.ts';
import { everyHub } from '../../../functions/domain/partnerships.ts';
import type { Kind, Professional } from '../../../functions/domain/submissions.ts';
import { aRouting, aSubmission, aSubmissionMessage, someAnswers } from '../../builders.ts';
import { anEntry } from './an-entry.ts';
import { stored as storedAs } from './contact-cases.ts';
import { aCase, act, walk } from './desk-cases.ts';
import { type Did, lived } from './lived.ts';

const noon = '2026-11-23T12:00:00.000Z';
const three = '2026-11-23T15:00:00.000Z';
const six = '2026-11-23T18:00:00.000Z';
const tuesday = '2026-11-24T12:00:00.000Z';
const of = (answerBefore?: string): Professional => ({
  group: 'child',
  ...(answerBefore !== undefined && { answerBefore }),
});
const run = ({ head }: Pick<WholeCase, 'head'>, clock: string) =>
  head.clocks.find(({ row }) => row.includes(clock));

/** The head of a case after another submission that said this. */
function amended(whole: WholeCase, professional: Professional, receivedAt = noon) {
  const submission = aSubmission({ kind: whole.head.kind, professional });
  const message = aSubmissionMessage(someAnswers({ receivedAt }, submission), aRouting());
  return received(message, whole.head, { at: receivedAt, salt: '5a17' });
}

describe('CLOCK-07 an answer is due before what they wait for', () => {
  test.each(['consultation', 'referral'] as const)('a %s is due exactly then', (kind) => {
    const { head } = aCase(kind, of('2026-11-23T15:00:00Z'));
    expect(run({ head }, 'answer-before')).toMatchObject({ state: 'running', dueAt: three });
    expect(head).toMatchObject({ answerBefore: three, dueAt: three });
    const others = aCase(kind, of()).head;
    expect(head.inboxOrder < others.inboxOrder).toBe(true);
  });

  test('where nothing was said, or something else is asked, it does not start', () => {
    expect(run(aCase('consultation', of()), 'answer-before')).toBeUndefined();
    expect(run(aCase('clares-law', of(three)), 'answer-before')).toBeUndefined();
    expect(aCase('consultation', of()).head.answerBefore).toBeUndefined();
  });

  test('staff who take it down say it as well', () => {
    const submission = aSubmission({ kind: 'consultation', professional: of(three) });
    const write = entered(anEntry({ submission }), { at: noon, salt: '5a17' });
    expect(run(write, 'answer-before')?.dueAt).toBe(three);
  });

  test('what is sent last says when, and may say that nothing is waited for', () => {
    const whole = aCase('consultation', of(three));
    const dueAfter = (at?: string) => run(amended(whole, of(at)), 'answer-before')?.dueAt;
    expect(dueAfter('2026-11-23T13:00:00.000Z')).toBe('2026-11-23T13:00:00.000Z');
    expect(dueAfter(six)).toBe(six);
    expect(dueAfter()).toBeUndefined();
    // Whatever order they arrive in.
    const [later, earlier] = ['2026-11-23T10:00:00.000Z', '2026-11-23T08:00:00.000Z'];
    const put = storedAs(whole, amended(whole, of(six), noon));
    for (const old of [later, earlier]) {
      const write = amended(put, of('2026-11-23T13:00:00.000Z'), old);
      expect(run(write, 'answer-before')?.dueAt).toBe(six);
      expect(write.head.answerBefore).toBe(six);
    }
    expect(amended(storedAs(whole, amended(whole, of(), noon)), of(three), earlier).head).toEqual(
      expect.not.objectContaining({ answerBefore: three }),
    );
    expect(run(amended(aCase('consultation', of()), of(three)), 'answer-before')?.dueAt).toBe(
      three,
    );
  });

  test('a slip is put right though its time has passed; then the right time is told of', () => {
    const late = '2026-11-23T15:00:01.000Z';
    const whole = aCase('consultation', of(three));
    const [news] = newsOf(whole.head, late);
    if (!news) throw new Error('There is news');
    const breached = storedAs(whole, noteNews(whole.head, news, { at: late, salt: '00' }).write);
    expect(run(breached, 'answer-before')?.breachedAt).toBe(late);
    const right = storedAs(breached, amended(breached, of(six), '2026-11-23T15:10:00.000Z'));
    for (const one of [right, act(right, ['note', 'hana'])]) {
      expect(run(one, 'answer-before')).toMatchObject({ state: 'running', dueAt: six });
      expect(run(one, 'answer-before')).not.toHaveProperty('breachedAt');
    }
  });

  test('an answer that was given was given by the end that was named then', () => {
    const answered = walk(aCase('consultation', of(three)), [
      ['screen', 'hana'],
      ['start-advising', 'hana'],
      ['record-advice', 'hana'],
    ]);
    const met = run(answered, 'answer-before');
    expect(met).toMatchObject({ state: 'met', dueAt: three });
    for (const at of ['2026-11-23T10:00:00.000Z', six, undefined]) {
      const after = storedAs(answered, amended(answered, of(at)));
      expect(run(after, 'answer-before')).toEqual(met);
      expect(run(act(after, ['note', 'hana']), 'answer-before')).toEqual(met);
    }
    // Undone, it is due when they need it by now.
    const undone = act(storedAs(answered, amended(answered, of(six))), ['undo', 'marek']);
    expect(run(undone, 'answer-before')).toMatchObject({ state: 'running', dueAt: six });
  });

  test('said once work has begun, it runs from when it was said', () => {
    const begun = act(aCase('consultation', of()), ['screen', 'hana']);
    expect(run(amended(begun, of(three)), 'answer-before')).toMatchObject({
      ...{ state: 'running', startedAt: noon, dueAt: three },
    });
  });

  test.each<[string, Kind]>([
    ['record-advice', 'consultation'],
    ['pass-to-allocated-worker', 'consultation'],
    ['pass-to-lado', 'consultation'],
    ['rate', 'referral'],
    ['decide-threshold', 'referral'],
  ])('%s meets it', (did, kind) => {
    const after = lived([{ did, at: noon }], { kind, answerBefore: three }).run('answer-before');
    expect(after).toMatchObject({ state: 'met', endedAt: noon });
    const other = lived([{ did: 'note', at: noon }], { kind, answerBefore: three });
    expect(other.run('answer-before')?.state).toBe('running');
  });

  test('when its time has passed a manager is asked', () => {
    const { head } = aCase('consultation', of(three));
    const [news] = newsOf(head, '2026-11-23T15:00:01.000Z');
    expect(news?.run.row).toBe('consultation-answer-before-2026');
    if (!news) throw new Error('There is news');
    const { write } = noteNews(head, news, { at: '2026-11-23T15:00:01.000Z', salt: '5a17' });
    expect(write.head).toMatchObject({ needs: ['retriage'], asksManager: 'yes' });
  });
});

describe('CLOCK-08 a referral that was advised is chased', () => {
  const advised = { did: 'record-referral-advised', at: noon, to: 'referral-advised' };
  const clocks = (hub: string, ...dids: Did[]) => {
    const { run: one, head } = lived([advised, ...dids], { kind: 'consultation', hub });
    return { chase: one('chase'), arrives: one('consultation-referral'), head };
  };

  const chaseOf = (answer: string) => ({ did: 'record-chase', at: tuesday, about: { answer } });

  test('after half of the time in which it is to be here, which hubs set', () => {
    const others = clocks('suffolk');
    expect(others.chase?.dueAt).toBe('2026-11-24T12:00:00.000Z');
    expect(others.arrives?.dueAt).toBe('2026-11-25T12:00:00.000Z');
    const dorset = clocks('dorset');
    expect(dorset.chase?.dueAt).toBe('2026-11-24T00:00:00.000Z');
    expect(dorset.arrives?.dueAt).toBe('2026-11-24T12:00:00.000Z');
  });

  test.each(['suffolk', 'dorset'])('at %s who asks has chased, and still waits for it', (hub) => {
    const { chase, arrives } = clocks(hub, chaseOf('will'));
    expect([chase?.state, arrives?.state]).toEqual(['met', 'running']);
  });

  test.each(['suffolk', 'dorset'])('at %s who reached nobody is still to ask', (hub) => {
    expect(clocks(hub, chaseOf('none')).chase?.state).toBe('running');
    for (const answer of ['referred', 'will', 'will-not'])
      expect(clocks(hub, chaseOf('none'), chaseOf(answer)).chase?.state).toBe('met');
  });

  test.each(['link', 'linked-from', 'continued'])('%s with a referral meets both', (did) => {
    const { chase, arrives } = clocks('dorset', { did, at: tuesday, about: { kind: 'referral' } });
    expect([chase?.state, arrives?.state]).toEqual(['met', 'met']);
    const other = clocks('dorset', { did, at: tuesday, about: { kind: 'consultation' } });
    expect([other.chase?.state, other.arrives?.state]).toEqual(['running', 'running']);
  });

  describe('from the note that advises it', () => {
    const note = (refer: string, at = noon) => ({
      ...{ did: 'release-note', at, to: 'note-sent', about: { refer } },
    });
    const after = (...dids: Did[]) => {
      const { run: one } = lived(dids, { kind: 'consultation', hub: 'suffolk' });
      return { chase: one('chase'), arrives: one('consultation-referral') };
    };
    const later = { ...advised, at: tuesday };

    test('both run, and what staff write down later moves neither', () => {
      for (const { chase, arrives } of [after(note('yes')), after(note('yes'), later)]) {
        expect(chase).toMatchObject({ state: 'running', startedAt: noon });
        expect(arrives).toMatchObject({ state: 'running', startedAt: noon });
      }
    });

    test('not where it advises none, until staff say otherwise', () => {
      expect(after(note('no')).arrives).toBeUndefined();
      expect(after(note('no'), later).arrives?.startedAt).toBe(tuesday);
      // The second note, after a disagreement, says that none is needed.
      expect(after(note('yes'), note('no', tuesday)).arrives).toBeUndefined();
      expect(after(note('no'), note('yes', tuesday)).arrives?.startedAt).toBe(tuesday);
    });

    test('what was linked before meets it, and another outcome ends it', () => {
      const link = { did: 'link', at: '2026-11-23T11:00:00.000Z', about: { kind: 'referral' } };
      expect(after(link, note('yes')).arrives?.state).toBe('met');
      const none = { did: 'record-no-referral', at: tuesday, to: 'no-referral' };
      expect(after(note('yes'), none).arrives?.state).toBe('stopped');
    });
  });

  test('not arrived, it stands before a manager', () => {
    const { head } = clocks('suffolk', chaseOf('will'));
    const late = '2026-11-25T12:00:01.000Z';
    const news = newsOf(head, late).find((one) => one.run.row === 'consultation-referral-2020');
    if (!news) throw new Error('There is news');
    expect(noteNews(head, news, { at: late, salt: '00' }).write.head.needs).toEqual(['retriage']);
  });
});

describe('CLOCK-09 what is written, and what is rated', () => {
  const note = (...dids: Did[]) => lived(dids, { kind: 'consultation' }).run('note');
  const advice = { did: 'record-advice', at: noon, to: 'advised' };

  test.each(['release-note', 'record-note-sent'])('%s meets the clock of the note', (did) => {
    expect(note(advice, { did, at: tuesday, to: 'note-sent' })).toMatchObject({ state: 'met' });
  });

  test('what was settled is to be written as well', () => {
    const first = { did: 'release-note', at: '2026-11-23T13:00:00.000Z', to: 'note-sent' };
    const settled = { did: 'settle-disagreement', at: tuesday, to: 'advised' };
    expect(note(advice, first, settled)).toMatchObject({ state: 'running', startedAt: tuesday });
  });

  test('every hub rates by rows of its own, and not all alike', () => {
    const red = everyHub.map(({ id }) => {
      const row = rowsFor(id).filter(({ clock }) => clock === 'rag');
      expect(row.map(({ starts }) => typeof starts === 'object' && starts.where?.is)).toEqual([
        ...['red', 'amber', 'green'],
      ]);
      return JSON.stringify(row[0]?.duration);
    });
    expect(new Set(red).size).toBe(3);
  });

  test.each([
    ['dorset', 'red', '2026-11-23T14:00:00.000Z'],
    ['dorset', 'green', '2026-11-24T12:00:00.000Z'],
    ['suffolk', 'red', '2026-11-23T16:00:00.000Z'],
    ['reading', 'green', '2026-11-26T12:00:00.000Z'],
  ])('at %s a referral rated %s is looked up by %s', (hub, rating, dueAt) => {
    const rated = { did: 'rate', at: noon, to: 'rag-rated', about: { rating } };
    expect(lived([rated], { kind: 'referral', hub }).run('rag')?.dueAt).toBe(dueAt);
  });
});

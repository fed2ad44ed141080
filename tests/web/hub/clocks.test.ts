import { describe, expect, test } from 'vitest';
import { clocksView, clockTag } from '../../../web/hub/clocks.ts';
import { lived } from '../../functions/domain/lived.ts';

// Received on Monday 23 November 2026 at nine.
const noon = '2026-11-23T12:00:00.000Z';
const late = '2026-11-24T12:00:00.000Z';
const shown = (of: ReturnType<typeof lived>, now: string) => clocksView(of, new Date(now));
const named = (of: ReturnType<typeof lived>, now: string, name: string) =>
  shown(of, now).find((one) => one.name.startsWith(name)) ?? expect.unreachable();
const met = { did: 'record-first-checks', to: 'checked' };

describe('a clock explains itself', () => {
  test('of hours', () => {
    const { tag, due, progress, sentences } = named(lived([]), noon, 'First checks');
    expect(tag.text).toBe('Running');
    expect(due).toEqual({
      ...{ words: 'in 21 hours', overdue: false },
      date: '24 November 2026, 9:00am',
    });
    expect(progress).toBeUndefined();
    expect(sentences).toEqual([
      'Started when it was received on 23 November 2026, 9:00am.',
      'Ends 24 November 2026, 9:00am: 24 hours, nights, weekends and holidays included.',
      'It never stands still.',
      expect.stringMatching(/^Source: Domestic Violence Disclosure Scheme guidance/) as string,
    ]);
  });

  test('says of what it is where two kinds are asked', () => {
    const names = (of: ReturnType<typeof lived>) => shown(of, noon).map(({ name }) => name);
    const clocks = ['clares-law', 'sarahs-law'].flatMap(
      (kind) => lived([], { kind: kind as 'clares-law' }).head.clocks,
    );
    const first = names(lived([], { clocks })).filter((name) => name.startsWith('First checks'));
    expect(first.sort()).toEqual(['First checks (Clare’s Law)', 'First checks (Sarah’s Law)']);
    expect(names(lived([]))).toContain('First checks');
  });

  test('of days, and of working days', () => {
    const now = '2026-12-01T12:00:00.000Z';
    const overall = named(lived([]), now, 'Disclosed');
    expect(overall.progress).toBe('Day 8 of 28');
    expect(overall.sentences[1]).toBe(
      'That day is day 0, whatever the hour. Ends 21 December 2026, 11:59pm: 28 days, weekends and holidays count.',
    );
    const interview = named(lived([]), now, 'Interview');
    expect(interview.progress).toBe('Working day 6 of 10');
    expect(interview.sentences[1]).toContain('10 working days, weekends and bank holidays do not');
  });

  test('that a step started, and that may stand still', () => {
    const rated = { did: 'rate', at: noon, to: 'rag-rated', about: { rating: 'red' } };
    const clock = { clock: 'rag', because: 'partner-asked' };
    const paused = { did: 'pause-clock', at: '2026-11-23T13:00:00.000Z', about: clock };
    const bcp = { kind: 'referral', hub: 'bcp' } as const;
    const still = named(lived([rated, paused], bcp), late, 'Looked up, red');
    expect(still).toMatchObject({ tag: { text: 'Paused' } });
    expect(still.due).toBeUndefined();
    expect(still.sentences).toEqual([
      'Started with “Rated” on 23 November 2026, 12:00pm.',
      'Ends 23 November 2026, 4:00pm: 4 hours in which this hub is open.',
      'Paused since 23 November 2026, 1:00pm: a partner agency has been asked and has not answered yet. Its end moves by as long as that lasts.',
      expect.stringMatching(/^It may stand still only while: .*Never because there is too much/),
      expect.stringMatching(/^Source: Invented/),
    ]);
    const resumed = { did: 'resume-clock', at: '2026-11-23T14:00:00.000Z', about: clock };
    const on = named(lived([rated, paused, resumed], bcp), noon, 'Looked up, red');
    expect(on.sentences[2]).toMatch(/^Was paused until 23 November 2026, 2:00pm, from .* moved/);
  });

  test.each([
    ['overdue', [], 'Overdue', 'Its time has run out.'],
    [
      'noted as overdue',
      [
        {
          ...{ did: 'clock-breached', at: '2026-11-24T09:00:00.000Z', role: 'service' },
          about: { clock: 'clares-law-checks-2023' },
        },
      ],
      'Overdue',
      'Its time has run out, and a manager was asked to look at the case again.',
    ],
    ['met', [{ ...met, at: noon }], 'Met', 'Met on 23 November 2026, 12:00pm.'],
    [
      'met late',
      [{ ...met, at: late }],
      'Met late',
      'Met on 24 November 2026, 12:00pm, late by 3 hours.',
    ],
    [
      'stopped',
      [{ did: 'withdraw', at: noon, to: 'withdrawn' }],
      'Stopped',
      'Stopped on 23 November 2026, 12:00pm: nothing in this case waits for it any more.',
    ],
  ])('%s', (_, dids, text, sentence) => {
    const view = named(lived(dids), late, 'First checks');
    expect(view.tag.text).toBe(text);
    expect(view.sentences).toContain(sentence);
  });

  test('by a row that is gone it says what is known', () => {
    const { head, steps } = lived([]);
    const [first] = head.clocks;
    const clocks = first ? [{ ...first, row: 'gone' }] : [];
    expect(shown({ head: { ...head, clocks }, steps, run: () => first }, noon)).toMatchObject([
      { sentences: [expect.any(String), 'Ends 24 November 2026, 9:00am.'] },
    ]);
  });
});

test('what is due next stands first, and what is over last', () => {
  const order = shown(lived([{ ...met, at: noon }]), noon).map(({ name }) => name);
  expect(order).toEqual([
    'Interview in person',
    'Disclosed, or decided not to disclose',
    'First checks',
  ]);
});

test.each([
  ['time is left', [], noon, undefined],
  ['one has run out', [], late, 'Overdue'],
  [
    'an alert was given',
    [
      { ...met, at: noon },
      {
        ...{ did: 'clock-alert', at: late, role: 'service' },
        about: { clock: 'clares-law-overall-2023', alert: 'day-14' },
      },
    ],
    late,
    'Due soon',
  ],
  ['nothing runs', [{ did: 'close', at: noon, to: 'closed' }], late, undefined],
])('the inbox says, where %s', (_, dids, now, text) => {
  expect(clockTag(lived(dids).head, new Date(now))?.text).toBe(text);
});

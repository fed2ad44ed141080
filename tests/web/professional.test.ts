import { describe, expect, test } from 'vitest';
import { Submission } from '../../functions/domain/submissions.ts';
import { consultation } from '../../web/journeys/consultation.ts';
import {
  applying,
  canSend,
  nextPage,
  placeOf as placeInForm,
  reachable,
  stillFitting,
  toldIn,
} from '../../web/journeys/going-on.ts';
import type { Answers } from '../../web/journeys/journey.ts';
import { toSubmission } from '../../web/journeys/submission.ts';
import { en } from '../../web/words/en/en.ts';
import { nearDorset } from '../whole-story.ts';
import { atWork, begun, sent, slugsOf } from './at-work.ts';

const journey = consultation(en);

describe('PRO-01 where it goes on from is known, and never asked', () => {
  test.each([{}, { from: { what: 'nothing' } }, { from: { what: 'sent' } }])(
    'no way leads to it: %j',
    (answers: Answers) => {
      expect(slugsOf(answers)).not.toContain('from');
      expect(reachable(journey, { ...atWork().answers, ...answers }, 'from')).toBeUndefined();
      expect(nextPage(journey, answers)?.slug).toBe('before');
    },
  );
  test('it counts as no question, and no row tells of it', () => {
    const { answers } = atWork({ from: { what: 'nothing' } });
    const page = journey.pages.find(({ slug }) => slug === 'group') ?? expect.unreachable();
    expect(placeInForm(journey, answers, page).question).toBe(3);
    expect(sent(answers).said.map(({ question }) => question)).not.toContain('');
  });
  test('what is not known is as if it was never said', () => {
    const { answers } = atWork();
    expect(toldIn(journey, stillFitting(journey, { ...answers, from: { what: 'x' } }))).toEqual(
      toldIn(journey, answers),
    );
  });
  test('what was kept of it stays with a newer form', () => {
    expect(stillFitting(journey, { from: { what: 'note' } })).toEqual({ from: { what: 'note' } });
  });
});

describe('PRO-02 advice and referral are one form', () => {
  const refers = ['school', 'gp', 'household', 'evidence', 'voice'];
  test('for advice nothing is asked that only a referral needs', () => {
    const { asked, answers } = atWork();
    expect(asked).toEqual(expect.arrayContaining(['naming', 'ask', 'level', 'soon']));
    expect(asked.filter((slug) => refers.includes(slug))).toEqual([]);
    expect(sent(answers)).toMatchObject({ kind: 'consultation', professional: { group: 'child' } });
  });
  test('to refer is with names', () => {
    const { asked, answers } = atWork({ want: { answer: 'refer' } });
    expect(asked).toEqual(expect.arrayContaining(refers));
    expect(asked.filter((slug) => ['naming', 'ask'].includes(slug))).toEqual([]);
    expect(sent(answers).kind).toBe('referral');
  });
  test('from what was sent only the rest is asked', () => {
    const before = atWork();
    const { asked, answers } = atWork(
      {},
      { ...before.answers, from: { what: 'sent' }, want: { answer: 'refer' } },
    );
    expect(asked).toEqual(refers);
    expect(sent(answers).kind).toBe('referral');
  });
  test('from what was sent without names, the names as well', () => {
    const before = atWork({ naming: { answer: 'without' } });
    const { asked, answers } = atWork({}, { ...before.answers, from: { what: 'sent' } });
    expect(asked).toEqual([
      'place',
      'code',
      'area',
      'more',
      'school',
      'gp',
      'consent',
      ...refers.slice(2),
    ]);
    expect(sent(answers)).toMatchObject({
      kind: 'referral',
      place: { answer: 'postcode', postcode: 'DT1 1XJ' },
    });
    expect(sent(answers).professional).not.toHaveProperty('noNames');
  });
  test('from the note nothing is asked that the hub has', () => {
    const { asked, answers } = atWork({}, { from: { what: 'note' } });
    expect(asked).toEqual([
      ...['before', 'now', 'group', 'place', 'code', 'area', 'more', 'school', 'gp'],
      ...['consent', 'household', 'evidence', 'voice', 'true'],
    ]);
    expect(sent(answers)).toMatchObject({ kind: 'referral', safeContact: { ways: [] } });
    expect(sent(answers).people.map(({ part }) => part)).toEqual(['child']);
  });
  test('what happens next is of what was asked', () => {
    const here = { long: () => '1 working day', council: 'Example Council' };
    const next = (group: string, more: Answers) =>
      journey.next(toldIn(journey, { group: { answer: group }, ...more }), here).join(' ');
    const [advice, refer] = [{ want: { answer: 'advice' } }, { from: { what: 'note' } }];
    expect(next('child', advice)).toContain('an answer within 1 working day');
    expect(next('child', refer)).toContain('Within 1 working day they decide');
    expect(next('adult', refer)).toContain('section 42');
    expect(next('adult', refer)).toContain('in writing within 1 working day');
    for (const of of [advice, refer]) {
      expect(next('colleague', of)).toContain('The LADO rings you');
      expect(next('child', of)).not.toContain('LADO');
      expect(next('child', of)).toContain('Ring Example Council, or 999');
    }
  });
});

describe('PRO-03 whom it is about', () => {
  const adults = ['person', 'born', 'homes', 'needs', 'wishes', 'capacity'];
  test('an adult: the three questions of section 42, wishes, capacity', () => {
    const { asked, answers } = atWork({ group: { answer: 'adult' } });
    expect(asked.filter((slug) => adults.includes(slug))).toEqual(adults);
    // What the adult wants is asked once.
    for (const slug of ['level', 'together', 'views', 'voice']) expect(asked).not.toContain(slug);
    expect(sent(answers).people.map(({ part }) => part)).toEqual([
      'professional',
      'person-at-risk',
    ]);
  });
  test('somebody who works with children: the LADO, their work, and no consent', () => {
    const { asked, answers } = atWork({ group: { answer: 'colleague' } });
    expect(asked).toEqual(expect.arrayContaining(['line', 'person', 'work']));
    for (const slug of ['naming', 'allocated', 'born', 'consent', 'views', 'needs', 'level'])
      expect(asked).not.toContain(slug);
    expect(sent(answers).people).toContainEqual({
      ...{ part: 'subject', name: 'Kim Example', occupation: 'Teaches at Example School' },
    });
  });
  test('three children', () => {
    const { answers } = atWork({
      more: { name: 'Bo', another: 'yes' },
      'more-2': { name: 'Cy', another: 'yes' },
      'more-3': { name: 'Di', another: 'no' },
    });
    const names = sent(answers).people.map(({ name }) => name);
    expect(names).toEqual(['Ada Example', 'Bo', 'Cy', 'Di']);
  });
  test('who has a worker is told to ask them, and the hub reads it', () => {
    const has = atWork({ allocated: { answer: 'yes', text: 'Sam, team 3' } });
    expect(has.asked).toContain('worker');
    expect(sent(has.answers).professional).toMatchObject({ allocated: true });
    const unsure = atWork({ allocated: { answer: 'not-known' } });
    expect(unsure.asked).not.toContain('worker');
    expect(sent(unsure.answers).professional).not.toHaveProperty('allocated');
  });
});

describe('PRO-04 it can be sent as soon as it is known who asks, how to reach them, and about whom', () => {
  const first = { group: { answer: 'child' }, you: { name: '', not: ['rather-not'] } };
  const reach = { reach: { email: 'ada@example.org', phone: '', voice: '', text: '' } };
  const child = { more: { name: 'Bo', another: 'no' } };
  const unnamed = { now: { answer: 'no' }, naming: { answer: 'without' }, near: nearDorset };
  const ages = { ages: { many: '', text: '7', called: '', not: [] } };
  test.each<[boolean, Answers]>([
    [true, { ...first, ...reach, ...child }],
    [false, { ...first, ...child }],
    [false, { ...first, ...reach }],
    [false, { ...reach, ...child }],
    [true, { ...first, ...reach, ...unnamed, ...ages }],
    [false, { ...first, ...reach, ...unnamed, ...child }],
    [true, { from: { what: 'note' }, group: { answer: 'child' }, ...child }],
  ])('%s: %j', (can, answers) => {
    expect(canSend(journey, answers)).toBe(can);
  });
  test('what was not asked is said to be so, and danger is looked at first', () => {
    const { said, immediateRisk, safeContact } = toSubmission(
      journey,
      { ...first, ...reach, ...child },
      begun,
    );
    expect(said.filter(({ answer }) => answer === en.check.notAsked).length).toBeGreaterThan(5);
    expect(immediateRisk).toBe(true);
    expect(safeContact).toEqual({
      ...{ ways: ['email'], email: 'ada@example.org', leaveMessage: false },
    });
  });
});

test('PRO-05 the hub can read each of them', () => {
  for (const group of ['child', 'adult', 'colleague'])
    for (const want of ['advice', 'refer'])
      for (const naming of ['with', 'without'])
        for (const what of ['nothing', 'note', 'sent']) {
          const says = { group: { answer: group }, want: { answer: want } };
          const { answers } = atWork({ ...says, naming: { answer: naming } }, { from: { what } });
          expect(Submission.safeParse(sent(answers)).error).toBeUndefined();
          expect(applying(journey, answers).every(({ slug }) => slug in answers)).toBe(true);
        }
});

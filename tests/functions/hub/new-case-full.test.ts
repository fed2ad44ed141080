import { describe, expect, test } from 'vitest';
import { receivedIn } from '../../../functions/domain/case-items.ts';
import { Kind } from '../../../functions/domain/submissions.ts';
import { staffForm } from '../../../web/hub/new-case/staff-forms.ts';
import type { Field } from '../../../web/journeys/journey.ts';
import { aFullCall, type Group } from './a-full-call.ts';
import { aShortCall, atTheTelephone, type Boxes } from './a-call.ts';

const told = async (kind: Kind, boxes: Boxes) => {
  const { store, kept } = atTheTelephone();
  const { response } = await store(kind, boxes);
  const page = response.status === 303 ? '' : await response.text();
  const [received] = receivedIn(kept[0]?.contents ?? []);
  return { status: response.status, page, submission: received?.submission, head: kept[0]?.head };
};

/** Of the form for advice each group has pages of its own. */
const calls: readonly { readonly kind: Kind; readonly group: Group }[] = [
  ...Kind.options.map((kind) => ({ kind, group: 'child' as const })),
  { kind: 'consultation', group: 'adult' },
  { kind: 'consultation', group: 'colleague' },
];

describe.each(calls)('a full call about $kind, $group', ({ kind, group }) => {
  test('keeps every single thing that was typed', async () => {
    const typed: string[] = [];
    const boxes = aFullCall(
      kind,
      (name) => {
        typed.push(`canary ${name}`);
        return `canary ${name}`;
      },
      group,
    );
    const { status, submission, head } = await told(kind, boxes);
    expect(status).toBe(303);
    const all = JSON.stringify(submission);
    expect(typed.filter((one) => !all.includes(one))).toEqual([]);
    expect(typed.length).toBeGreaterThan(10);
    expect(head?.kind).toBe(kind);
    expect(submission?.safeContact).toMatchObject(
      kind === 'consultation'
        ? { ways: ['phone', 'email'], phone: '01632 960982', email: 'sam@example.com' }
        : {
            ways: ['phone', 'text', 'email', 'letter'],
            phone: '07700 900982',
            until: '2027-03-07',
          },
    );
    expect(submission?.place).toEqual({ answer: 'postcode', postcode: 'DT1 1XJ' });
  });

  test('asks what the public form asks, and nothing twice', () => {
    const names = staffForm(kind).pages.map(({ slug }) => slug);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('area');
  });

  test('with every box full of wide letters fits into one item of a table', async () => {
    const wide = (_: string, field: Field) =>
      '漢'.repeat(field.rows === 10 ? 21_000 : field.component === 'long' ? 1_000 : 200);
    const boxes = aFullCall(kind, wide, group);
    const { status, submission } = await told(kind, boxes);
    expect(status).toBe(303);
    expect(Buffer.byteLength(JSON.stringify(submission))).toBeLessThan(390_000);
  });
});

describe('what a call has no time to say twice', () => {
  test('who writes about children says that there are some, up to six, in any of the places', async () => {
    const { submission } = await told(
      'clares-law',
      aShortCall({ 'more-2--name': 'Bo', 'more-4--name': 'Cy', 'more-6--name': 'Di' }),
    );
    const children = submission?.people.filter(({ part }) => part === 'child');
    expect(children?.map(({ name }) => name)).toEqual(['Bo', 'Cy', 'Di']);
  });

  test('four carers of a child', async () => {
    const boxes = ['carer', 'carer-2', 'carer-3', 'carer-4'].map((slug): Boxes => ({
      [`${slug}--name`]: `Name ${slug}`,
      [`${slug}--knows`]: 'no',
    }));
    const { submission } = await told(
      'sarahs-law',
      aShortCall(Object.assign({ 'more--name': 'Bo' }, ...boxes) as Boxes),
    );
    const parents = submission?.people.filter(({ part }) => part === 'parent');
    expect(parents?.map(({ name }) => name)).toHaveLength(4);
  });

  test('a postcode, or where they are, answers if it is known', async () => {
    const code = await told('referral', aShortCall({ 'code--postcode': 'dt1 1xj' }));
    expect(code.submission?.place).toEqual({ answer: 'postcode', postcode: 'DT1 1XJ' });
    const where = await told('referral', aShortCall({ 'where--text': 'In Poole' }));
    expect(where.submission?.place).toEqual({ answer: 'not-known', words: 'In Poole' });
  });

  test('who is at risk is somebody else, where they are named', async () => {
    const { submission } = await told('clares-law', aShortCall({ 'them--name': 'Kim' }));
    expect(submission?.people).toContainEqual({ part: 'person-at-risk', name: 'Kim' });
  });

  test('a request under Sarah’s Law stays one while no child is named', async () => {
    const { head } = await told('sarahs-law', aShortCall());
    expect(head?.kind).toBe('sarahs-law');
    const none = await told('sarahs-law', aShortCall({ 'ask--answer': 'no-child' }));
    expect(none.head).toMatchObject({ kind: 'referral', also: ['sarahs-law'] });
  });

  test('a child of 15 who asks under Clare’s Law is a concern first, and both clocks run', async () => {
    const { head } = await told('clares-law', aShortCall({ 'age--answer': 'under-16' }));
    expect(head).toMatchObject({ kind: 'referral', also: ['clares-law'] });
    const rows = head?.clocks.map(({ row }) => row) ?? [];
    for (const kind of ['referral', 'clares-law'])
      expect(rows.some((row) => row.startsWith(kind))).toBe(true);
  });

  test('a referral is about a child, or an adult at risk', async () => {
    const child = await told('referral', aShortCall({ 'group--answer': 'child' }));
    expect(child.submission?.people).toContainEqual({ part: 'child', name: 'Alex Subject' });
    const adult = await told('referral', aShortCall());
    expect(adult.submission?.people).toContainEqual({
      part: 'person-at-risk',
      name: 'Alex Subject',
    });
  });
});

describe('what would be lost is said', () => {
  test('a child, where there are no children', async () => {
    const { status, page } = await told(
      'clares-law',
      aShortCall({ 'others--answer': 'no', 'more--name': 'Bo Canary' }),
    );
    expect(status).toBe(422);
    expect(page).toContain('does not fit an answer above');
    expect(page).toContain('href="#more--name"');
    expect(page).toContain('Bo Canary');
  });

  test('a number, where no call is safe', async () => {
    const { status, page } = await told('referral', aShortCall({ 'phone--phone': '07700 900982' }));
    expect(status).toBe(422);
    expect(page).toContain('href="#phone--phone"');
  });

  test('a second child stands open where something is wrong with it', async () => {
    const boxes = { 'more--name': 'Bo', 'more-2--address': 'Here' };
    const { status, page } = await told('clares-law', aShortCall(boxes));
    expect(status).toBe(422);
    expect(page).toMatch(
      /<details[^>]*open[^>]*>\s*<summary[^>]*>\s*<span[^>]*>\s*Tell us about child 2/,
    );
  });
});

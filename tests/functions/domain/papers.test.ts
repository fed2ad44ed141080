import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { agencies } from '../../../functions/domain/agencies.ts';
import {
  asOf,
  copyNumber,
  isPaper,
  mayReprint,
  type Paper,
  papers,
  refusedFor,
  whyNone,
} from '../../../functions/domain/papers.ts';
import { aStaff, aWholeCase } from '../hub/hub-memory.ts';
import { aSubmission } from '../../builders.ts';
import { taken } from '../taken.ts';

const by = aStaff();
const at = '2026-11-23T10:00:00.000Z';
const withState = (state: string, kind: WholeCase['head']['kind'] = 'clares-law'): WholeCase => {
  const whole = aWholeCase([aSubmission({ kind })]);
  return { ...whole, head: { ...whole.head, state } };
};
const decided = taken(withState('risk-assessed'), {
  ...{ step: 'decide-to-disclose', by, at },
  values: { 'to-whom': 'Ola Sample (sister)' },
});
const printed = (whole: WholeCase, what: Paper, time = at) =>
  taken(whole, { step: 'print', by, at: time, values: { what } });

describe('which papers there are of a case', () => {
  const there = (whole: WholeCase) => papers.filter((what) => !whyNone(what, whole));

  test('without a decision, neither its record nor anything to sign', () => {
    expect(there(aWholeCase())).toEqual(['summary', 'contact-log']);
  });

  test('with one to disclose, all four', () => {
    expect(there(decided)).toEqual(papers);
  });

  test('with one not to disclose, nothing to sign: that would say that there is something', () => {
    const whole = taken(withState('risk-assessed'), { step: 'decide-not-to-disclose', by, at });
    expect(there(whole)).toEqual(['summary', 'decision', 'contact-log']);
  });

  test('a decision that was undone is none', () => {
    const undone = taken(decided, { step: 'undo', by, at });
    expect(there(undone)).toEqual(['summary', 'contact-log']);
  });

  test('a threshold that the council decided is a decision', () => {
    const whole = taken(withState('collated', 'referral'), { step: 'decide-threshold', by, at });
    expect(there(whole)).toContain('decision');
  });

  test.each(['', 'constructor', 'Summary', 'summary '])('%j is no paper', (what) => {
    expect(isPaper(what)).toBe(false);
  });
});

describe('who gets a paper', () => {
  const forAgency = { recipient: 'Dr Ada Quill', agency: 'health' };
  const all = papers.filter((what) => what !== 'undertaking');

  test.each(all)('%s: any agency', (what) => {
    for (const agency of agencies)
      expect(refusedFor(what, { ...forAgency, agency }, decided)).toEqual({});
  });

  test.each(
    all.flatMap((what) =>
      ['person-asking', 'recipient', 'public'].map((agency) => [what, agency] as const),
    ),
  )('%s: nobody who is "%s"', (what, agency) => {
    expect(refusedFor(what, { ...forAgency, agency }, decided)).toEqual({
      agency: expect.stringContaining('told by voice') as string,
    });
  });

  test.each([
    ...['Sam Asker', 'sam  ASKER', 'Asker, Sam (mother)', 'Mr. Sám Asker', 'Alex Subject'],
    ...['applicant', 'The applicant', 'the person asking', 'a member of the public'],
    ...['Ola Sample (sister)', 'Her sister, Ola Sample'],
  ])('nobody of the case, whatever agency is given for them: %s', (recipient) => {
    for (const what of all)
      expect(refusedFor(what, { ...forAgency, recipient }, decided)).toHaveProperty('recipient');
  });

  test.each([...['Ola Sample', 'ola  sample', 'Sample, Ola'], ...['Lex Stone', 'Mr Lex Stone']])(
    'nor who is named with more words than these, or by another name: %s',
    (recipient) => {
      const { people } = aSubmission();
      const [person = expect.unreachable()] = people;
      const known = { ...person, otherNames: 'Lex Stone, formerly Alexander' };
      const whole = aWholeCase([aSubmission({ people: [...people, known] })]);
      const decidedSo = taken(
        { ...whole, head: { ...whole.head, state: 'risk-assessed' } },
        {
          ...{ step: 'decide-to-disclose', by, at },
          values: { 'to-whom': 'Ola Sample, her sister in Poole' },
        },
      );
      for (const what of all)
        expect(refusedFor(what, { ...forAgency, recipient }, decidedSo)).toHaveProperty(
          'recipient',
        );
    },
  );

  test.each(['Sam Other', 'Alex Archer', 'Ada Asker', 'Sample Police Station'])(
    '%s only shares a name with somebody',
    (recipient) => {
      expect(refusedFor('summary', { ...forAgency, recipient }, decided)).toEqual({});
    },
  );

  test('who is told reads the undertaking', () => {
    for (const agency of ['person-asking', 'recipient', 'public', 'health'])
      expect(refusedFor('undertaking', { recipient: 'Ola Sample', agency }, decided)).toEqual({});
  });

  test.each([
    ...['Ola Sample, sister of Alex Subject', 'Ola (he has 3 convictions)', 'Ola: he hit her'],
    ...['<b>Ola</b>', '{{ 7 * 7 }}', '07700 900123', `O${'l'.repeat(100)}`],
  ])('on the undertaking stands a name and nothing else: %s', (recipient) => {
    const refused = refusedFor('undertaking', { recipient, agency: 'recipient' }, decided);
    expect(refused).toHaveProperty('recipient');
  });

  test.each(['Zoë O’Neil-Smith', "Siobhan O'Brien", 'Łukasz Ż. Nowak', '王小明'])(
    'a name is a name: %s',
    (recipient) => {
      expect(refusedFor('undertaking', { recipient, agency: 'recipient' }, decided)).toEqual({});
    },
  );
});

describe('a copy', () => {
  test('is numbered among those of its paper', () => {
    const whole = printed(printed(printed(decided, 'summary'), 'decision'), 'summary');
    const [first, second, third] = whole.steps.slice(-3).map(({ n }) => n);
    expect(copyNumber(whole.steps, first ?? 0, 'summary')).toBe(1);
    expect(copyNumber(whole.steps, second ?? 0, 'decision')).toBe(1);
    expect(copyNumber(whole.steps, third ?? 0, 'summary')).toBe(2);
  });

  test.each([
    ['2026-11-23T10:00:00.000Z', '2026-11-23T23:59:59.000Z', true],
    ['2026-11-23T10:00:00.000Z', '2026-11-24T00:00:00.000Z', false],
    // In summer the day ends an hour before that of UTC.
    ['2026-07-01T22:59:00.000Z', '2026-07-01T23:00:00.000Z', false],
    ['2026-06-30T23:00:00.000Z', '2026-07-01T22:59:00.000Z', true],
  ])('printed %s may be seen again %s: %s', (time, now, may) => {
    const step = printed(decided, 'summary', time).steps.at(-1);
    const mine = `${by.issuer}#${by.subject}`;
    expect(step && mayReprint(step, mine, new Date(now))).toBe(may);
    expect(step && mayReprint(step, `${by.issuer}#else`, new Date(now))).toBe(false);
  });

  test('shows the case as it stood then', () => {
    const later = taken(printed(decided, 'summary'), { step: 'note', by, at });
    const then = asOf(later, later.head.steps - 1);
    expect(then.steps.at(-1)?.did).toBe('print');
    expect(then.contents).toHaveLength(later.contents.length - 1);
  });
});

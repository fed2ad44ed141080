import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { aCaseId, aSubmission } from '../../builders.ts';
import { faultsIn } from '../../journeys/faults-of.ts';
import { taken } from '../taken.ts';
import { aWholeCase } from './hub-memory.ts';
import { aPerson, staffOfHub } from './staff-of-hub.ts';

const hana = aPerson('hana', 'handler');
const rhys = aPerson('rhys', 'researcher');
const dilys = aPerson('dilys', 'decision-maker');
const marek = aPerson('marek', 'manager');
const page = `/case/${aCaseId()}`;
const at = '2026-11-23T10:00:00.000Z';

const aHub = (whole: WholeCase) => staffOfHub({ cases: [whole] });
const pageOf = async (whole: WholeCase, by = hana, path = '') => {
  const text = await (
    await aHub(whole)
      .as(by)
      .get(page + path)
  ).text();
  expect(await faultsIn(text, path)).toEqual([]);
  return text;
};
const panelOf = async (whole: WholeCase, by = hana) => {
  const text = await pageOf(whole, by);
  return text.slice(
    text.indexOf('id="next"'),
    text.indexOf('</section>', text.indexOf('id="next"')),
  );
};
const inState = (state: string, whole = aWholeCase()): WholeCase => ({
  ...whole,
  head: { ...whole.head, state },
});
const raised = taken(aWholeCase(), { step: 'raise-risk', by: hana, at });

describe('NEXT-01 a danger is the first thing to do', () => {
  test('the sentence, then its button, and no button that raises it once more', async () => {
    const panel = await panelOf(raised);
    expect(panel).toMatch(
      /Somebody is in danger now\.[\s\S]*href="[^"]*\/do\/look-at-danger"[^>]*govuk-button--warning[\s\S]*Record what you did about the danger[\s\S]*Start the first checks/,
    );
    expect(panel).not.toContain('do/raise-risk');
    expect(panel.split('do/look-at-danger')).toHaveLength(2);
  });

  test('without a danger there is neither, and it can be raised', async () => {
    const panel = await panelOf(aWholeCase());
    expect(panel).not.toContain('Somebody is in danger now');
    expect(panel).toContain('do/raise-risk');
    expect(panel).not.toContain('do/look-at-danger');
  });

  test('its clock runs until that is recorded, whatever else is done', async () => {
    const dangerOf = ({ head }: WholeCase) =>
      head.clocks.find(({ row }) => row === 'danger-look-2026')?.state;
    const started = taken(raised, { step: 'start-checks', by: hana, at });
    expect(dangerOf(started)).toBe('running');
    const { as, kept } = aHub(started);
    const sent = await as(hana).send(`${page}/do/look-at-danger`, {
      ...{ called: 'yes', 'what-was-done': 'Officers are on their way.' },
    });
    expect(sent.status).toBe(303);
    expect(kept.map(dangerOf)).toEqual(['met']);
  });
});

describe('NEXT-02 what a manager is asked for stands first for them', () => {
  const asked = (...needs: WholeCase['head']['needs']): WholeCase => {
    const whole = aWholeCase();
    return { ...whole, head: { ...whole.head, needs } };
  };

  test('as buttons before the way on, and nowhere else', async () => {
    const text = await pageOf(asked('retriage', 'safeguarding-plan'), marek);
    expect(text).toMatch(
      /id="next"[\s\S]*href="[^"]*\/do\/retriage"[\s\S]*href="[^"]*\/do\/safeguarding-plan"[\s\S]*Read what they wrote/,
    );
    expect(text.split('/do/retriage"')).toHaveLength(2);
    expect(text).not.toContain('id="needs"');
  });

  test('for others it is what a manager is asked for', async () => {
    const text = await pageOf(asked('retriage'));
    expect(text).toContain('id="needs"');
    expect(text).not.toContain('/do/retriage"');
  });

  test('who opened a restricted case is named, here and where it is closed to them', async () => {
    const own = taken(aWholeCase(), { step: 'restrict', by: marek, at, values: { to: 'rhys' } });
    const broken = taken(own, { step: 'break-glass', by: hana, at });
    const link = `href="${page}/break-glass/review"`;
    const words = 'Review why hana of the hub opened it';
    const panel = await panelOf(broken, marek);
    expect(panel).toContain(link);
    expect(panel).toContain(words);
    const gwen = aPerson('gwen', 'manager');
    const refused = await pageOf(broken, gwen);
    for (const text of [link, words, 'Ask whoever restricted it.']) expect(refused).toContain(text);
    const omar = await pageOf(broken, aPerson('omar', 'handler'));
    expect(omar).not.toContain('break-glass/review');
    expect(omar).toContain('Ask a manager whether it is yours to work on.');
  });
});

describe('NEXT-03 how long there is', () => {
  test('in time and overdue, the first checks say so', async () => {
    expect(await panelOf(aWholeCase())).toContain('The first checks are due in 21 hours.');
    const hub = aHub(aWholeCase());
    hub.clock.now = new Date('2026-11-24T15:30:00.000Z');
    const text = await (await hub.as(hana).get(page)).text();
    expect(text).toContain('The first checks are 6 hours overdue.');
    expect(text).toContain('Overdue by 6 hours');
    expect(text).not.toMatch(/due overdue/i);
  });
});

describe('NEXT-04 who starts a case that nobody holds takes it on', () => {
  test.each([
    ['clares-law', 'start-checks'],
    ['sarahs-law', 'start-checks'],
    ['right-to-know', 'validate'],
    ['consultation', 'screen'],
    ['referral', 'rate'],
  ] as const)('%s: %s', (kind, step) => {
    const whole = aWholeCase([aSubmission({ kind })]);
    expect(taken(whole, { step, by: hana, at }).head.holder?.name).toBe('hana of the hub');
    const held = { ...whole, head: { ...whole.head, holder: { who: 'x', name: 'Rhys' } } };
    expect(taken(held, { step, by: hana, at }).head.holder?.name).toBe('Rhys');
    const closedToHer = { ...whole, head: { ...whole.head, restrictedTo: ['x'] } };
    expect(taken(closedToHer, { step, by: hana, at }).head.holder).toBeUndefined();
  });

  test('of a closed case nothing is said of who holds it', async () => {
    expect(await pageOf(inState('closed'))).not.toContain('Held by');
    expect(await pageOf(aWholeCase())).toContain('Held by nobody yet');
  });
});

describe('NEXT-05 a form shows what it is about', () => {
  const decided = taken(inState('risk-assessed'), {
    ...{ step: 'decide-to-disclose', by: dilys, at },
    values: {
      ...{ what: 'He was convicted in 2019.', 'to-whom': 'Sam Asker', 'by-whom': 'PC Quill' },
      ...{ 'lawful-why': 'The Act allows it.', whether: 'She must know.' },
    },
  });
  const proposed = taken(inState('risk-assessed'), {
    ...{ step: 'decide-not-to-disclose', by: dilys, at },
    values: { what: 'Nothing can be said.' },
  });
  const above = (text: string) => text.slice(text.indexOf('<h1'), text.indexOf('class="hub-step"'));

  test.each(['plan-disclosure', 'record-declined', 'record-unable', 'give-disclosure'])(
    '%s: the words that were decided',
    async (step) => {
      const whole = step === 'give-disclosure' ? inState('planned', decided) : decided;
      const seen = taken(inState('interviewed', whole), {
        ...{ step: 'record-identity', by: hana, at },
        values: { identity: 'seen' },
      });
      const text = above(await pageOf(inState(whole.head.state, seen), hana, `/do/${step}`));
      for (const one of ['He was convicted in 2019.', 'Sam Asker', 'PC Quill'])
        expect(text).toContain(one);
      expect(text).toMatch(/Why it is, or is not, lawful[\s\S]*The Act allows it\./);
    },
  );

  test.each(['confirm-no-disclosure', 'refuse-no-disclosure'])('%s too', async (step) => {
    const ines = aPerson('ines', 'decision-maker');
    const text = above(await pageOf(proposed, ines, `/do/${step}`));
    expect(text).toContain('Nothing can be said.');
  });

  test('a correction of the decision stands with it', async () => {
    const { as } = aHub(decided);
    const boxes = {
      of: String(decided.head.steps),
      right: 'In 2018, and not 2019.',
      reason: 'Typed.',
    };
    expect((await as(dilys).send(`${page}/do/correct`, boxes)).status).toBe(303);
    const text = await (await as(hana).get(`${page}/do/record-declined`)).text();
    expect(above(text)).toContain('In 2018');
  });

  test.each([
    ['record-first-checks', 'triage'],
    ['record-full-checks', 'interviewed'],
  ])('%s: who is looked up, by every name that was given', async (step, state) => {
    const person = { part: 'subject', name: 'Alex Roe', otherNames: 'Al Doe' } as const;
    const sent = [
      aSubmission({ people: [person] }),
      aSubmission({ people: [{ ...person, name: 'Alexander Roe' }] }),
    ];
    const text = above(await pageOf(inState(state, aWholeCase(sent)), rhys, `/do/${step}`));
    expect(text).toMatch(/Alexander Roe[\s\S]*Alex Roe/);
    for (const one of ['Al Doe', 'Born']) expect(text).toContain(one);
  });
});

describe('NEXT-06 the form of a decision in parts', () => {
  test('under headings, with what may be left out marked', async () => {
    const whole = inState('risk-assessed');
    const text = await pageOf(whole, dilys, '/do/decide-to-disclose');
    const headings = [...text.matchAll(/<h2 class="govuk-heading-m">([^<]*)</g)].map(([, h]) => h);
    expect(headings).toEqual([
      ...['Who took part', 'The four tests', 'What is disclosed'],
      'The person it is about, and safety',
    ]);
    expect(text).toContain('Who took part: others (optional)');
    expect(text).not.toContain('You can leave this empty');
    const { as } = aHub(whole);
    const wrong = await (await as(dilys).send(`${page}/do/decide-to-disclose`, {})).text();
    for (const error of ['Say whether it is lawful', 'Write why it is, or is not, lawful'])
      expect(wrong).toContain(error);
  });

  test('who may do it is a list in words', async () => {
    expect(await pageOf(aWholeCase(), dilys)).toContain(
      'Only a handler or a researcher may do this.',
    );
    expect(await pageOf(inState('planned'), marek)).toContain(
      'Only a handler, a researcher or a decision-maker (police) may do this.',
    );
  });
});

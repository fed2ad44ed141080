import { describe, expect, test } from 'vitest';
import { partnership } from '../../../functions/domain/partnerships.ts';
import { noteContent } from '../../../functions/domain/joined-notes.ts';
import { serviceStep } from '../../../functions/domain/service-step.ts';
import type { Submission } from '../../../functions/domain/submissions.ts';
import { toSubmission } from '../../../web/journeys/submission.ts';
import { toldIn } from '../../../web/hub/told.ts';
import { aCaseId, aTime } from '../../builders.ts';
import { taken } from '../taken.ts';
import { aQuestion, aReferral, joined } from './a-question.ts';
import { aHubWeb, aWholeCase } from './hub-memory.ts';
import { faultsIn } from './listed.ts';
import { aPerson, staffOfHub } from './staff-of-hub.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const hana = aPerson('hana', 'handler', "children's services");
const marek = aPerson('marek', 'manager', "children's services");
const told = {
  group: { answer: 'child' },
  naming: { answer: 'without' },
  near: { postcode: 'DT1', hub: 'dorset', rows: ['a-row'], sure: 'yes', policy: 'allowed' },
  you: { name: 'Ada Example' },
  role: { text: 'Teacher' },
  org: { text: 'Example School' },
  ages: { many: 'Two children', text: '4 and 7', called: 'Child A, Child B' },
  details: { text: 'They come hungry.' },
  well: { text: 'A kind gran.' },
  done: { text: 'We gave breakfast.' },
  views: { text: 'Mum is ashamed.' },
  ask: { text: 'Shall I refer?' },
};
const sent = (change: Partial<Submission> = {}): Submission => ({
  ...toSubmission({ path: 'form-c' }, told, { saidOn: '2026-11-23', version: 1, reply: 'a-reply' }),
  ...change,
});
const path = `/case/${aCaseId()}`;
const desk = (whole = aWholeCase([sent()]), who = hana) => staffOfHub({ cases: [whole] }).as(who);
const read = async (answer: Response | Promise<Response>) => (await answer).text();

describe('FILL-01 nobody writes down again what stands in the case', () => {
  test('who asks, whether they named somebody, and what they want to know', async () => {
    const page = await read(desk().get(`${path}/do/screen`));
    expect(page).toContain('value="Ada Example, Teacher, Example School"');
    expect(page).toContain('Shall I refer?</textarea>');
    expect(page).toMatch(/name="named"[^>]*value="no" checked/);
    // Whether somebody is in danger is for whoever screens it to say.
    expect(page).not.toMatch(/name="immediate"[^>]*checked/);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('the worry with all that belongs to it, by how old they are and the district', async () => {
    const whole = taken(
      aWholeCase([sent()]),
      { step: 'screen', by: hana, at: aTime },
      { step: 'start-advising', by: hana, at: aTime },
    );
    const page = await read(desk(whole).get(`${path}/do/record-advice`));
    expect(page).toContain('value="Two children, 4 and 7, DT1"');
    for (const text of [
      'They come hungry.',
      'A kind gran.',
      'We gave breakfast.',
      'Mum is ashamed.',
    ])
      expect(page).toContain(`${text}</textarea>`);
  });

  test('of who was named the age and the first half of the postcode, and neither name nor birth', () => {
    const change = (date: string): Partial<Submission> => ({
      place: { answer: 'postcode', postcode: 'DT1 1XJ' },
      people: [{ part: 'child', name: 'Kit Sample', birth: { known: 'exact', date } }],
      said: [],
    });
    const about = (date: string) => toldIn(aWholeCase([sent(change(date))]), now)['about-whom'];
    expect(about('2020-11-23')).toBe('Aged 6, DT1');
    expect(about('2020-11-24')).toBe('Aged 5, DT1');
    expect(toldIn(aWholeCase([sent(change('2020-11-24'))]), now).named).toBe('yes');
  });

  test('nothing where nobody asks at work, and nothing made up', () => {
    expect(toldIn(aWholeCase(), now)).toEqual({});
    const bare = aQuestion({}, { people: [], said: [] });
    expect(toldIn(aWholeCase([bare]), now)).toEqual({ named: 'no', 'about-whom': 'DT1' });
  });

  test('a number that is not safe to use is not filled in', () => {
    const safeContact = { ways: [], phone: '01632 960983', leaveMessage: false };
    const people = [{ part: 'professional' as const, name: 'Jo', about: 'Ring 01632 960983' }];
    expect(toldIn(aWholeCase([sent({ safeContact, people })]), now).who).not.toContain('960983');
  });

  test('where a form is not open, nobody is told that they typed it', async () => {
    const whole = taken(
      aWholeCase([sent()]),
      { step: 'screen', by: hana, at: aTime },
      { step: 'start-advising', by: hana, at: aTime },
      { step: 'record-advice', by: hana, at: aTime, values: { level: 'complex', advice: 'Talk.' } },
    );
    const answer = await desk(whole).get(`${path}/do/release-note`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('What you typed');
  });
});

describe('FILL-02 the levels of need are those of the council', () => {
  const own = partnership('dorset').hubs.find(({ id }) => id === 'dorset')?.advice.thresholds
    .levels;
  const decide = async (group: 'child' | 'adult') => {
    const whole = aWholeCase([aReferral({ group })]);
    const collated = { ...whole, head: { ...whole.head, state: 'collated' } };
    return read(desk(collated, marek).get(`${path}/do/decide-threshold`));
  };

  test('by their names, for a child', async () => {
    const page = await decide('child');
    for (const { name, words } of own ?? [])
      for (const text of [name, words]) expect(page).toContain(text);
    for (const text of ['Level 2: additional needs', 'Adult: care', 'What the adult wants'])
      expect(page).not.toContain(text);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('for an adult those of the law, with the three tests', async () => {
    const page = await decide('adult');
    for (const text of ['Adult: care and support', 'What the adult wants'])
      expect(page).toContain(text);
    expect(page).not.toContain(own?.[0]?.name);
  });
});

describe('FILL-03 the overview shows what was told', () => {
  const pageOf = async (whole: ReturnType<typeof aWholeCase>) =>
    read(aHubWeb({ cases: [whole] }).get(path));
  const under = (page: string, id: string) => {
    const rest = page.slice(page.indexOf(`id="${id}"`));
    return rest.slice(0, rest.indexOf('<h2', 1));
  };

  test('of who was not named, how many, how old and what they are called', async () => {
    const panel = under(await pageOf(aWholeCase([sent()])), 'professional');
    for (const text of ['Two children', '4 and 7', 'Child A, Child B'])
      expect(panel).toContain(text);
  });

  test('with a referral, the worry of the question and who asked', async () => {
    const whole = joined(sent());
    const referral = { ...whole, contents: whole.contents.map((one) => withoutPeople(one)) };
    const page = await pageOf(referral);
    for (const text of ['Told before: What worries you?', 'They come hungry.', 'A kind gran.'])
      expect(under(page, 'worries')).toContain(text);
    expect(under(page, 'people')).toContain('Ada Example');
  });

  test('what was told and the note that came are two lines', async () => {
    const whole = joined(sent());
    const note = { releasedAt: aTime, parts: [{ question: 'Our advice', answer: 'Refer.' }] };
    const { head, step, content } = serviceStep(whole.head, {
      ...{ did: 'join', who: 'intake', name: 'The service', at: aTime, salt: '5a17' },
      ...{ about: { note: aTime }, content: noteContent(note) },
    });
    const page = await pageOf({
      head,
      steps: [...whole.steps, step],
      contents: [...whole.contents, content],
    });
    const done = page.slice(page.indexOf('id="done"'));
    expect(done.match(/What they told before came from the hub/g)).toHaveLength(1);
    expect(done.match(/The written note came from the hub/g)).toHaveLength(1);
  });

  test('nobody at work is said to be fishing', async () => {
    const page = await pageOf(aWholeCase([sent()], aCaseId(), ['many-from-source']));
    expect(under(page, 'noticed')).toContain('Several requests came from the same connection');
    expect(page).not.toContain('fishing');
  });
});

/** Whoever goes on from the note does not say again who they are. */
function withoutPeople<C extends ReturnType<typeof aWholeCase>['contents'][number]>(one: C): C {
  const { content } = one;
  if (!('submission' in content) || content.submission.kind !== 'referral') return one;
  const submission = { ...content.submission, people: [], said: [] };
  return { ...one, content: { ...content, submission } };
}

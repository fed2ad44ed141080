import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { noteContent } from '../../../functions/domain/joined-notes.ts';
import { recordSafely } from '../../../functions/domain/reply-of.ts';
import { serviceStep } from '../../../functions/domain/service-step.ts';
import { aCaseId } from '../../builders.ts';
import { aQuestion, aReferral, byService, joined, questionId, replyId } from './a-question.ts';
import { aHubWeb, aStaff, aWholeCase } from './hub-memory.ts';
import { faultsIn } from './listed.ts';

const told = 'What they told before, when they asked for advice';
const pageOf = async (whole: WholeCase, others: readonly WholeCase[] = [], staff = {}) => {
  const answer = await aHubWeb({ cases: [whole, ...others], staff }).get(
    `/case/${whole.head.caseId}`,
  );
  expect(answer.status).toBe(200);
  return answer.text();
};
/** What stands under a heading of the page, as far as the next one. */
const under = (page: string, id: string) => {
  const rest = page.slice(page.indexOf(`id="${id}"`));
  return rest.slice(0, rest.indexOf('<h2', 1));
};

describe('JOIN-01 a referral that goes on from a question', () => {
  test('says so while what was told then is awaited, and what to do meanwhile', async () => {
    const page = await pageOf(aWholeCase([aReferral()]));
    expect(page).toContain('CDFG-HJKM-NP24');
    expect(page).toContain('They say that this goes on from');
    expect(page).toContain('are not here yet');
    expect(page).toContain('Work with what is here meanwhile');
    expect(page).not.toContain('id="told-before"');
    expect(await faultsIn(page)).toEqual([]);
  });

  test('shows what was told then apart, with when, and not as changed answers', async () => {
    const page = await pageOf(joined());
    expect(page).not.toContain('are not here yet');
    expect(page).toContain('Goes on from <strong>CDFG-HJKM-NP24</strong>');
    expect(under(page, 'told-before')).toContain(told);
    expect(under(page, 'told-before')).toContain('sent on 20 November 2026, 9:00am');
    expect(under(page, 'told-before')).toContain('He comes hungry each day.');
    expect(under(page, 'told-before')).toContain('DT1 (the district alone');
    expect(page).not.toContain('Changed answers');
    expect(page).not.toContain('The person sent other answers');
    // What is theirs now is what they sent with it, however late the other came.
    expect(under(page, 'why-here')).toContain('DT1 1XJ');
    expect(page).not.toContain(replyId);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('joined later, and sent later: it is still what they told before', async () => {
    const page = await pageOf(joined(aQuestion(), '2026-11-24T09:00:00.000Z'));
    expect(under(page, 'why-here')).toContain('DT1 1XJ');
    expect(page).not.toContain('They named nobody.</strong>');
  });

  test('what could be used of it to reach them is shown by its own rules alone', async () => {
    const safeContact = { ways: [], phone: '01632 960983', leaveMessage: false };
    const said = [{ question: 'What is the concern?', answer: 'Never ring 01632 960983.' }];
    const page = await pageOf(joined(aQuestion({}, { safeContact, said })));
    expect(page).not.toContain('960983');
    expect(under(page, 'told-before')).toContain('Never ring hidden');
  });

  test('leads to the question where this person can open it, and nowhere else', async () => {
    const question = aWholeCase([aQuestion()], questionId);
    const linked = (whole: WholeCase) => ({
      ...whole,
      head: { ...whole.head, links: [questionId] },
    });
    const link = `href="/case/${questionId}"`;
    expect(await pageOf(linked(joined()), [question])).toContain(link);
    expect(await pageOf(joined())).not.toContain(link);
    const shut = { ...question, head: { ...question.head, restrictedTo: ['somebody#else'] } };
    expect(await pageOf(linked(joined()), [shut])).not.toContain(link);
  });

  test('names the step in what was done, and leads to what it brought', async () => {
    const page = await pageOf(joined());
    const done = page.slice(page.indexOf('id="done"'));
    expect(done).toContain('What they told before came from the hub that advised them');
    expect(done).toContain('href="#told-before"');
  });

  test('what was erased of it leaves the page whole', async () => {
    const whole = joined();
    const page = await pageOf({ ...whole, contents: whole.contents.slice(0, 1) });
    expect(page).not.toContain('are not here yet');
    expect(page).not.toContain('href="#told-before">what');
    const bare = await pageOf({ ...whole, contents: [] });
    expect(bare).toContain('They wrote nothing about it.');
    expect(await faultsIn(bare)).toEqual([]);
  });
});

/** The case after the note of its question was joined to it. */
function withNote(whole: WholeCase, more: Record<string, string> = {}): WholeCase {
  const releasedAt = '2026-11-21T09:00:00.000Z';
  const parts = [{ question: 'Our advice', answer: 'Refer him.' }, recordSafely];
  const { head, step, content } = serviceStep(whole.head, {
    ...{ did: 'join', who: 'intake', name: 'The service', at: releasedAt, salt: '5a17' },
    ...{ about: { note: releasedAt, ...more }, content: noteContent({ releasedAt, parts }) },
  });
  return { head, steps: [...whole.steps, step], contents: [...whole.contents, content] };
}

describe('JOIN-03 who goes on from the note is not asked again who they are', () => {
  const bare = { people: [], safeContact: { ways: [], leaveMessage: false }, said: [] };
  const referral = aReferral({}, bare);

  test('until it comes, nobody takes it for a person who must not be reached', async () => {
    const page = await pageOf(aWholeCase([referral]));
    expect(under(page, 'contact')).toContain(
      'It comes with what they told when they asked for advice.',
    );
    expect(page).not.toContain('Do not contact: they will come back.');
    expect(under(page, 'professional')).toContain('It comes with what they told before');
  });

  test('then it is theirs, and safe to use as they said', async () => {
    const page = await pageOf(byService(aWholeCase([referral]), { did: 'join' }, aQuestion()));
    expect(under(page, 'professional')).toContain('Teacher, Example School');
    expect(under(page, 'contact')).toContain('jo@school.example.org');
    expect(under(page, 'contact')).toContain('May be sent now');
  });

  test('the note stands as the note, after what they asked', async () => {
    const told = under(await pageOf(withNote(joined())), 'told-before');
    expect(told).toContain('The written note, released on 21 November 2026, 9:00am');
    expect(told.indexOf('He comes hungry')).toBeLessThan(told.indexOf('Refer him.'));
    expect(await faultsIn(await pageOf(withNote(joined())))).toEqual([]);
  });

  test('what they sent under the heading of a note’s last part is no note', async () => {
    const said = [{ question: recordSafely.question, answer: 'He asked me to.' }];
    const told = under(await pageOf(joined(aQuestion({}, { said }))), 'told-before');
    expect(told).toContain('sent on 20 November 2026');
    expect(told).not.toContain('The written note');
  });

  test('it stands once: what was done leads to it', async () => {
    const page = await pageOf(withNote(joined()));
    expect(page.split('Refer him.')).toHaveLength(2);
    expect(page).not.toContain('headings');
  });

  test('how much did not fit is said', async () => {
    const page = await pageOf(withNote(joined(), { left: '3' }));
    expect(page).toContain('3 of it stayed with the hub that advised them');
    expect(await pageOf(joined())).not.toContain('Not all that they sent then');
  });

  test('the reference is as the hub gives it that has the question, not as they named it', async () => {
    const about = { of: questionId, reference: '4444-4444-4444' };
    const whole = byService(aWholeCase([aReferral()]), { did: 'join', about }, aQuestion());
    const page = await pageOf(whole);
    expect(page).toContain('Goes on from <strong>4444-4444-4444</strong>');
    expect(page).not.toContain('Goes on from <strong>CDFG-HJKM-NP24</strong>');
  });

  test('where nothing was handed over, it says whom to ask, and waits no more', async () => {
    const refused = byService(aWholeCase([referral]), { did: 'join', about: { found: 'no' } });
    const page = await pageOf(refused);
    expect(page).toContain('They say that this goes on from <strong>CDFG-HJKM-NP24</strong>');
    expect(page).toContain('Nothing shows that it is so');
    expect(page).toContain('number that their organisation has published');
    expect(page).not.toContain('Goes on from');
    expect(page).not.toContain('It comes with what they told');
    expect(under(page, 'contact')).toContain('Ring their organisation at a number');
    expect(page).not.toContain('are not here yet');
  });
});

describe('JOIN-02 a question on which a referral goes on', () => {
  const continued = (hub: string, more: Record<string, string> = {}) =>
    byService(aWholeCase([aQuestion()]), {
      did: 'continued',
      about: { case: aCaseId(9), kind: 'referral', hub, ...more },
    });

  test('says where it went by reference and hub, with a link only where it is here', async () => {
    const referral = aWholeCase([aReferral()], aCaseId(9));
    const whole = continued('dorset', { reference: '3333-3333-3333' });
    const here = { ...whole, head: { ...whole.head, links: [aCaseId(9)] } };
    const page = await pageOf(here, [referral]);
    expect(page).toContain('A referral goes on from this');
    expect(page).toContain(`href="/case/${aCaseId(9)}"`);
    const there = await pageOf(continued('bcp', { reference: '3333-3333-3333' }));
    expect(there).toContain('3333-3333-3333');
    expect(there).toContain('with BCP');
    expect(there).not.toContain(aCaseId(9));
    expect(await faultsIn(there)).toEqual([]);
  });

  test('that was not handed over since it is restricted says so', async () => {
    const page = await pageOf(continued('bcp', { reference: '3333-3333-3333', handed: 'no' }));
    expect(page).toContain('was not handed over');
    expect(await pageOf(continued('bcp'))).not.toContain('was not handed over');
  });

  test('without a reference it says that none is known', async () => {
    expect(await pageOf(continued('bcp'))).toContain('its reference is not known here');
  });

  test('is for those who may read cases', async () => {
    const web = aHubWeb({ cases: [continued('bcp')], staff: aStaff({ roles: ['auditor'] }) });
    const answer = await web.get(`/case/${aCaseId()}`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('goes on from this');
  });
});

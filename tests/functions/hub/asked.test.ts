import { describe, expect, test } from 'vitest';
import { verify } from '../../../functions/domain/audit.ts';
import type { Staff } from '../../../functions/domain/access.ts';
import type { WholeCase } from '../../../functions/domain/case-items.ts';
import { aCaseId } from '../../builders.ts';
import { atTheTelephone } from './a-call.ts';
import { aTellingCase, after, asking, secrets } from './an-asked-case.ts';

const priya: Partial<Staff> = {
  ...{ subject: 'priya', name: 'Priya Lund', roles: ['partner'], agency: 'health' },
};
const at = `/asked/${aCaseId()}`;
const nothing = { held: 'nothing', searched: 'Alex Subject, Bo Child' };
const asPartner = (whole: WholeCase, staff: Partial<Staff> = priya) =>
  atTheTelephone({ cases: [whole], staff });

describe('what is asked of an agency', () => {
  test('is answered in a restricted case too, which shows nothing else of itself', async () => {
    const closed = after(asking('health'), 'restrict', { to: 'rhys', reason: 'She works here.' });
    expect(closed.head.restrictedTo).toBeDefined();
    const { get, post, kept, alerts } = asPartner(closed);
    const page = await (await get(at)).text();
    expect(page).toContain('What does health hold?');
    for (const secret of Object.values(secrets)) expect(page).not.toContain(secret);
    expect((await get(`/case/${aCaseId()}`)).status).toBe(403);
    const danger = { reason: 'He came to the ward today.', emergency: 'yes' };
    expect((await post(`${at}/danger`, danger)).headers.get('location')).toContain('alerted');
    expect(alerts).toHaveLength(1);
    expect((await post(at, nothing)).headers.get('location')).toContain('recorded');
    expect(kept[0]?.steps.at(-1)).toMatchObject({ did: 'record-return', agency: 'health' });
  });

  test('is a list that not every role has: who asked for it is written down', async () => {
    const { get, looks } = asPartner(asking('health'), { ...priya, roles: ['auditor'] });
    expect((await get('/asked')).status).toBe(403);
    expect(looks).toMatchObject([{ did: 'refused' }]);
  });

  test('is a list of references and days, the next due first, and no name', async () => {
    const later = after(aTellingCase(aCaseId(2)), 'ask-agency', {
      ...{ agency: 'health', due: '2026-11-20', question: 'What?' },
    });
    const { get, looks } = atTheTelephone({ cases: [asking('health'), later], staff: priya });
    const page = await (await get('/asked')).text();
    expect(page.indexOf(aCaseId(2))).toBeLessThan(page.indexOf(aCaseId(1)));
    expect(page).toContain('Overdue');
    expect(page).not.toMatch(/Alex|Bo Child/);
    expect(looks).toMatchObject([{ did: 'open-list', list: 'asked' }]);
  });

  test('is the question, and by what the people are found', async () => {
    const { get, looks } = asPartner(asking('health'));
    const response = await get(at);
    const page = await response.text();
    expect(response.status).toBe(200);
    for (const shown of [
      'What does health hold?',
      'Alex Subject',
      'Lex',
      '7 March 1990',
      'Bo Child',
      'Do not tell these people',
    ])
      expect(page).toContain(shown);
    // An address can say who asks: it stands in the question, or nowhere.
    expect(page).not.toMatch(/1 High Street|Poole/);
    expect(looks).toMatchObject([{ did: 'open-asked', caseId: aCaseId() }]);
  });

  test('is nothing else: no story, no way to reach anybody, not who asked', async () => {
    const { get, post } = asPartner(asking('health'));
    const pages = [await get(at), await get('/asked'), await post(at, { held: '' })];
    for (const page of await Promise.all(pages.map((one) => one.text())))
      for (const secret of Object.values(secrets)) expect(page).not.toContain(secret);
  });

  test('is called by one name', async () => {
    const { get } = asPartner(asking('health'));
    const list = await (await get('/asked')).text();
    expect(list.match(/What we are asked/g)).toHaveLength(3);
    expect(await (await get(at)).text()).toMatch(/govuk-back-link">What we are asked/);
  });

  test('names one person as one', async () => {
    const whole = asking('health');
    const first = whole.contents[0]?.content ?? expect.unreachable();
    if ('submission' in first)
      first.submission.people = [{ part: 'subject', name: 'Alex Subject' }];
    const page = await (await asPartner(whole).get(at)).text();
    expect(page).toContain('Do not tell this person, or contact them');
  });

  test('is not shown where the look cannot be written down', async () => {
    const { get } = atTheTelephone({ cases: [asking('health')], staff: priya, viewsAreDown: true });
    const response = await get(at);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('Alex Subject');
  });
});

describe('an answer', () => {
  test('that nothing is held is recorded, and ends the question', async () => {
    const { get, post, kept } = asPartner(asking('health'));
    const response = await post(at, nothing);
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/asked?recorded=yes',
    ]);
    expect(kept[0]?.steps.at(-1)).toMatchObject({
      ...{ did: 'record-return', name: 'Priya Lund', role: 'partner', agency: 'health' },
      about: { agency: 'health', held: 'nothing' },
    });
    expect(verify(kept[0]?.steps ?? [], kept[0]?.contents ?? []).ok).toBe(true);
    expect((await get(at)).status).toBe(403);
    const list = await (await get('/asked?recorded=yes')).text();
    expect(list).toContain('Your answer is recorded');
    expect(list).not.toContain(aCaseId());
  });

  test('is for the agency of who is signed in, whatever the form says', async () => {
    const whole = asking('police', asking('health'));
    const { post, kept } = asPartner(whole);
    await post(at, { ...nothing, agency: 'police' });
    expect(kept[0]?.steps.at(-1)).toMatchObject({ about: { agency: 'health' } });
  });

  test('keeps what was typed where something is missing', async () => {
    const { post, kept } = asPartner(asking('health'));
    const response = await post(at, { held: 'something', what: '', searched: 'Typed <i>here</i>' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('Write what it holds');
    expect(page).toContain('Typed &lt;i&gt;here&lt;/i&gt;');
    expect(kept[0]?.steps).toHaveLength(2);
  });

  test('sent twice at once, and once more, is one', async () => {
    const { post, kept } = asPartner(asking('health'));
    const answers = await Promise.all([post(at, nothing), post(at, nothing)]);
    answers.push(await post(at, nothing));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(kept[0]?.steps).toHaveLength(3);
  });

  test('of a colleague that came first is said, with what was typed', async () => {
    const { post, kept } = asPartner(asking('health'));
    await post(at, nothing);
    const response = await post(at, { held: 'something', what: 'We hold more', searched: 'All' });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('We hold more');
    expect(kept[0]?.steps).toHaveLength(3);
  });

  test('is taken whatever others did in the case meanwhile', async () => {
    const { get, post, kept } = asPartner(asking('health'));
    await get(at);
    kept[0] = after(kept[0] ?? aTellingCase(), 'note', { note: 'Meanwhile' });
    expect((await post(at, nothing)).status).toBe(303);
    expect(kept[0].steps.at(-1)?.did).toBe('record-return');
  });

  test('asked again, is given again', async () => {
    const { post, kept } = asPartner(asking('health'));
    await post(at, nothing);
    kept[0] = asking('health', kept[0]);
    expect((await post(at, { ...nothing, searched: 'Lex' })).status).toBe(303);
    expect(kept[0].steps.filter(({ did }) => did === 'record-return')).toHaveLength(2);
  });
});

describe('who is not asked sees nothing', () => {
  test.each([
    ['another agency', asking('police'), priya],
    [
      'an agency that has answered',
      after(asking('health'), 'record-return', { agency: 'health', held: 'nothing' }),
      priya,
    ],
    ['nobody', aTellingCase(), priya],
    ['a partner of no agency', asking('health'), { ...priya, agency: 'not given' }],
    ['an auditor', asking('health'), { roles: ['auditor'], agency: 'health' }],
    ['a closed case', after(asking('health'), 'note', { note: 'x' }, undefined, 'closed'), priya],
  ] as [string, WholeCase, Partial<Staff>][])('%s', async (_, whole, staff) => {
    const { get, looks } = asPartner(whole, staff);
    const response = await get(at);
    expect(response.status).toBe(403);
    expect(await response.text()).not.toMatch(/Alex|Bo Child|What does/);
    expect(looks).toMatchObject([{ did: 'refused', caseId: aCaseId() }]);
  });

  test('and can answer nothing', async () => {
    const { post, kept } = asPartner(asking('police'));
    expect((await post(at, nothing)).status).toBe(403);
    expect(kept[0]?.steps).toHaveLength(2);
  });

  test('and cannot tell a case that is not theirs from none', async () => {
    const { get } = asPartner(asking('police'));
    const [theirs, none] = [await get(at), await get(`/asked/${aCaseId(9)}`)];
    expect(none.status).toBe(theirs.status);
    expect(await none.text()).toBe(await theirs.text());
  });

  test('and a partner has neither inbox nor cases', async () => {
    const { get } = asPartner(asking('health'));
    const first = await get('/');
    expect([first.status, first.headers.get('location')]).toEqual([303, '/asked']);
    for (const path of [`/case/${aCaseId()}`, `/case/${aCaseId()}/do/record-return`])
      expect((await get(path)).status).toBe(403);
  });

  test('a handler of an agency that is asked may answer for it; a decision-maker sees it', async () => {
    const omar = { subject: 'omar', roles: ['handler' as const], agency: 'police' };
    expect((await asPartner(asking('police'), omar).post(at, nothing)).status).toBe(303);
    const dilys = asPartner(asking('police'), { ...omar, roles: ['decision-maker'] });
    expect(await (await dilys.get(at)).text()).toContain('Your role does not record the answer');
    expect((await dilys.post(at, nothing)).status).toBe(403);
  });
});

import { describe, expect, test } from 'vitest';
import type { Staff } from '../../../functions/domain/access.ts';
import { aCaseId } from '../../builders.ts';
import { atTheTelephone, hiddenIn } from './a-call.ts';
import { after, asking, secrets } from './an-asked-case.ts';

const priya: Partial<Staff> = {
  ...{ subject: 'priya', name: 'Priya Lund', roles: ['partner'], agency: 'health' },
};
const at = `/asked/${aCaseId()}/danger`;
const danger = { reason: 'He came to the ward today.', emergency: 'yes' };
type Options = Parameters<typeof atTheTelephone>[0];
const asPartner = (staff: Partial<Staff> = priya, options: Options = {}) =>
  atTheTelephone({ cases: [asking('health')], staff, ...options });
const closed = after(asking('health'), 'note', { note: 'x' }, undefined, 'closed');
const noted = (whole = asking('health')) => after(whole, 'note', { note: 'News' });

/** The form as it was opened: what was typed, and what stands in its hidden fields. */
async function opened(desk: ReturnType<typeof asPartner>): Promise<Record<string, string>> {
  return { ...hiddenIn(await (await desk.get(at)).text()), ...danger };
}

describe('an agency that is asked tells of danger', () => {
  test('by a form that says nothing of the case', async () => {
    const { get } = asPartner();
    const response = await get(at);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Call 999 first');
    for (const secret of Object.values(secrets)) expect(page).not.toContain(secret);
  });

  test('the case is raised, and the people on duty are owed an alert', async () => {
    const { post, kept, alerts } = asPartner();
    const response = await post(at, danger);
    expect(response.headers.get('location')).toBe('/asked?alerted=yes');
    expect(kept[0]?.head.immediateRisk).toBe(true);
    expect(kept[0]?.steps.at(-1)).toMatchObject({ did: 'raise-risk', agency: 'health' });
    expect(alerts).toMatchObject([{ why: 'danger', caseIdOf: aCaseId() }]);
  });

  test('with nothing written it is asked again, and nobody is told', async () => {
    const { post, kept, alerts } = asPartner();
    const response = await post(at, { emergency: 'yes' });
    expect(response.status).toBe(422);
    expect(kept[0]?.head.immediateRisk).toBe(false);
    expect(alerts).toEqual([]);
  });

  test.each<[string, Partial<Staff>]>([
    ['of another agency', { ...priya, agency: 'education' }],
    ['an auditor', { ...priya, roles: ['auditor'] }],
  ])('%s may not', async (_, staff) => {
    const { get, post, kept } = asPartner(staff);
    expect((await get(at)).status).toBe(403);
    expect((await post(at, danger)).status).toBe(403);
    expect(kept[0]?.head.immediateRisk).toBe(false);
  });

  test.each<[string, Partial<Staff>, Options]>([
    ['of another agency, of a closed case', { ...priya, agency: 'education' }, { cases: [closed] }],
    ['an auditor, of a closed case', { ...priya, roles: ['auditor'] }, { cases: [closed] }],
    ['of the same agency at another hub', priya, { cases: [], hub: 'bcp' }],
  ])('%s may not', async (_, staff, options) => {
    const { post, alerts, looks } = asPartner(staff, options);
    expect((await post(at, danger)).status).toBe(403);
    expect(looks).toMatchObject([{ did: 'refused', caseId: aCaseId() }]);
    expect(alerts).toEqual([]);
  });
});

describe('a danger is not lost', () => {
  test('where the case was closed while it was typed: it is open again', async () => {
    const desk = asPartner();
    const sent = await opened(desk);
    desk.kept[0] = closed;
    expect((await desk.post(at, sent)).headers.get('location')).toBe('/asked?alerted=yes');
    expect(desk.kept[0].head).toMatchObject({ open: 'open', immediateRisk: true });
    expect(desk.kept[0].steps.at(-1)).toMatchObject({ did: 'raise-risk', from: 'closed' });
    expect(desk.alerts).toHaveLength(1);
  });

  test('where something is missing then: it is asked for, with what was typed', async () => {
    const { post, alerts } = asPartner(priya, { cases: [closed] });
    const answer = await post(at, { reason: danger.reason });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(danger.reason);
    expect(alerts).toEqual([]);
  });

  test('where they were signed out too: it is given back', async () => {
    const desk = asPartner();
    const sent = await opened(desk);
    const session = desk.rows.get(desk.mine) ?? expect.unreachable();
    desk.rows.clear();
    const cookie = (await desk.post(at, sent)).headers.get('set-cookie')?.split(';')[0];
    desk.rows.set(desk.mine, session);
    desk.kept[0] = closed;
    const back = await desk.get(`${at}?kept=yes`, { cookie: `${desk.cookie}; ${cookie}` });
    const page = await back.text();
    expect(page).toContain(danger.reason);
    expect(hiddenIn(page)['version']).toBe(sent.version);
  });

  test('by the news of others, however much there is', async () => {
    let news = 0;
    const desk = asPartner(priya, {
      beforeStoring: (kept) => {
        if ((news += 1) < 4) kept[0] = noted(kept[0]);
      },
    });
    const sent = await opened(desk);
    desk.kept[0] = noted(desk.kept[0]);
    expect((await desk.post(at, sent)).headers.get('location')).toBe('/asked?alerted=yes');
    expect(desk.alerts).toHaveLength(1);
  });
});

describe('a second click tells nobody again', () => {
  const raised = ({ kept }: ReturnType<typeof asPartner>) =>
    kept[0]?.steps.filter(({ did }) => did === 'raise-risk');

  test.each([
    ['an open case', asking('health')],
    ['a closed one', closed],
  ])('of %s, at once, and once more after the news of others', async (_, whole) => {
    const desk = asPartner();
    const sent = await opened(desk);
    desk.kept[0] = whole;
    const answers = await Promise.all([desk.post(at, sent), desk.post(at, sent)]);
    desk.kept[0] = noted(desk.kept[0]);
    answers.push(await desk.post(at, sent));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(raised(desk)).toHaveLength(1);
    expect(desk.alerts).toHaveLength(1);
  });

  test('other words, or the same from a form opened anew, are another danger', async () => {
    const desk = asPartner();
    const sent = await opened(desk);
    await desk.post(at, sent);
    await desk.post(at, { ...sent, reason: 'He is here again.' });
    await desk.post(at, await opened(desk));
    expect(desk.alerts).toHaveLength(3);
  });

  test.each(['', 'x', '999999999'])('a version of %j hides nothing', async (version) => {
    const desk = asPartner();
    await desk.post(at, danger);
    await desk.post(at, { ...danger, version });
    expect(desk.alerts).toHaveLength(2);
  });

  test('what was lowered since is raised anew, by the same form too', async () => {
    const desk = asPartner();
    const sent = await opened(desk);
    await desk.post(at, sent);
    desk.kept[0] = after(desk.kept[0] ?? closed, 'lower-risk', { reason: 'They are safe' });
    await desk.post(at, sent);
    expect(desk.kept[0].head.immediateRisk).toBe(true);
    expect(desk.alerts).toHaveLength(2);
  });

  test('a form that lacked something keeps the version it was opened with', async () => {
    const desk = asPartner();
    const sent = await opened(desk);
    desk.kept[0] = noted(desk.kept[0]);
    const again = await desk.post(at, { ...sent, reason: '' });
    expect(hiddenIn(await again.text())).toMatchObject({ version: '2' });
  });
});

import { describe, expect, test } from 'vitest';
import type { Staff } from '../../../functions/domain/access.ts';
import { aCaseId } from '../../builders.ts';
import { atTheTelephone } from './a-call.ts';
import { asking, secrets } from './an-asked-case.ts';

const priya: Partial<Staff> = {
  ...{ subject: 'priya', name: 'Priya Lund', roles: ['partner'], agency: 'health' },
};
const at = `/asked/${aCaseId()}/danger`;
const danger = { reason: 'He came to the ward today.', emergency: 'yes' };
const asPartner = (staff: Partial<Staff> = priya) =>
  atTheTelephone({ cases: [asking('health')], staff });

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
});

import type { Role, Staff } from '../../../functions/domain/access.ts';

type Said = { readonly roles: readonly Role[]; readonly of?: readonly string[] };
const some = (...roles: Role[]): Said => ({ roles });
const police = (...roles: Role[]): Said => ({ roles, of: ['police'] });
const council = (...roles: Role[]): Said => ({
  roles,
  of: ["children's services", "adults' services"],
});
const each = (said: Said, ...steps: string[]) =>
  Object.fromEntries(steps.map((step) => [step, said]));
const caseworkers = some('handler', 'researcher', 'decision-maker', 'manager', 'coordinator');
const lookers = some('handler', 'researcher');
const closers = some('handler', 'manager', 'coordinator');
const advisers = council('handler', 'manager', 'decision-maker', 'coordinator');

/** Who may take a step, told anew and by hand; by kind where kinds differ. */
const whoMay: Readonly<Record<string, Said>> = {
  ...each(caseworkers, 'note', 'take-on', 'assign', 'hand-back', 'record-references', 'print'),
  ...each(caseworkers, 'record-contact', 'they-contacted', 'ask-agency', 'correct', 'break-glass'),
  ...each(caseworkers, 'link', 'unlink', 'work-beside', 'look-at-danger'),
  'raise-risk': some(...caseworkers.roles, 'partner'),
  'record-return': some('partner', 'handler', 'researcher', 'coordinator'),
  ...each(some('manager'), 'undo', 'lower-risk', 'retriage', 'safeguarding-plan'),
  ...each(some('manager'), 'restrict', 'unrestrict', 'review-break-glass'),
  ...each(some('manager'), 'pause-clock', 'resume-clock'),
  ...each(some('handler', 'manager'), 'reopen', 'keep-closed'),
  ...each(closers, 'close', 'duplicate-of', 'screen', 'pass-to-allocated-worker', 'escalate'),
  ...each(closers, 'rate', 'request-information', 'pass-to-lado'),
  ...each(lookers, 'start-checks', 'record-first-checks', 'validate', 'accept'),
  ...each(lookers, 'propose-out-of-scope', 'propose-not-csods'),
  ...each(some('decision-maker', 'manager'), 'confirm-out-of-scope', 'reject-out-of-scope'),
  ...each(some('decision-maker', 'manager'), 'confirm-not-csods', 'reject-not-csods'),
  ...each(police('handler', 'researcher'), 'record-interview', 'record-identity'),
  ...each(some('handler', 'researcher', 'manager'), 'cannot-contact-safely', 'resume-contact'),
  withdraw: some('handler', 'researcher', 'manager'),
  'consultation withdraw': some('handler', 'manager'),
  'referral withdraw': some('handler', 'manager'),
  ...each(police('researcher'), 'record-full-checks', 'record-full-assessment'),
  'record-risk-assessment': police('researcher'),
  ...each(police('decision-maker'), 'decide-to-disclose', 'decide-not-to-disclose'),
  ...each(police('decision-maker'), 'confirm-no-disclosure', 'refuse-no-disclosure'),
  ...each(police('handler', 'researcher', 'decision-maker'), 'plan-disclosure', 'give-disclosure'),
  ...each(police('handler', 'researcher', 'decision-maker'), 'record-declined', 'record-unable'),
  'record-subject-told': police('handler', 'researcher', 'decision-maker'),
  'hand-to-force': some('handler', 'researcher', 'manager', 'coordinator'),
  'record-force-outcome': some('handler', 'researcher', 'manager', 'coordinator'),
  ...each(advisers, 'start-advising', 'record-advice', 'record-note-sent', 'record-no-referral'),
  ...each(advisers, 'record-early-help', 'record-referral-advised', 'record-chase'),
  ...each(advisers, 'record-call-back', 'release-note'),
  'settle-disagreement': council('manager'),
  collate: council('handler', 'researcher', 'coordinator', 'manager'),
  ...each(council('manager', 'decision-maker'), 'decide-threshold', 'call-strategy-discussion'),
  'record-strategy-discussion': council('manager', 'decision-maker', 'coordinator'),
  'record-outcome': council('manager', 'decision-maker'),
  ...each(closers, 'tell-referrer', 'referral record-call-back'),
  message: caseworkers,
};

/** Whether somebody may take that step of a case of that kind, whatever its state. */
export const mayByRole = (step: string, kind: string, { roles, agency }: Staff) => {
  const said = whoMay[`${kind} ${step}`] ?? whoMay[step];
  return (
    roles.some((role) => said?.roles.includes(role)) && (said?.of ?? [agency]).includes(agency)
  );
};

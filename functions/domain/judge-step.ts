import type { WholeCase } from './case-items.ts';
import { judgePause } from './clock-pauses.ts';
import { judgeContact, judgeTheyContacted, type Judged } from './contact-log.ts';
import type { Values } from './forms.ts';
import type { Staff } from './access.ts';
import { judgeMessage } from './outgoing.ts';

type By = {
  readonly staff: Staff;
  /** ISO UTC. */
  readonly at: string;
  /** Random: what a message is known by outside, which must say nothing of its case. */
  readonly id: string;
};

/**
 * What the case as a whole has against a step whose table and form allow it: contact is with who
 * asked, only as they said is safe, and a clock waits only for what it may. Steps of other sorts
 * pass.
 */
export function judgeStep(whole: WholeCase, step: string, values: Values, by: By): Judged {
  switch (step) {
    case 'record-contact':
      return judgeContact(whole, values, { isManager: by.staff.roles.includes('manager') });
    case 'they-contacted':
      return judgeTheyContacted(whole, values);
    case 'message':
      return judgeMessage(whole, values, by);
    case 'pause-clock':
      return judgePause(values);
    default:
      return { ok: true, about: {} };
  }
}

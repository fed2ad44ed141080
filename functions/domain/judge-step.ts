import type { Thresholds } from './advice.ts';
import type { WholeCase } from './case-items.ts';
import { judgePause } from './clock-pauses.ts';
import { judgeContact, judgeTheyContacted, type Judged } from './contact-log.ts';
import type { Values } from './forms.ts';
import type { Staff } from './access.ts';
import { judgeEnquiry } from './enquiry.ts';
import { levelInWords, levelWords } from './level-words.ts';
import { judgeNotice } from './notices.ts';
import { judgeMessage } from './outgoing.ts';

type By = {
  readonly staff: Staff;
  /** ISO UTC. */
  readonly at: string;
  /** Random: what a message is known by outside, which must say nothing of its case. */
  readonly id: string;
  /** Whether the hub can send messages at all; only notices ask. */
  readonly sends?: boolean;
  /** The levels of need of the council; only a note that is released asks. */
  readonly thresholds?: Thresholds;
};

/**
 * What the case as a whole has against a step whose table and form allow it: contact is with who
 * asked, only as they said is safe, and a clock waits only for what it may. What is there to be
 * read asks for an email that says so, if one may be sent. Steps of other sorts pass.
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
    case 'decide-threshold':
      return judgeEnquiry(values);
    case 'release-note':
      return withLevel(judgeNotice(whole, by), values, by);
    case 'tell-referrer':
      return values['how'] === 'service' ? judgeNotice(whole, by) : { ok: true, about: {} };
    case 'record-chase':
      return values['email'] === 'yes' ? judgeNotice(whole, by) : { ok: true, about: {} };
    default:
      return { ok: true, about: {} };
  }
}

/** What the council calls its levels may change: a note keeps what it called them then. */
function withLevel(judged: Judged, { level }: Values, { thresholds }: By): Judged {
  if (!judged.ok || !thresholds || typeof level !== 'string') return judged;
  const words = levelInWords(level, thresholds);
  return words === undefined
    ? judged
    : { ...judged, values: { ...judged.values, [levelWords.name]: words } };
}

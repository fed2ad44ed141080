import type { Judged } from './contact-log.ts';
import type { Values } from './forms.ts';
import { dutyToEnquire, testsOfEnquiry } from './lives/enquiry-duty.ts';

/**
 * Judges the decision about an adult: what `dutyToEnquire` allows where the tests are met, or are
 * not. Where nothing was asked about an adult there is nothing to judge.
 */
export function judgeEnquiry(values: Values): Judged {
  const enquiry = [values['enquiry'] ?? []].flat()[0];
  const areMet = testsOfEnquiry.every((test) => values[test] === 'yes');
  const duty = dutyToEnquire.find((one) => one.areMet === areMet);
  if (enquiry === undefined || !duty || duty.may.includes(enquiry)) return { ok: true, about: {} };
  return { ok: false, errors: { enquiry: duty.otherwise } };
}

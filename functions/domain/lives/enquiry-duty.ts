import { careAct } from './sources.ts';

/** The three tests of section 42(1), as the form of the decision names them. */
export const testsOfEnquiry = ['care-needs', 'abuse', 'unable'] as const;

type Duty = {
  /** Whether all the tests are met. */
  readonly areMet: boolean;
  /** What may then be decided: answers to `enquiry`. */
  readonly may: readonly string[];
  /** What is said where something else is. */
  readonly otherwise: string;
  readonly source: string;
  /** The first day on which it was in force. */
  readonly from: string;
};

/**
 * Whether a council must enquire about an adult. Where one of the tests is not met, what it may still
 * do is no enquiry under section 42. In force since 1 April 2015 (SI 2015/993).
 */
export const dutyToEnquire: readonly Duty[] = [
  {
    areMet: true,
    may: ['section-42'],
    otherwise: 'All three tests are met: then the council must enquire under section 42',
    source: `${careAct}, subsections (1) and (2)`,
    from: '2015-04-01',
  },
  {
    areMet: false,
    may: ['other', 'none'],
    otherwise: 'One of the three tests is not met: choose another enquiry, or none',
    source: `${careAct}, subsection (1)`,
    from: '2015-04-01',
  },
];

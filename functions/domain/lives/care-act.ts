import type { Form, FormField } from '../forms.ts';
import { choice, line, onlyIf, text, yesNo } from './fields.ts';

type More = Partial<FormField>;
/** Asked of every adult, and wherever the level that was chosen is one of an adult. */
const ofAdults: More = {
  ...onlyIf('level', 'adult-enquiry', 'adult-care', 'adult-advice'),
  always: 'adult',
};

/** The three tests of section 42(1), each with its reason. */
const tests: Form = [
  {
    ...yesNo(
      'care-needs',
      'Do they need care and support?',
      'Say whether they need care and support',
      { ...ofAdults, hint: 'Whether or not anybody gives it to them.' },
    ),
    heading: 'The three tests of an enquiry about an adult',
  },
  text('care-needs-why', 'Which care and support, or why none', 'Write which needs', ofAdults),
  yesNo(
    'abuse',
    'Are they abused or neglected, or at risk of it?',
    'Say whether they are abused or neglected, or at risk',
    ofAdults,
  ),
  text('abuse-why', 'What was found about that', 'Write what was found', ofAdults),
  yesNo(
    'unable',
    'Can they not protect themselves because of those needs?',
    'Say whether they cannot protect themselves',
    { ...ofAdults, hint: '“Yes” means that they cannot.' },
  ),
  text('unable-why', 'Why they can, or cannot', 'Write why they can, or cannot', ofAdults),
];

const enquiry: Form = [
  choice(
    'enquiry',
    'Is there to be an enquiry?',
    {
      'section-42': 'Yes, under section 42',
      other: 'Yes, though the three tests are not met',
      none: 'No',
    },
    'Say whether there is to be an enquiry',
    ofAdults,
  ),
  text('enquiry-why', 'Why there is to be an enquiry, or none', 'Write why', ofAdults),
  line(
    'enquirer',
    'Who makes the enquiry',
    'Write who makes the enquiry',
    onlyIf('enquiry', 'section-42', 'other'),
  ),
];

const person: Form = [
  {
    ...text('wishes', 'What the adult wants to happen', 'Write what they want', ofAdults),
    heading: 'What the adult wants',
    hint: 'In their own words (Making Safeguarding Personal), or why nobody could ask.',
  },
  choice(
    'capacity',
    'Can they decide about this for themselves?',
    {
      has: 'Yes',
      lacks: 'No, as was assessed',
      doubted: 'That is in doubt, and is to be assessed',
    },
    'Say whether they can decide for themselves',
    ofAdults,
  ),
  text('capacity-why', 'What that rests on', 'Write what that rests on', ofAdults),
  choice(
    'advocate',
    'Who helps them to take part?',
    {
      'not-needed': 'They need nobody for that',
      somebody: 'Somebody whom they know and want',
      advocate: 'An independent advocate',
    },
    'Say who helps them to take part',
    ofAdults,
  ),
  line(
    'advocate-who',
    'Who that is, or who arranges the advocate',
    'Write who that is',
    onlyIf('advocate', 'somebody', 'advocate'),
  ),
];

/**
 * The decision about an adult. Sources: Care Act 2014, section 42 (the tests, and whether an enquiry
 * is needed and by whom) and section 68 (advocate); Making Safeguarding Personal (wishes).
 */
export const careActForm: Form = [...tests, ...enquiry, ...person];

import { agencies, agencyAsItem } from './agencies.ts';
import type { Form } from './forms.ts';

/** Who is no agency: they are told by voice, and take away nothing but the undertaking. */
export const outsiders = [
  { value: 'person-asking', text: 'The person asking' },
  { value: 'recipient', text: 'The recipient of a disclosure' },
  { value: 'public', text: 'A member of the public' },
] as const;

const forAgencies = { field: 'what', is: ['summary', 'decision', 'contact-log'] };

/**
 * What is written down of each paper that is printed: the item, who gets it, need and
 * proportionality, the consent of who owns the information, who approved it. Source: Suffolk MASH
 * protocol, "assessed against need"; the owning agency's consent before anything passes outside.
 */
export const printForm: Form = [
  {
    name: 'what',
    label: 'Which paper',
    as: 'choice',
    items: [
      { value: 'summary', text: 'Case summary' },
      { value: 'decision', text: 'Decision record' },
      { value: 'undertaking', text: 'Undertaking' },
      { value: 'contact-log', text: 'Contact log' },
    ],
    missing: 'Choose a paper',
  },
  {
    name: 'recipient',
    label: 'The name of the person who gets it',
    hint: 'It stands on every page.',
    as: 'line',
    missing: 'Give the name of the person who gets it',
  },
  {
    name: 'agency',
    label: 'Where they are from',
    as: 'choice',
    items: [...agencies.map((value) => ({ value, text: agencyAsItem(value) })), ...outsiders],
    missing: 'Choose where they are from',
  },
  {
    name: 'need',
    label: 'Why they need it',
    as: 'text',
    missing: 'Write why they need it',
  },
  {
    name: 'proportionality',
    label: 'Why this is no more than they need',
    hint: 'Such as: why it would not do to tell them.',
    as: 'text',
    missing: 'Write why this is no more than they need',
    when: forAgencies,
  },
  {
    name: 'consent',
    label: 'Whose information is in it',
    as: 'choice',
    items: [
      { value: 'ours', text: 'Only that of this hub, or of who gets it' },
      { value: 'agreed', text: 'Of other agencies too, and they agreed' },
    ],
    missing: 'Choose whose information is in it',
    when: forAgencies,
  },
  {
    name: 'agreed-by',
    label: 'Who agreed, and for which agency',
    as: 'line',
    missing: 'Write who agreed, and for which agency',
    when: { field: 'consent', is: ['agreed'] },
  },
  {
    name: 'approver',
    label: 'Who approved that they get it',
    hint: 'Your own name, if it is yours to approve.',
    as: 'line',
    missing: 'Write who approved it',
    when: forAgencies,
  },
  {
    name: 'details',
    label: 'They need the numbers and addresses to reach the person safely',
    hint: 'Without this, the paper holds the rules for contact and no number.',
    as: 'affirm',
    when: { field: 'what', is: ['summary'] },
  },
];

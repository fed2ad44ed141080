import type { Kind } from '../../../functions/domain/submissions.ts';
import { nameOf } from '../../../web/hub/new-case/written.ts';
import { staffForm } from '../../../web/hub/new-case/staff-forms.ts';
import { sentNames } from '../../../web/journeys/fields.ts';
import type { Field, Page } from '../../../web/journeys/journey.ts';
import { type Boxes, cameAt } from './a-call.ts';

/** Answers that open every question, by the name of the box. Others take the first of their list. */
const chosen: Boxes = {
  'now--answer': 'no',
  'ways--ways': ['phone', 'text', 'email', 'letter'],
  'phone--phone': '07700 900982',
  'email--email': 'sam@example.com',
  'language--answer': 'spoken',
  'place--answer': 'postcode',
  'code--postcode': 'dt11xj',
  'who--answer': 'other',
  'ask--answer': 'child',
  'others--answer': 'yes',
  'group--answer': 'child',
  ...{ 'reach--phone': '01632 960982', 'reach--email': 'sam@example.com' },
  ...{ 'soon--answer': 'today', 'soon--time': '16:30' },
};
/** Of two ways to tell the place, a call has one. */
const leftOut = ['where'];

/** Of the form for advice each group has pages of its own: these are of the other groups. */
const ofOthers = {
  child: ['person', 'born', 'homes', 'work', 'needs', 'wishes', 'capacity'],
  adult: ['more', 'more-2', 'more-3', 'more-4', 'more-5', 'more-6', 'work', 'views'],
  colleague: [
    ...['more', 'more-2', 'more-3', 'more-4', 'more-5', 'more-6', 'allocated', 'born', 'homes'],
    ...['needs', 'wishes', 'capacity', 'well', 'views', 'consent'],
  ],
};
export type Group = keyof typeof ofOthers;

/**
 * Every box of a form filled in: `write` says with what, where it is not a list or a date. `group`
 * is whom a call for advice is about.
 */
export const aFullCall = (
  kind: Kind,
  write: (name: string, field: Field) => string,
  group: Group = 'child',
): Boxes => {
  const none = [...leftOut, ...(kind === 'consultation' ? ofOthers[group] : [])];
  return {
    ...Object.fromEntries(
      staffForm(kind)
        .pages.filter(({ slug }) => !none.includes(slug))
        .flatMap((page) => page.fields.flatMap((field) => filled(page, field, write))),
    ),
    ...(kind === 'consultation' && { 'group--answer': group }),
    ...cameAt('23', '11:30', 'partner'),
    'from-agency': 'education',
  };
};

type Filled = [string, string | readonly string[]];

function filled({ slug }: Page, field: Field, write: (n: string, f: Field) => string): Filled[] {
  const name = nameOf(slug, field.name);
  const given = chosen[name];
  if (given !== undefined) return [[name, given]];
  const first = field.items?.[0]?.value ?? '';
  switch (field.component) {
    case 'radios':
      return field.name === 'another' ? [] : [[name, first]];
    case 'checkboxes':
      return field.name === 'not' ? [] : [[name, [first]]];
    case 'date': {
      const [day = '', month = '', year = ''] = sentNames(field).map((one) => nameOf(slug, one));
      return [
        [day, '7'],
        [month, 'March'],
        [year, field.name === 'until' ? '2027' : '1990'],
      ];
    }
    default:
      return field.name === 'age' ? [] : [[name, write(name, field)]];
  }
}

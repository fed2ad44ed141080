import * as z from 'zod';
import { numberOf } from '../../functions/domain/helplines.ts';
import type { Words } from '../words/words.ts';
import { choicePage, tellPage } from './ask.ts';
import { isChildNamed } from './children.ts';
import { answer, itemsOf, medium, oneOf, someOf, text, ticked } from './fields.ts';
import type { Answers, Page } from './journey.ts';

/** A request under Sarah's Law as they have it in mind: about a person, and a child by name. */
export const asksOfChild = (told: Answers) => answer(told, 'ask', 'answer') === 'child';

/** It is about a person, whether or not a child can be named. */
export const asksOfPerson = (told: Answers) =>
  ['child', 'no-child'].includes(answer(told, 'ask', 'answer'));

/** What is asked for. Where that is no request under Sarah's Law: what it is, and where to go. */
export function askPages(w: Words): Page[] {
  const { ask, instead } = w.sarahsLaw;
  const linesFor = (told: Answers) => {
    const asked = answer(told, 'ask', 'answer');
    return asked === 'no-child' || asked === 'area' || asked === 'me'
      ? instead[asked](numbers())
      : [];
  };
  return [
    choicePage({ slug: 'ask', section: 'safety', forgets: ['instead'] }, ask),
    tellPage(
      {
        slug: 'instead',
        section: 'safety',
        intro: linesFor,
        onlyIf: (told) => linesFor(told).length > 0,
      },
      instead,
    ),
  ];
}

const numbers = () => ({
  police: numberOf('police'),
  nspcc: numberOf('child'),
  stopItNow: numberOf('own-thoughts'),
});

/** Who asks, to the child. */
export function linkPage(w: Words): Page {
  const { title, hint, error, more } = w.sarahsLaw.link;
  const items = linkItems(w);
  return {
    slug: 'link',
    section: 'you',
    title,
    fields: [
      { name: 'answer', component: 'radios', label: title, hint, items },
      { name: 'text', component: 'long', rows: 3, label: more },
    ],
    asks: z.object({ answer: oneOf(items, error), text: medium(w) }),
    onlyIf: asksOfChild,
  };
}
const linkItems = (w: Words) =>
  itemsOf({ ...w.sarahsLaw.link.items, 'rather-not': w.not.items['rather-not'] });

/** How they know the child, in words; '' while it was not said. */
export function linkOf(w: Words, told: Answers): string {
  const chosen = linkItems(w).find(({ value }) => value === answer(told, 'link', 'answer'));
  return [chosen?.text ?? '', answer(told, 'link', 'text')].filter((part) => part).join('\n');
}

/** The contact that the person has with a child: where, how often, and whether alone. */
export const meetingPages = (w: Words): Page[] => [
  meetPage(w),
  choicePage(
    { slug: 'often', section: 'person', onlyIf: asksOfPerson },
    { ...w.sarahsLaw.often, items: { ...w.sarahsLaw.often.items, ...w.not.items } },
  ),
  choicePage(
    { slug: 'alone', section: 'person', onlyIf: asksOfPerson },
    { ...w.sarahsLaw.alone, items: { ...w.sarahsLaw.alone.items, ...w.not.items } },
  ),
];

function meetPage(w: Words): Page {
  const { title, hint, error, items, more } = w.sarahsLaw.meet;
  const list = itemsOf({ ...items, ...w.not.items });
  return {
    slug: 'meet',
    section: 'person',
    title,
    fields: [
      { name: 'where', component: 'checkboxes', label: title, hint, items: list },
      { name: 'text', component: 'long', rows: 3, ...more },
    ],
    asks: z.object({ where: someOf(w, list), text: medium(w) }).superRefine((values, context) => {
      if (values.where.length === 0 && values.text === '')
        context.addIssue({ code: 'custom', path: ['where'], message: error });
    }),
    onlyIf: asksOfPerson,
  };
}

/** The contact in words, one line for each question that was answered; '' where none was. */
export function meetingOf(w: Words, told: Answers): string {
  return meetingPages(w)
    .flatMap(({ slug, title, fields }) => {
      const values = told[slug];
      const chosen = [text(values, 'answer'), ...ticked(values, 'where')];
      const items = (fields[0]?.items ?? []).filter(({ value }) => chosen.includes(value));
      const said = [...items.map((item) => item.text), text(values, 'text')].filter((part) => part);
      return said.length > 0 ? [`${title} ${said.join(', ')}`] : [];
    })
    .join('\n');
}

/** No child has a name: it is a worry that is read and acted on, and no request. */
export const unnamedPage = (w: Words): Page =>
  tellPage(
    {
      slug: 'unnamed',
      section: 'risk',
      intro: w.sarahsLaw.unnamed.intro(numbers()),
      onlyIf: (told) => asksOfChild(told) && !isChildNamed(told),
    },
    w.sarahsLaw.unnamed,
  );

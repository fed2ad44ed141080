import * as z from 'zod';
import type { SafeContact } from '../../functions/domain/people.ts';
import type { Words } from '../words/words.ts';
import { choicePage } from './ask.ts';
import { boxPage, chose, reachPages } from './contact-reach.ts';
import { whenOf, whenPage } from './contact-when.ts';
import { answer, itemsOf, oneOf, short, some, someOf, ticked } from './fields.ts';
import type { Answers, Page } from './journey.ts';
import { atWorkOf } from './professional-reach.ts';

const section = 'contact';
const ways = ['phone', 'text', 'email', 'letter'] as const;
const rings = chose('phone');
const anyWay = chose(...ways);

/** How to reach the person who writes. Nothing is safe that they did not say is safe. */
export const contactPages = (w: Words): Page[] => [
  waysPage(w),
  ...reachPages(w),
  whenPage(w, { slug: 'when', section, onlyIf: anyWay }),
  choicePage({ slug: 'voice', section, onlyIf: rings }, w.contact.voice),
  choicePage({ slug: 'number', section, onlyIf: rings }, w.contact.number),
  sharedPage(w),
  wordPage(w),
  languagePage(w),
];

/** The slugs of those pages: nothing is sent before those that apply are answered. */
export const contactSlugs: readonly string[] = [
  'ways',
  'phone',
  'email',
  'post',
  'when',
  'voice',
  'number',
  'shared',
  'word',
  'language',
];

function waysPage(w: Words): Page {
  const { title, hint, items, error, notBoth } = w.contact.ways;
  const list = itemsOf(items);
  return {
    slug: 'ways',
    section,
    title,
    fields: [{ name: 'ways', component: 'checkboxes', label: title, hint, items: list }],
    asks: z.object({
      ways: someOf(w, list)
        .refine((chosen) => chosen.length > 0, error)
        .refine((chosen) => !chosen.includes('none') || chosen.length === 1, notBoth),
    }),
  };
}

/** A code word helps, and is no condition. */
const wordPage = (w: Words): Page =>
  boxPage({ name: 'word', component: 'text', width: 20 }, w.contact.word, short(w));

/** A list to choose from, and a box for more. */
function listPage(w: Words, slug: 'shared' | 'language') {
  const { title, hint, error, items, text: more } = w.contact[slug];
  const list = itemsOf(items);
  const page: Omit<Page, 'asks'> = {
    slug,
    section,
    title,
    fields: [
      { name: 'answer', component: 'radios', label: title, hint, items: list },
      { name: 'text', component: 'text', label: more.label, hint: more.hint },
    ],
  };
  return { page, asks: z.object({ answer: oneOf(list, error), text: short(w) }) };
}

function sharedPage(w: Words): Page {
  const { page, asks } = listPage(w, 'shared');
  return { ...page, asks, onlyIf: anyWay };
}

function languagePage(w: Words): Page {
  const { page, asks } = listPage(w, 'language');
  const isTold = ({ answer, text }: { answer: string; text: string }) =>
    text !== '' || !['spoken', 'other'].includes(answer);
  return {
    ...page,
    asks: asks.refine(isTold, { path: ['text'], message: w.contact.language.text.error }),
  };
}

/**
 * What was affirmed, and nothing else. `told` are the answers of pages that apply; a number or an
 * address whose way was not chosen is left out all the same.
 */
export function safeContactOf(told: Answers): SafeContact {
  if (told['reach']) return atWorkOf(told['reach']);
  if (!anyWay(told) || chose('none')(told))
    return { ways: [], leaveMessage: false, ...alwaysOf(told) };
  const given = (slug: string, ...ways: string[]) =>
    chose(...ways)(told) ? answer(told, slug, slug) : '';
  return {
    ways: ways.filter((way) => ticked(told['ways'], 'ways').includes(way)),
    ...some('phone', given('phone', 'phone', 'text')),
    ...some('email', given('email', 'email')),
    ...some('post', given('post', 'letter')),
    ...whenOf(told),
    leaveMessage: rings(told) && answer(told, 'voice', 'answer') === 'yes',
    ...(rings(told) && {
      number: answer(told, 'number', 'answer') === 'shown' ? 'shown' : 'hidden',
    }),
    ...sharedOf(told),
    ...alwaysOf(told),
  };
}

const shared = ['nobody', 'somebody', 'not-sure'] as const;

const sharedOf = (told: Answers) => ({
  ...some(
    'shared',
    shared.find((one) => one === answer(told, 'shared', 'answer')),
  ),
  ...some('sharedWith', answer(told, 'shared', 'text')),
});

const kinds = ['spoken', 'bsl', 'other'] as const;

/** What holds for somebody who comes back, too. */
function alwaysOf(told: Answers): Pick<SafeContact, 'codeWord' | 'interpreter'> {
  const kind = kinds.find((one) => one === answer(told, 'language', 'answer'));
  const language = some('language', answer(told, 'language', 'text'));
  return {
    ...some('codeWord', answer(told, 'word', 'word')),
    ...(kind && { interpreter: { kind, ...language } }),
  };
}

import * as z from 'zod';
import { contact } from './contact.ts';
import { answer, medium, oneOf, short } from './fields.ts';
import type { Journey, Page } from './journey.ts';
import { personOf, personPage } from './people.ts';
import { placePage, readers } from './place.ts';
import { help, now } from './safety.ts';
import { detailsPage, youPage } from './you.ts';

const who = [
  { value: 'me', text: 'Me' },
  { value: 'other', text: 'Somebody else' },
  { value: 'rather-not', text: 'I would rather not say' },
];

const more: Page = {
  slug: 'more',
  title: 'Who might they hurt?',
  fields: [
    { name: 'who', component: 'radios', label: 'Who are you worried for?', items: who },
    {
      name: 'name',
      component: 'text',
      label: 'If it is somebody else, their name',
      hint: 'Before anybody contacts them, we think about their safety.',
    },
    {
      name: 'children',
      component: 'long',
      rows: 4,
      label: 'Any children who live with them or visit (optional)',
      hint: 'Names and ages, as far as you know.',
    },
  ],
  asks: z.object({
    who: oneOf(who, 'Select who you are worried for'),
    name: short(),
    children: medium(),
  }),
};

/**
 * Domestic Violence Disclosure Scheme, "right to ask": within 24 hours for the first contact,
 * 28 days for the whole. The police decide. Home Office guidance of April 2023.
 */
export const claresLaw: Journey = {
  path: 'form-a',
  kind: 'clares-law',
  version: 1,
  policeDecide: true,
  name: 'Ask about a partner or a former partner',
  is: [
    'Ask if the police know that a partner or former partner has been violent or abusive before. Some people call this Clare’s Law.',
    'You can ask for yourself, or because you are worried about somebody else. You do not need to be sure.',
  ],
  isNot: [
    'This is not for reporting a crime, and it is not a way to get help right now.',
    'You cannot use it to look up what is held about yourself.',
  ],
  next: [
    'Someone should be in touch within 24 hours, only in the ways you said are safe. If none are safe, they wait for you to come back.',
    'They will ask to meet or talk with you and to see proof of who you are.',
    'The police and other services check what they know and decide if they can tell somebody. It should take no more than 28 days.',
    'You may be told nothing. That does not mean that somebody is safe to be with.',
  ],
  pages: [
    now,
    help,
    placePage('Where does the person at risk live?'),
    readers,
    youPage('The police need to know who asks. You can still send this without a name.', []),
    contact,
    personPage({
      slug: 'person',
      title: 'Who are you asking about?',
      intro: ['This is the partner or former partner whose past you want to know about.'],
      about: {
        name: 'relation',
        component: 'long',
        rows: 3,
        label: 'How they know you, or the person you worry about (optional)',
        hint: 'For example: we live together, or they are my sister’s new boyfriend.',
      },
    }),
    more,
    detailsPage(
      'What worries you?',
      'What happened, and what made you ask now? Say if anyone was hurt or threatened. Your own words are fine.',
    ),
  ],
  needed: ['you', 'contact', 'person'],
  people: (answers, saidOn) => [
    personOf('asker', answers.you, [], saidOn),
    personOf('subject', answers.person, ['relation'], saidOn),
    answer(answers, 'more', 'who') === 'other'
      ? personOf('person-at-risk', answers.more, [], saidOn)
      : undefined,
  ],
};

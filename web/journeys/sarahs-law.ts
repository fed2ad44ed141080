import { contact } from './contact.ts';
import type { Journey } from './journey.ts';
import { personOf, personPage } from './people.ts';
import { placePage, readers } from './place.ts';
import { help, now } from './safety.ts';
import { detailsPage, youPage } from './you.ts';

/**
 * Child Sex Offender Disclosure Scheme: a named person who has contact with a named child;
 * first checks within 24 hours, 28 days for the whole. Home Office guidance of April 2023.
 */
export const sarahsLaw: Journey = {
  path: 'form-b',
  kind: 'sarahs-law',
  version: 1,
  policeDecide: true,
  name: 'Ask about a person who has contact with a child',
  is: [
    'Ask if the police know that a person who has contact with a child could be a danger to children. Some people call this Sarah’s Law.',
    'Anyone can ask: a parent, a relative, a neighbour, a friend. You do not need to be sure.',
  ],
  isNot: [
    'This is not for reporting a crime, and it is not a way to get help right now.',
    'You cannot ask who lives in an area. You ask about one person and one child.',
  ],
  next: [
    'The police make first checks within 24 hours. Someone contacts you only in the ways you said are safe. If none are safe, they wait for you to come back.',
    'They will ask to meet or talk with you and to see proof of who you are and how you know the child.',
    'It should take no more than 28 days. If there is something to tell, they tell the person who can best protect the child. That may not be you.',
    'You may be told nothing. That does not mean that a child is safe with somebody.',
  ],
  pages: [
    now,
    help,
    placePage('Where does the child live?'),
    readers,
    youPage('The police need to know who asks. You can still send this without a name.', [
      {
        name: 'relation',
        component: 'long',
        rows: 3,
        label: 'How you know the child (optional)',
        hint: 'For example: I am their aunt.',
      },
    ]),
    contact,
    personPage({
      slug: 'person',
      title: 'Who are you asking about?',
      intro: ['This is the person who has contact with the child.'],
      about: {
        name: 'relation',
        component: 'long',
        rows: 3,
        label: 'How they have contact with the child (optional)',
        hint: 'For example: they live next door, run a club, or talk online.',
      },
    }),
    personPage({
      slug: 'more',
      title: 'Which child are you worried about?',
      intro: [
        'If there are more children, tell us about one here and the others on the next page.',
      ],
      about: {
        name: 'relation',
        component: 'long',
        rows: 3,
        label: 'Who looks after the child (optional)',
        hint: 'Say if they know that you are asking.',
      },
    }),
    detailsPage(
      'What worries you?',
      'What have you seen or heard, and what made you ask now? Your own words are fine.',
    ),
  ],
  needed: ['you', 'contact', 'person'],
  people: (answers, saidOn) => [
    personOf('asker', answers.you, ['relation'], saidOn),
    personOf('subject', answers.person, ['relation'], saidOn),
    personOf('child', answers.more, ['relation'], saidOn),
  ],
};

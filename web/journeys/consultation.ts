import { contact } from './contact.ts';
import type { Journey } from './journey.ts';
import { personOf, personPage } from './people.ts';
import { placePage, readers } from './place.ts';
import { help, now } from './safety.ts';
import { detailsPage, youPage } from './you.ts';

/** A professional asks the hub for advice before deciding on a referral. */
export const consultation: Journey = {
  path: 'form-c',
  kind: 'consultation',
  version: 1,
  policeDecide: false,
  name: 'For professionals: talk a worry through',
  is: [
    'Ask the safeguarding team for advice about a child or an adult you work with.',
    'You do not have to know yet if it needs a referral. You can leave out the person’s name.',
  ],
  isNot: [
    'This is not for a child or adult in danger now: call 999.',
    'It does not take the place of your own safeguarding procedures.',
  ],
  next: [
    'Somebody from the safeguarding team reads this in working hours and contacts you in the ways you chose.',
    'They talk it through with you and agree what happens next. They may ask you to make a referral.',
    'If things get worse while you wait, do not wait: ring the council, or 999 if somebody is in danger.',
  ],
  pages: [
    now,
    help,
    placePage('Where does the person you worry about live?'),
    readers,
    youPage(
      'So that we can check who we are talking to.',
      [
        { name: 'role', component: 'long', rows: 2, label: 'Your role (optional)' },
        { name: 'organisation', component: 'long', rows: 2, label: 'Where you work (optional)' },
      ],
      { asksAge: false },
    ),
    contact,
    personPage({
      slug: 'person',
      title: 'Who are you worried about?',
      intro: ['For advice without a name, tick that you do not know it.'],
      about: {
        name: 'relation',
        component: 'long',
        rows: 3,
        label: 'How you know them, and who is in their family or home (optional)',
      },
    }),
    {
      ...detailsPage(
        'What is going well, and what has been done?',
        'What you and others have done so far. What they, or their parents, think about it.',
      ),
      slug: 'more',
    },
    detailsPage(
      'What worries you?',
      'What you have seen or been told, when, and what you want to happen.',
    ),
  ],
  needed: ['you', 'contact', 'person'],
  people: (answers, saidOn) => [
    personOf('professional', answers.you, ['role', 'organisation'], saidOn),
    personOf('person-at-risk', answers.person, ['relation'], saidOn),
  ],
};

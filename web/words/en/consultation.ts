import type { Here } from '../guide.ts';

const worse = ({ council }: Here) =>
  `If things get worse while you wait, do not wait. Ring ${council}, or 999 if somebody is in danger.`;
const answered = ({ long }: Here) =>
  `You should have an answer within ${long('consultation', 'answer')}.`;
const told = ({ long }: Here) =>
  `Once it is decided, they tell you in writing within ${long('referral', 'referrer-told')}. If you hear nothing, ask them.`;
const toLado = [
  'The team passes this to the LADO. The LADO rings you through your organisation.',
  'Until then, do not tell this person, and do not look into it yourself.',
];
const advised = (here: Here) => [
  'Somebody from the safeguarding team reads this in working hours, and gives you advice.',
  answered(here),
  'They ring you through your organisation first, to be sure who you are. You read their note here after that.',
  worse(here),
];

/** Somebody at work asks for advice before deciding on a referral, or refers. */
export const consultation = {
  name: 'For professionals: get advice, or refer',
  /** What this is, in five lines: they stand above the button that begins it. */
  is: [
    'Ask the safeguarding team for advice about a child or an adult you work with. Or refer them.',
    'You do not have to know yet if you should refer. If you refer later, you do not type it again.',
    'For advice, many councils let you leave out names.',
    'It takes about 15 minutes. If you open no page for 20 minutes, what you wrote is gone.',
    'You read the answer here, with a reference and six words. You see the six words only once, when you send.',
  ],
  isNot: [
    'This is not for a child or adult in danger now: call 999.',
    'It does not take the place of your own safeguarding rules.',
  ],
  beforehand: [
    'If the advice is to refer, the team waits for you to do so. It asks if nothing comes.',
  ],
  /** What happens after sending, where they ask for advice. */
  next: {
    child: advised,
    adult: advised,
    colleague: (here: Here) => [...toLado, answered(here), worse(here)],
  },
  nextOfReferral: {
    child: (here: Here) => [
      `Somebody from the safeguarding team reads this. Within ${here.long('referral', 'decision')} they decide what happens next.`,
      told(here),
      worse(here),
    ],
    adult: (here: Here) => [
      'Somebody from the safeguarding team reads this. They decide if section 42 of the Care Act applies, and what to do.',
      told(here),
      worse(here),
    ],
    colleague: (here: Here) => [...toLado, told(here), worse(here)],
  },
};

import { frame } from './frame.ts';

const not = frame.not.items;

/** The form that asks about a partner or a former partner. */
export const claresLaw = {
  name: 'Ask about a partner or a former partner',
  is: [
    'Ask if the police know that a partner, or a former partner, has hurt or scared somebody before. Some people call this Clare’s Law.',
    'You can ask for yourself. You can also ask because you worry about somebody else.',
    'You do not need to be sure. Nobody has to be hit for it to count. Being scared or controlled counts too.',
  ],
  isNot: [
    'It is not a way to get help right now. In danger, call 999.',
    'It is not for reporting a crime. For that, ring the police on 101.',
    'You cannot use it to look yourself up. To see what the police hold about you, ask your police force for your own records. They call this “subject access”.',
  ],
  beforehand: [
    'If you ask for somebody else, you may never learn what came of it. The police tell the person who can best keep somebody safe. That may not be you.',
    'If you ask for somebody else, we do not use this form to ring them or write to them. Their safety is thought about first, every time.',
  ],
  next: [
    'First contact should come within 24 hours of when the team reads it. They only use the ways and the times you said are safe. If none is safe, they wait for you to come back.',
    'They ask to meet you or to talk. They will need to see something that shows who you are. Do not look for papers now if that is not safe.',
    'The police and other services look at what they know. Then they decide if somebody should be told, and what. It should take about 28 days, and less if the danger is great.',
    'Before anything is said to the person you ask about, the police think about who it could put in danger.',
    'You may be told nothing. That does not mean that the person is safe to be with. If you asked for somebody else, you may not hear how it ended.',
    'If you are scared, you do not have to wait for this. You can ring a helpline, or 999 in danger.',
  ],
  who: {
    title: 'Who are you asking for?',
    error: 'Select who you ask for',
    items: {
      me: 'For myself',
      other: { text: 'For somebody else', hint: 'For example, a friend or your sister.' },
      'rather-not': not['rather-not'],
    },
  },
  other: {
    title: 'When you ask for somebody else',
    lines: [
      'Thank you for looking out for them.',
      'If the police have something to tell, they tell the person who can best keep somebody safe. You may never learn what came of it.',
      'We do not use this form to ring them or write to them. Nobody speaks with them before thinking about how to keep them safe.',
      'What you know now is enough. Do not try to find out more for us. That could be risky for you and for them.',
    ],
  },
  person: {
    title: 'Who are you asking about?',
    intro: ['This is the partner or former partner. Any part of a name helps.'],
    error: 'Enter a name or a part of it, or tick why you cannot',
  },
  together: {
    title: 'Are they a partner now, or were they before?',
    hint: 'Your partner, or a partner of the person you worry about. Somebody you are dating counts.',
    error: 'Select if they are a partner now',
    items: {
      now: 'A partner now',
      before: 'A former partner',
      'on-off': 'A partner on and off',
      'not-a-couple': {
        text: 'Not a partner',
        hint: 'You can still send this. Somebody will look at what else can help.',
      },
      ...not,
    },
    since: 'Since when, or from when to when?',
    sinceHint: 'A guess is fine, like “since last summer”. You can leave this empty.',
  },
  living: {
    title: 'Do they live with you, or with the person you worry about?',
    error: 'Select if they live there',
    items: { yes: 'Yes', no: 'No', sometimes: 'Sometimes', ...not },
  },
  atRisk: {
    name: {
      title: 'Who do you worry about?',
      error: 'Enter a name or a part of it, or tick why you cannot',
    },
    born: {
      title: 'How old is the person you worry about?',
      error: 'Enter a date or an age, or tick why you cannot',
    },
    link: {
      title: 'How do you know the person you worry about?',
      hint: 'For example: she is my sister, or he lives next door.',
      error: 'Enter how you know them, or tick why you cannot',
    },
    knows: {
      title: 'Do they know that you ask?',
      hint: 'It is fine if they do not. We ask so that nobody gives you away by mistake.',
      error: 'Select if they know',
      items: { yes: 'Yes', no: 'No', ...not },
    },
  },
  children: {
    title: 'Are there any children?',
    hint: 'Children who live with the person you ask about, or who see them.',
    error: 'Select if there are children',
    items: { yes: 'Yes', no: 'No', expecting: 'Not yet, but a baby is on the way', ...not },
  },
  details: {
    title: 'What worries you?',
    hint: 'What happened, and what made you ask now? Use your own words, in any order.',
    error: 'Enter a few words, or tick why you cannot',
  },
  both: {
    title: 'Do you also want to ask if they could be a danger to a child?',
    hint: 'The police can look at both at once. Some people call this Sarah’s Law.',
    error: 'Select yes if you also want to ask this',
  },
  /** What staff read of a person, put together from the answers. */
  about: {
    partner: {
      me: 'Partner of the person who asks',
      other: 'Partner of the person at risk',
      unsaid: 'Partner of somebody not named',
    },
    living: 'Lives with them',
    link: 'How the person who asks knows them',
    line: (label: string, answer: string) => `${label}: ${answer}`,
    since: (answer: string, since: string) => `${answer} (${since})`,
  },
};

import { asked } from './sarahs-law-asked.ts';

/** Asking about a person who has contact with a child, in words. */
export const sarahsLaw = {
  name: 'Ask about a person who has contact with a child',
  is: [
    'Ask if the police know that a person could be a danger to a child. Some people call this Sarah’s Law.',
    'You ask about a person you can name, and a child you can name. The child must have some contact with the person.',
    'Anyone can ask: a parent, a relative, a friend, a neighbour. You do not need to be sure.',
  ],
  isNot: [
    'This is not for reporting a crime. It is not a way to get help right now.',
    'You cannot ask who lives in an area, or what the police hold about you.',
  ],
  beforehand: [
    'The police tell the person who can best keep the child safe. That may not be you. You may never learn what they said.',
    'The police will ask for proof of who you are. Without proof they cannot tell you anything. They still act on your worry.',
    'Say what you believe is true. Nobody minds if you are wrong. If somebody makes things up to find out about a person, the police can act on that.',
    'What the police may tell you is private. It is there to keep the child safe. Ask them before you pass it on. Passing it on can be against the law.',
  ],
  next: [
    'The police should make first checks within 24 hours of when the team reads it. If a child is in danger now, do not wait for this. Call 999.',
    'Somebody talks with you, most often within 10 days. They only use the ways you said are safe. If none are safe, they wait for you to come back.',
    'They ask to see who you are and how you know the child.',
    'It should take no more than 28 days. If there is something to tell, they tell the person who can best keep the child safe.',
    'You may be told nothing. That does not mean that the child is safe with the person.',
  ],
  ...asked,
  link: {
    title: 'How do you know the child?',
    hint: 'If there is more than one child, choose for the one you know best.',
    error: 'Select how you know the child',
    items: {
      parent: 'I am a parent',
      carer: 'I look after the child',
      family: 'I am another relative',
      friend: 'I am a friend of the family',
      neighbour: 'I am a neighbour',
      work: 'Through my work, paid or not',
      other: { text: 'In another way', hint: 'For example, you are the child.' },
    },
    more: 'More about how you know the child (optional)',
  },
  person: {
    title: 'Who are you asking about?',
    intro: ['This is the person who has contact with the child, or may have.'],
    error: 'Enter the name of the person, or tick why you cannot',
  },
  meet: {
    title: 'Where does the person have contact with a child?',
    hint: 'Select all that apply. Talking online or by phone is contact too.',
    error: 'Select where, or tick that you do not know',
    items: {
      home: 'They live in the same home',
      visits: 'They visit, or the child visits them',
      club: 'At a club or group',
      school: 'At school or nursery',
      faith: 'At a place of worship',
      sport: 'At sport',
      neighbour: 'They live close by or share a garden, hall or stairs',
      online: 'Online or by phone',
      work: 'Through the person’s work, paid or not',
      other: 'Somewhere else',
    },
    more: {
      label: 'More about where (optional)',
      hint: 'For example, the name of a club, a school, a game or an app.',
    },
  },
  often: {
    title: 'How often do they have contact?',
    error: 'Select how often they have contact',
    items: {
      daily: 'Every day, or nearly',
      weekly: 'Every week',
      monthly: 'Every month',
      less: 'Less often',
      soon: 'Not yet, but they may soon',
    },
  },
  alone: {
    title: 'Is the person ever alone with a child?',
    hint: 'Talking online with nobody else there is being alone too.',
    error: 'Select if the person is ever alone with a child',
    items: { yes: 'Yes', no: 'No' },
  },
  details: {
    title: 'What worries you?',
    hint: 'What have you seen or heard? What made you ask now? If there are more children or carers, tell us about them here too.',
    error: 'Enter a few words, or tick why you cannot',
  },
  both: {
    title: 'Are you also worried for a partner of this person?',
    hint: 'If you say yes, this also asks about harm to a partner or an ex. Some people call that Clare’s Law.',
    error: 'Select yes if you are also worried for a partner',
  },
  proof: {
    title: 'What to have ready later',
    intro: [
      'You do not send any papers now. There is nothing to upload here.',
      'When the police talk with you, they will ask to see who you are. A passport or a driving licence helps. So does a bill that shows where you live.',
      'They will also ask how you know the child. A birth certificate or the red book can show it.',
      'If you have none of these, tell the police. They can say what else will do. Do not look for papers if that is not safe.',
      'Without proof the police cannot tell you anything. They still act on your worry.',
    ],
  },
};

import { numberOf } from '../../../functions/domain/helplines.ts';
import type { Guide } from '../guide.ts';

const now = numberOf('emergency');

/** What happens after a form is sent, for those who ask under one of the two schemes. */
export const whatToExpect = {
  title: 'What to expect',
  lead: [
    `If anyone is in danger now, call ${now}. Do not wait for a form.`,
    'Here you can read what happens after you send a form. You do not have to start one. This page asks you nothing and keeps nothing.',
  ],
  parts: {
    first: {
      heading: 'When you send it',
      list: [
        'You see a reference on the screen. It opens nothing, and it says nothing about you.',
        'Sending it calls nobody. The team reads it in its hours. Each form shows them before you start.',
        'They only use the ways to reach you that you say are safe. If somebody is in danger, that can be different.',
        'If no way is safe, say so. Then it waits until you come back. You can choose a code word for that.',
      ],
      links: { '': 'Choose a form' },
    },
    'form-a': {
      heading: 'If you ask about a partner',
      steps: (long) => [
        `The first checks should be made within ${long('clares-law', 'first-checks')}.`,
        `Somebody meets you face to face. That should be within ${long('clares-law', 'interview')}. They ask for proof of who you are.`,
        'The police and other services look at what they know.',
        'They decide if somebody should be told, who that is, and what they should know.',
        `In all it should take no more than ${long('clares-law', 'overall')}. If the danger is great, they should be faster.`,
        'If there is something to tell, they tell it in person.',
      ],
      lines: ['Some people call this Clare’s Law.'],
    },
    'form-b': {
      heading: 'If you ask about a person who has contact with a child',
      steps: (long) => [
        `The first checks should be made within ${long('sarahs-law', 'first-checks')}.`,
        `Somebody talks with you, face to face or by phone. That should be within ${long('sarahs-law', 'interview')}. They ask who you are and how you know the child.`,
        'The police and other services look at what they know.',
        `In all it should take no more than ${long('sarahs-law', 'overall')} from the day you ask. Some people read the rule in another way: ${long('sarahs-law', 'assessment')} from the day they talk with you. That is not settled.`,
        'If there is something to tell, they tell the person who can best keep the child safe. That may not be you.',
      ],
      lines: ['Some people call this Sarah’s Law.'],
    },
    late: {
      heading: 'If it takes longer',
      list: [
        'It can take longer than it should. That does not mean that all is well.',
        'Ring the team and ask. Its number is on the first page of the form. Say your reference, or your name and your code word if you gave one.',
        `If things get worse, ring again and say so. In danger, call ${now}.`,
        'You do not have to wait for this to get help. There are numbers at the end of every page.',
      ],
    },
    told: {
      heading: 'What you are told, and what you may never be told',
      list: [
        'If you asked for yourself and there is something you need to know, they tell you.',
        'If you asked for somebody else, you may never learn what came of it. They tell the person who can best keep somebody safe.',
        'You may be told nothing. That does not mean that the person is safe to be with.',
        'You are told what you need to stay safe. It is not all that is known.',
        'You can say that you do not want to hear it after all.',
      ],
      from: 'What police forces say about both schemes.',
    },
    proof: {
      heading: 'Showing who you are',
      list: [
        'They ask for a paper with your photo, such as a passport or a driving licence. They ask for one more, such as a bill.',
        'If you ask about a child, they may ask for a paper that shows how the child belongs to you, such as a birth certificate.',
        'Do not look for papers if that is not safe. Tell them so.',
        'Without proof the police cannot tell you anything. They still act on your worry.',
        'We never ask you to send us a photo of a paper.',
      ],
      from: 'What police forces say about both schemes. Avon and Somerset and Cleveland, for the fourth line.',
    },
    paper: {
      heading: 'Nothing in writing',
      list: [
        'What they tell you, they say to you. They do not give it to you on paper.',
        'They may ask you to sign first that you keep it to yourself.',
        'It is told to keep somebody safe. Passing it on can be against the law. Ask them before you tell anyone.',
      ],
      from: 'What police forces say, and reports from Dorset and Wales.',
    },
    stop: {
      heading: 'Can you stop?',
      list: [
        'Yes. Nobody gets what you did not send.',
        'After you sent it you can tell the team that you want to stop.',
        'If they think that somebody is in danger, they may still act to keep them safe.',
      ],
    },
    with: {
      heading: 'Can somebody come with you?',
      list: [
        'Ask when they arrange to meet you. We know of no one rule for this.',
        'They may want to talk with you alone first, to be sure that you are free to speak.',
        'You can have an interpreter, or British Sign Language. It is free. It is never somebody from your family.',
      ],
    },
    know: {
      heading: 'Will they know that you asked?',
      list: [
        'We do not use the form to ring or write to the person you ask about.',
        'If you ask for somebody else, we do not use it to ring or write to them.',
        'The police decide if the person you ask about must be told something. They think first about who that could put in danger.',
        'If you tell of a crime, the police may look into it.',
        'Nobody can promise that they never find out. If that scares you, say so. Then they can plan with you how to stay safe.',
        'Your browser keeps the address of this page. “Exit this page” does not delete that.',
      ],
    },
    more: {
      heading: 'What people also ask',
      list: [
        'You made a slip in a name or a date? Tell the team soon. The wrong date can lead them to the wrong person.',
        'You lost the reference? You can still ring. Say your name and your code word.',
        'Things have changed since you asked? You can ask again. Nobody sends you away.',
        `You would rather not write? Ring the team, or the police on ${numberOf('police')}. You can ask by phone.`,
        'You are under 18? You can ask too.',
        'You ask at work? There is a page for you.',
      ],
      links: { professionals: 'For professionals' },
    },
  },
} satisfies Guide;

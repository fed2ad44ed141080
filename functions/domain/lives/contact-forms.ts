import type { Form, FormField } from '../forms.ts';
import { choice, line, moment, onlyIf, text, yesNo } from './fields.ts';

/** A tick that must be set only where there is something to read: the rules for contact say so. */
const ownWordsRead: FormField = {
  name: 'own-words-read',
  label: 'I have read what they wrote and said about contact in their own words',
  as: 'affirm',
};
const notTheCodeWord = { hint: 'Not the code word.' };

/** A contact that staff made, or did not make. */
export const contactForm: Form = [
  choice(
    'way',
    'How',
    {
      phone: 'Phone call',
      text: 'Text message',
      email: 'Email',
      letter: 'Letter',
      visit: 'Visit',
    },
    'Choose how',
  ),
  choice(
    'with',
    'With whom',
    { asker: 'The person who asked', 'somebody-else': 'Somebody else of this case' },
    'Choose with whom',
  ),
  line('whom', 'Whom', 'Write with whom', onlyIf('with', 'somebody-else')),
  moment('at', 'When', 'Give the day and the time', {
    hint: 'The rules are checked for this time, in London.',
  }),
  choice(
    'outcome',
    'What happened',
    {
      reached: 'They were reached',
      'no-answer': 'No answer, and no message left',
      'message-left': 'No answer, and a message was left',
      'somebody-else': 'Somebody else answered, and nothing was said of this',
      refused: 'They did not want to speak',
      sent: 'It was sent, or put through the door',
      'not-made': 'It was not made, for example because it was not safe',
    },
    'Choose what happened',
  ),
  yesNo(
    'number-hidden',
    'Was our number hidden?',
    'Say whether our number was hidden',
    onlyIf('way', 'phone'),
  ),
  text('words', 'Words that were left, written, or said to somebody else', undefined, {
    hint: 'Exactly as they were. Leave it empty where there were none.',
  }),
  choice(
    'code-word-asked',
    'Was the code word asked for?',
    {
      right: 'Yes, and it was right',
      wrong: 'Yes, and it was wrong or not known',
      no: 'No',
      none: 'They gave none',
    },
    'Say whether the code word was asked for',
    onlyIf('outcome', 'reached'),
  ),
  choice(
    'safe-contact-asked',
    'Did you ask again what is safe?',
    {
      same: 'Yes, and nothing has changed',
      changed: 'Yes, and something has changed',
      no: 'No',
    },
    'Say whether you asked what is safe',
    onlyIf('outcome', 'reached'),
  ),
  text('new-rules', 'What is safe now, in their words', 'Write what is safe now', {
    ...notTheCodeWord,
    ...onlyIf('safe-contact-asked', 'changed'),
  }),
  text('note', 'Anything else about it', undefined, notTheCodeWord),
  ownWordsRead,
  text('manager-reason', 'Why it was made although it breaks the rules', undefined, {
    hint: 'For managers. Leave it empty unless you are asked for it.',
  }),
];

const known = onlyIf('verified', 'reference', 'name-and-code-word');

/** A person who came to us. Of one who is not known, only that somebody came is written down. */
export const theyContactedForm: Form = [
  choice(
    'way',
    'How',
    {
      phone: 'They rang',
      visit: 'They came here',
      text: 'Text message',
      email: 'Email',
      letter: 'Letter',
    },
    'Choose how',
  ),
  moment('at', 'When', 'Give the day and the time', { hint: 'The time in London.' }),
  {
    ...choice('verified', 'How you know that it was them', {}, 'Say how you know that it was them'),
    hint: 'Until you know, say nothing of this: not even that there is a case.',
    items: [
      { value: 'reference', text: 'They gave the reference' },
      { value: 'name-and-code-word', text: 'They gave their name and the code word' },
      {
        value: 'not-verified',
        text: 'They gave neither',
        hint: 'Then nothing may be said to them, not even that there is a case. Ask them to come back with the reference.',
      },
    ],
  },
  choice(
    'outcome',
    'What came of it',
    {
      spoke: 'We spoke',
      'comes-back': 'They will come back',
      'ring-back': 'We agreed to contact them',
      ended: 'It ended before we could speak',
    },
    'Choose what came of it',
    known,
  ),
  text('new-rules', 'What is safe now, in their words', undefined, {
    hint: 'Only if they said something new. The rules that they gave stay in force beside it.',
    ...known,
  }),
  text('note', 'What was said', undefined, notTheCodeWord),
];

/** A message that this service sends, to a number or address that the person gave. */
export const messageForm: Form = [
  choice('way', 'How', { text: 'Text message', email: 'Email' }, 'Choose how'),
  line('to', 'To which number or address', undefined, {
    hint: 'Leave it empty, unless they gave more than one: then as they wrote it.',
  }),
  line('words', 'Words', 'Write the words', {
    hint: 'Nothing that tells who we are or what this is about, and no names. For example: Please ring back when you can.',
  }),
  ownWordsRead,
];

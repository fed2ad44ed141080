import { emergencies, helplines } from './helplines.ts';

/** What is said before the first question. */
const before = {
  title: 'Read this first',
  danger: 'If anyone is in danger now, call 999. This form calls nobody.',
  warning: 'Warning',
  silent:
    'If you cannot speak, call 999 from a mobile. Press 55 when you are asked. There are more numbers at the end of every page.',
  form: 'What this form is for',
  readers: 'Who reads this, and when',
  calls: 'Sending it calls nobody. If you need help before somebody reads it, ring a number.',
  mayHappen: {
    title: 'What may happen with what you say',
    lines: [
      'The team shares it only with people who need it to keep somebody safe.',
      'If you tell us about a crime, the police may write it down and look into it.',
      'If a child may be at risk, the council’s services for children may be told.',
    ],
  },
  stop: {
    title: 'You choose what you say',
    lines: [
      'You do not have to be sure. You do not need proof.',
      '“I do not know” is an answer to any question. So is “I would rather not say”.',
      'You can stop at any time. Nobody gets what you did not send.',
      'You can also change your mind after you sent it. If somebody is in danger, we may still act to keep them safe.',
    ],
  },
  seen: {
    title: 'If somebody might see your screen',
    lines: [
      '“Exit this page” is on every page. It shows the weather at once. It also deletes what you wrote and did not send.',
      'Pressing the Shift key three times does the same.',
      'It does not delete the history of your browser. The names of these pages do not say what they are about.',
      'A phone or computer that only you use is safer. So is one in a library.',
      'If you open no page for 20 minutes, what you wrote can no longer be opened. You can ask for more time.',
      'After two hours that is so in any case. You cannot save it and come back.',
    ],
  },
  under18: {
    title: 'If you are under 18',
    text: 'You can use this form too. Nobody sends you away. You can also talk to Childline. It is free, day and night:',
  },
  other: {
    title: 'If you would rather talk',
    lines: [
      'You can ask by phone. Ring the team on a number above. Or ring the police on 101, by textphone on 18001 101.',
      'You can have an interpreter, or British Sign Language. It is free. It is never somebody from your family.',
    ],
  },
};

const help = {
  title: 'Get help now',
  lines: ['This form calls nobody. If anyone is in danger now, call 999.'],
  on: [
    'You can still go on. What you send is then marked as urgent, and the team is told that it is there.',
    'It can take them time to read it. Do not wait for that if you need help now.',
  ],
  go: 'Go on with the form',
};

/** How old somebody is, and what is different under 18. */
const age = {
  title: 'How old are you?',
  hint: 'You can use this form at any age. We ask so that the right people help you.',
  items: {
    adult: '18 or over',
    '16-17': '16 or 17',
    'under-16': 'Under 16',
    'rather-not': 'I would rather not say',
  },
  error: 'Select how old you are, or that you would rather not say',
};

const young = {
  title: 'You did the right thing',
  lines: [
    'You can ask us. Nobody sends you away.',
    'If somebody hurts you or scares you, it is not your fault.',
    'You do not have to do this alone. You can ask an adult you trust to help you with it.',
  ],
  childline:
    'You can talk to Childline. It is free, day and night. It does not show on the bill. The phone’s own list of calls can show it. You do not have to say your name.',
  '16-17': [
    'We look at what you ask in the same way as for an adult.',
    'You are under 18. So we also tell people whose job is to keep children safe.',
    'They think about what is safe for you before they do anything, and before they speak to anyone at home.',
  ],
  'under-16': [
    'You are under 16. So first we tell people whose job is to keep children safe. They also look at what you asked us.',
    'They think about what is safe for you before they do anything, and before they speak to anyone at home.',
    'They may want to talk with you. You say next how they can do that safely.',
  ],
};

/** What keeps somebody safe: danger and help first, then what is true of every form. */
export const safety = {
  before,
  now: {
    title: 'Is anyone in danger right now?',
    hint: 'It could be you, a child or anyone else.',
    items: { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' },
    error: 'Select “Yes” if anyone is in danger now. If you cannot tell, select “I am not sure”',
  },
  help,
  /** At the foot of every page. */
  block: {
    danger:
      'In danger now? Call 999. If you cannot speak, call from a mobile and press 55 when you are asked.',
    more: 'More numbers that can help',
  },
  emergencies,
  helplines,
  always: 'day and night',
  calls: 'A call can show in the phone’s list of calls. Some calls can show on a bill.',
  you: {
    title: 'What is your name?',
    hint: 'Your full name helps us to be sure who asks. You can still send this without it.',
    not: 'I would rather not give my name',
    error: 'Enter your name, or select that you would rather not give it',
  },
  age,
  young,
};

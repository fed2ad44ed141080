/** What a text, a letter or a message says of us: it is a rule, and software keeps it. */
const saysNothing = 'It will not say who we are or what it is about.';

/** How the person who writes can be reached safely. */
export const contact = {
  ways: {
    title: 'How can we reach you safely?',
    hint: 'Choose every way that is safe. We only use what you choose. Think about who else can see your phone, your email or your post.',
    items: {
      phone: { text: 'Phone call', hint: 'We ask next if our number must stay hidden.' },
      text: { text: 'Text message', hint: saysNothing },
      email: { text: 'Email', hint: `${saysNothing} The sender’s address can still be seen.` },
      letter: { text: 'Letter', hint: `${saysNothing} Think about who opens your post.` },
      none: {
        text: 'None of these. I will come back',
        hint: 'Nobody will ring or write to you, unless somebody is in danger. You ring or visit the council. Give your reference, or your name and a code word.',
      },
    },
    error: 'Select the ways that are safe, or select that you will come back',
    notBoth: 'Select safe ways, or select that you will come back. Do not select both',
  },
  phone: {
    title: 'Which phone number is safe?',
    hint: 'Write only the number. Is it yours alone? Who else can pick it up? For example, 07700 900 982 or +44 7700 900 982.',
    error: 'Enter the phone number that is safe. Or go back and select another way',
    notOne:
      'Enter one whole phone number, like 07700 900 982. For a number abroad, start with + and the country code',
  },
  email: {
    title: 'Which email address is safe?',
    hint: 'Does anyone else know the password? Is it open on a device that you share?',
    error: 'Enter the email address that is safe. Or go back and select another way',
    notOne: 'Enter one email address, like name@example.com',
  },
  post: {
    title: 'Where can a letter safely go?',
    hint: 'Write the name and address for the envelope. It can be somebody you trust.',
    error: 'Enter the address that is safe for a letter. Or go back and select another way',
  },
  when: {
    title: 'When is it safe to reach you?',
    days: {
      label: 'Which days are safe?',
      items: {
        any: 'Any day',
        mon: 'Monday',
        tue: 'Tuesday',
        wed: 'Wednesday',
        thu: 'Thursday',
        fri: 'Friday',
        sat: 'Saturday',
        sun: 'Sunday',
      },
      error: 'Select the days that are safe. Or tell us in the box when it is safe',
      notBoth: 'Select “Any day”, or select single days. Do not select both',
    },
    times: {
      label: 'What times are safe?',
      items: {
        any: 'Any time',
        morning: 'Morning, 8am to 12 noon',
        afternoon: 'Afternoon, 12 noon to 5pm',
        evening: 'Evening, 5pm to 9pm',
      },
      error: 'Select the times that are safe. Or tell us in the box when it is safe',
      notBoth: 'Select “Any time”, or select single times. Do not select both',
    },
    text: {
      label: 'Is there more to say about when it is safe?',
      hint: 'For example: only when the children are at school. Somebody reads this before we do anything. You can leave it empty.',
    },
    until: {
      label: 'Will this stop being safe on a certain day?',
      hint: 'Write the last day on which it is safe. After that day we will not ring or write. You can leave it empty.',
      notReal: 'Enter a real date, with a day, a month and a year. Or leave it empty',
      shortYear: 'Enter the year with four numbers, like 2027',
      gone: 'Enter a day that is still to come. Or leave it empty',
    },
  },
  voice: {
    title: 'If you do not pick up, can we leave a message?',
    hint: `${saysNothing} Who else can play your messages?`,
    items: { no: 'No, never leave a message', yes: 'Yes, that is safe' },
    error: 'Select if we can leave a message',
  },
  number: {
    title: 'When we ring, must our number stay hidden?',
    hint: 'Some phones do not let hidden numbers ring. If you are not sure, hide it.',
    items: {
      hidden: { text: 'Hide it', hint: 'The phone shows “private number” or nothing.' },
      shown: { text: 'Show it', hint: 'Anyone who looks at the phone can see it and ring it.' },
    },
    error: 'Select if we hide our number or show it',
  },
  shared: {
    title: 'Can anyone else see or use your phone, email or post?',
    hint: 'They may know your password, pay your bill, or be able to see where your phone is.',
    items: {
      nobody: 'No',
      somebody: 'Yes',
      'not-sure': 'I am not sure',
      'rather-not': 'I would rather not say',
    },
    error: 'Select if anyone else can see or use them',
    text: {
      label: 'Who, and what can they see?',
      hint: 'For example: my partner reads my texts. You can leave this empty.',
    },
  },
  word: {
    title: 'Do you want a code word?',
    hint: 'It is a word that only you and we know. When we ring, we ask for it, so that we know it is you. When you ring or visit, you say it. Do not use a password. You can leave this empty.',
  },
  language: {
    title: 'Do you need an interpreter?',
    hint: 'It costs you nothing. It is never somebody from your family or a friend.',
    items: {
      no: 'No',
      spoken: 'Yes, for a spoken language',
      bsl: 'Yes, for British Sign Language (BSL)',
      other: { text: 'Something else', hint: 'For example: lip reading, or words in large print.' },
    },
    error: 'Select if you need an interpreter',
    text: {
      label: 'Which language, or what else helps you?',
      hint: 'For example: Polish. Leave this empty if you chose “No” or “British Sign Language”.',
      error: 'Enter which language you need, or what else helps you',
    },
  },
};

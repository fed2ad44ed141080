/** Questions about people that more than one form asks, and what is said before sending. */
export const people = {
  name: {
    label: 'Full name',
    hint: 'If you only know part of it, write that part.',
    others: 'Any other names',
    othersHint:
      'Nicknames, names used online, a name before they married. You can leave this empty.',
  },
  birth: {
    label: 'Date of birth',
    hint: 'For example, 27 3 1990. If you only know the month and year, or just the year, leave the rest empty.',
    age: 'Or about how old, in years',
    ageHint: 'A guess is fine. For a baby, write 0.',
    /** What people write around an age. It is left out of what is kept. */
    around:
      'i think about around roughly approx approximately circa c maybe perhaps probably nearly almost years year yrs yr old ish or so'.split(
        ' ',
      ),
    dayError: 'Enter the day as a number from 1 to 31',
    monthError: 'Enter the month as a number or a word, like 3 or March',
    yearError: 'Enter the year with four numbers, like 1990',
    yearShort: 'Enter all four numbers of the year, like 1990',
    ageError: 'Enter one number for the age in years, like 40. A guess is fine',
    noMonth: 'Enter the month too, or leave the day empty',
    noYear: 'Enter the year too, or about how old they are',
    notReal: 'Enter a real date, like 27 3 1990',
    toCome: 'Enter a date that has passed, like 27 3 1990',
  },
  born: {
    title: 'When were they born, or how old are they?',
    error: 'Enter a date or an age, or tick why you cannot',
  },
  homes: {
    title: 'Where do they live?',
    error: 'Enter what you know, or tick why you cannot',
    now: 'Where they live now',
    nowHint: 'A street or a town helps.',
    before: 'Where they lived in the last five years',
    beforeHint: 'Any place you know of. You do not need dates. You can leave this empty.',
  },
  work: {
    title: 'What work do they do?',
    hint: 'Paid or not. For example: a driver, or helps at a football club.',
    error: 'Enter what they do, or tick why you cannot',
  },
  /** What happens after sending when it is read as a concern about a child. */
  concernNext: [
    'People whose job is to keep children safe read this first. They decide what to do within one working day.',
    'They may want to talk with you. They only use the ways you said are safe. If none are safe, they wait for you to come back.',
    'They may tell the police what you wrote. The police may want to talk with you too.',
    'You may not be told what they do. That does not mean that they do nothing.',
  ],
  yesOrNo: { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' },
  signs: {
    title: 'Has any of this happened?',
    intro: [
      'Some things can mean that the danger is greater. Knowing them helps others to act fast.',
      'You do not have to answer. You can select “I would rather not say” at the end of the list.',
    ],
    hint: 'Select all that are true, for you or for the person you worry about.',
    items: {
      signs: {
        s1: {
          text: 'Somebody was hurt',
          hint: 'Cuts, bruises, burns, broken bones or other harm.',
        },
        s2: { text: 'A weapon was used or shown', hint: 'A knife, or any other thing.' },
        s3: 'Hands or something else around somebody’s neck',
        s4: {
          text: 'A threat to hurt or to kill',
          hint: 'It can be a threat to hurt themselves.',
        },
        s5: 'Somebody is pregnant, or has a new baby',
        s6: 'Somebody has left, or wants to leave',
        s7: { text: 'Somebody is followed or watched', hint: 'Outside, at home or by phone.' },
        s8: {
          text: 'Somebody is controlled',
          hint: 'Their money, their phone, where they go or who they see.',
        },
        s9: 'A child or an animal was hurt',
        s10: 'Somebody was made to do something sexual',
      },
      none: { none: 'None of these' },
    },
    error: 'Select what has happened, or that you would rather not say',
    both: 'Select what has happened, or “None of these”, not both',
    more: 'Do you want to add anything?',
    moreHint: 'You can leave this empty.',
  },
  you: {
    why: ['The police need this to be sure who asks. You can still send this without it.'],
    born: {
      title: 'When were you born?',
      error: 'Enter a date or your age, or tick why you cannot',
    },
    home: {
      title: 'Where do you live?',
      hint: 'Nobody writes to you there, or comes there, because of this answer.',
      error: 'Enter where you live, or tick why you cannot',
    },
  },
  true: {
    title: 'What is true, and what stays private',
    lines: [
      'Say what you believe is true. You do not have to be sure, and you do not need proof.',
      'Please do not make things up. That could put somebody in danger, and it can be against the law.',
      'The police may tell you something. They will ask you first to sign that you keep it to yourself.',
      'This keeps people safe. Passing it on could put somebody in danger, and it could be against the law. If you need to tell somebody, ask the police first.',
      'You can still get help. You can talk with a helpline about how you feel and how to stay safe.',
      'If you go on, you say that what you wrote is true, as far as you know.',
    ],
  },
};

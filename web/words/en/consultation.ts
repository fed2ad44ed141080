/** A professional asks for advice before deciding on a referral. */
export const consultation = {
  name: 'For professionals: talk a worry through',
  is: [
    'Ask the safeguarding team for advice about a child or an adult you work with.',
    'You do not have to know yet if it needs a referral. You can leave out the person’s name.',
  ],
  isNot: [
    'This is not for a child or adult in danger now: call 999.',
    'It does not take the place of your own safeguarding procedures.',
  ],
  beforehand: ['You and the team agree what happens next. You may be asked to make a referral.'],
  next: [
    'Somebody from the safeguarding team reads this in working hours. They contact you in the ways you chose.',
    'They talk it through with you and agree what happens next. They may ask you to make a referral.',
    'If things get worse while you wait, do not wait. Ring the council, or 999 if somebody is in danger.',
  ],
  role: {
    title: 'What is your role?',
    hint: 'For example: teacher, nurse or care worker.',
    error: 'Enter your role, or select that you would rather not say',
  },
  org: {
    title: 'Where do you work?',
    hint: 'The name of your school, surgery or other place of work.',
    error: 'Enter where you work, or select that you would rather not say',
  },
  person: {
    title: 'Who are you worried about?',
    intro: ['For advice without a name, choose that you would rather not say.'],
    error: 'Enter a name, or select that you cannot say',
  },
  link: {
    title: 'How do you know them, and who is in their family or home?',
    hint: 'Names help, but you can leave them out.',
    error: 'Enter what you know, or select that you cannot say',
  },
  done: {
    title: 'What is going well, and what has been done?',
    hint: 'What you and others have done so far. What they, or their parents, think about it.',
    error: 'Enter a few words, or select that you cannot say',
  },
  details: {
    title: 'What worries you?',
    hint: 'What you have seen or been told, when, and what you want to happen.',
    error: 'Enter a few words, or select that you cannot say',
  },
};

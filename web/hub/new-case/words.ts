/**
 * What is asked only by staff: the two forms that the front door does not have. Everything else on
 * them is in the words of the public forms.
 */
export const ownWords = {
  prompt: {
    title: 'Who prompts this?',
    error: 'Select who prompts this',
    items: {
      police: 'The police',
      partner: 'A partner agency',
      hub: 'This hub itself',
      other: 'Somebody else',
    },
  },
  you: { title: 'Name of the person who prompts it', error: 'Enter their name' },
  referrer: { title: 'Name of the person who refers', error: 'Enter their name' },
  role: {
    title: 'Their role',
    hint: 'For example: constable, nurse, teacher.',
    error: 'Enter their role',
  },
  org: {
    title: 'Where they work',
    hint: 'Team, school, surgery or other place of work.',
    error: 'Enter where they work',
  },
  subject: {
    title: 'Who is the person that may be a danger?',
    error: 'Enter a name or a part of it, or tick why you cannot',
  },
  atRisk: {
    title: 'Who is the person at risk?',
    error: 'Enter a name or a part of it, or tick why you cannot',
    born: {
      title: 'When was the person at risk born, or how old are they?',
      error: 'Enter a date or an age, or tick why you cannot',
    },
    home: {
      title: 'Where does the person at risk live?',
      hint: 'No way to reach them is taken down here: it is planned first how to keep them safe.',
      error: 'Enter what is known, or tick why you cannot',
    },
    knows: {
      title: 'Does the person at risk know that this is looked at?',
      error: 'Select if they know',
      items: { yes: 'Yes', no: 'No' },
    },
  },
  known: {
    title: 'What is known about the person, and where does it come from?',
    hint: 'Convictions, reports, intelligence: which system or agency holds each.',
    error: 'Enter what is known, or tick why you cannot',
  },
  whyNow: {
    title: 'Why now?',
    hint: 'What came up, and when: a new relationship, a release, an incident.',
    error: 'Enter why now, or tick why you cannot',
  },
  group: {
    title: 'Is this about a child or an adult?',
    error: 'Select who this is about',
    items: { child: 'A child, born or not yet born', adult: 'An adult' },
  },
  person: {
    title: 'Who is this referral about?',
    error: 'Enter a name or a part of it, or tick why you cannot',
  },
  others: {
    title: 'Are there other children?',
    error: 'Select if there are other children',
    items: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  },
  concern: {
    title: 'What is the concern?',
    hint: 'What was seen or said, when, by whom; what the harm is or may be.',
    error: 'Enter the concern, or tick why you cannot',
  },
  done: {
    title: 'What is going well, and what has been done?',
    hint: 'Also which services know them.',
    error: 'Enter what is known, or tick why you cannot',
  },
} as const;

/** The parts of a form, in the order of a call. */
export const parts = [
  ['safety', 'Danger first'],
  ['contact', 'How to reach them safely'],
  ['you', 'Who gets in touch'],
  ['person', 'Who it is about'],
  ['place', 'Where'],
  ['story', 'What worries them'],
  ['risk', 'Children and others at risk'],
  ['end', 'To finish'],
] as const;

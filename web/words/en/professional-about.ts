/** Who asks at work, and about whom. */
export const professionalAbout = {
  role: {
    title: 'What is your role?',
    hint: 'For example: teacher, nurse or care worker.',
    error: 'Enter your role',
  },
  org: {
    title: 'Where do you work?',
    hint: 'The name of your school, surgery or other place of work.',
    error: 'Enter where you work. We ring you through your organisation',
  },
  /** Of their own name: beside the words of every form. */
  you: {
    hint: 'Without a name we cannot ring you back, and there is no written note.',
  },
  reach: {
    title: 'How can we reach you at work?',
    intro: ['Give an email, a number or both.'],
    email: {
      label: 'Work email',
      hint: 'We only write that there is something to read.',
      notOne: 'Enter one email address, like name@example.com',
    },
    phone: {
      label: 'Number to call you back on',
      hint: 'We look up the main number of your organisation, and ask for you there. You can add an extension.',
      notOne: 'Enter one whole phone number, like 01632 960 982 or 01632 960 982 ext 4',
    },
    voice: {
      label: 'May we leave a message?',
      hint: 'It does not say what it is about. If you do not choose, we leave none.',
      items: { yes: 'Yes', no: 'No' },
    },
    when: {
      label: 'Best times to ring',
      hint: 'For example: after 15:30. You can leave this empty.',
    },
    neither: 'Enter a work email, or a number to call you back on',
  },
  person: {
    title: 'Who are you worried about?',
    error: 'Enter a name or a part of it, or tick why you cannot',
  },
  work: {
    title: 'What do they do with children, and where?',
    hint: 'Their role, and the school, club or other place. Say if they are at work now.',
    error: 'Enter what they do, or tick why you cannot',
  },
  /** A child, as somebody knows them from work: beside the words of every form. */
  child: {
    /** Where some of the children live elsewhere; `place` is the postcode that was given. */
    here: (place: string) => [
      `Give only the children who live at ${place}.`,
      'After you send this, you ask the same about the others.',
    ],
    there: 'the place you gave',
    /** A question about one of them, beside its answer. */
    called: (n: number, label: string) => `Child ${n}: ${label}`,
    relation: {
      label: 'How you know the child, and who looks after them',
      hint: 'For example: in my class. Lives with mum and gran.',
    },
  },
  school: {
    title: 'Which school or nursery do they go to?',
    hint: 'If there are more children, say which child goes where.',
    error: 'Enter what you know, or tick why you cannot',
  },
  gp: {
    title: 'Which GP surgery do they use?',
    hint: 'The name of the surgery or of the doctor.',
    error: 'Enter what you know, or tick why you cannot',
  },
  ages: {
    title: 'Who is it about? Please give no names',
    intro: ['Please give no dates of birth and no NHS numbers.'],
    many: { label: 'How many are they?', hint: 'For example: three children, or one adult.' },
    ages: { label: 'About how old are they?', hint: 'For example: 4, 7 and 11. Or: 82.' },
    called: {
      label: 'What do you call them when you write?',
      hint: 'For example: Child A, or Adult A. You can leave this empty.',
    },
    error: 'Enter about how old they are, or tick why you cannot',
  },
  needs: {
    title: 'Three questions about this adult',
    intro: ['The Care Act asks these of every adult. “I do not know” is an answer.'],
    items: { yes: 'Yes', no: 'No', 'not-known': 'I do not know' },
    care: {
      label: 'Do they need care and support?',
      hint: 'It does not matter if they get it now.',
      error: 'Select if they need care and support',
    },
    harm: {
      label: 'Is somebody harming or neglecting them, or could that happen?',
      hint: 'This can be about money, or how they are treated. It can also be that they neglect themselves.',
      error: 'Select if there is harm or neglect, or if it could happen',
    },
    self: {
      label: 'Do those needs keep them from keeping themselves safe?',
      hint: 'Select “Yes” if they cannot keep themselves safe because of those needs.',
      error: 'Select if those needs keep them from keeping themselves safe',
    },
  },
  wishes: {
    title: 'What does the adult want to happen?',
    hint: 'Use their own words if you can. Say if it was not safe to ask them.',
    error: 'Enter what they want, or tick why you cannot',
  },
  capacity: {
    title: 'Can the adult make their own choice about this?',
    items: {
      yes: 'Yes',
      'in-part': 'About some of it',
      no: 'No',
      'not-known': 'I do not know',
    },
    error: 'Select if they can make their own choice about this',
    why: {
      label: 'What makes you think so?',
      hint: 'For example: what they could take in, and weigh up. You can leave this empty.',
    },
    advocate: {
      label: 'Who speaks up for them?',
      hint: 'This can be an advocate, whose job is to help them say what they want. It can also be family or a friend. You can leave this empty.',
    },
  },
};

/** What somebody at work needs, whom it is about, and which council that leads to. */
export const professionalStart = {
  want: {
    title: 'What do you need?',
    items: {
      advice: {
        text: 'Advice',
        hint: 'You are not sure yet. You can refer later, and you do not type it again.',
      },
      refer: {
        text: 'To refer somebody',
        hint: 'The team needs to act. You give their name.',
      },
    },
    error: 'Select if you need advice, or want to refer somebody',
  },
  group: {
    title: 'Who is it about?',
    items: {
      child: {
        text: 'A child or children',
        hint: 'Under 18, or not yet born. You can ask about a few children at once.',
      },
      adult: { text: 'An adult', hint: '18 or over, who may need care or support.' },
      colleague: {
        text: 'Somebody who works with children',
        hint: 'You are worried about how they act. It does not matter if they are paid.',
      },
    },
    error: 'Select who it is about',
  },
  allocated: {
    title: 'Do they have a social worker now?',
    hint: 'We mean a worker who has their case at this time.',
    items: { yes: 'Yes', no: 'No', 'not-known': 'I do not know' },
    error: 'Select if they have a social worker now',
    who: {
      label: 'Who is it, and where do they work?',
      called: 'Their social worker, and where that is',
      hint: 'A name, a team or a number. You can leave this empty.',
    },
  },
  worker: {
    title: 'Ask their social worker first',
    lines: [
      'Ring that worker, or their team. They know the case, and can help you fastest.',
      'You can still go on here. The team that reads this passes it to the worker.',
      'If somebody is in danger now, do not wait for the worker. Call 999.',
    ],
  },
  naming: {
    title: 'Do you want to give names?',
    lines: [
      'With names, the team can look at what is known about them. It keeps a record of them. Tell the family or the adult first, if that is safe.',
      'Without names, you get advice on what you write, and nobody can be looked up. You need nobody to agree.',
      'Your own name, and what you write, are kept in both cases.',
      'If you then refer, you give the names. If we learn that somebody is in danger, we ask you for them.',
    ],
    items: { with: 'With names', without: 'Without names' },
    error: 'Select if you want to give names',
  },
  near: {
    title: 'What is the postcode? We keep only its first half',
    called: 'Postcode, first half only',
    hint: 'For example, DT1 1XJ. We use it once to find the council, and keep DT1. If you do not know it, give one close by.',
  },
  policy: {
    title: 'Can you ask without names?',
    items: {
      met: 'Yes, all of this is true',
      not: { text: 'No, or I am not sure', hint: 'You can go on, and give names.' },
    },
    error: 'Select if all of this is true',
    /** Above the list; `team` is who reads it. */
    conditions: (team: string) => `${team} gives advice without names if all of this is true:`,
    off: (team: string) => `${team} gives advice only if you give names.`,
    on: 'You can go on and give names. What you said so far stays. We ask for the postcode again, as we did not keep it.',
    ring: 'If you would rather not give names here, ring first:',
  },
  named: { title: 'This council asks for names' },
  place: {
    whose: {
      child: 'Give the postcode of the child’s home. Please do not give that of the school.',
      adult: 'Give the postcode of where the adult is now.',
      colleague: 'Give the postcode of where this person works with children.',
    },
    names: 'Somebody may be in danger. So we ask for names: help must be able to find them.',
    where: {
      title: 'Where is it?',
      hint: 'A town, a street or the name of a place. A rough idea is enough.',
      error: 'Say where it is, or select one of the answers below the box',
    },
    area: {
      title: 'Who will read this',
      label: 'Is this the right area?',
      error: 'Select if this is the right area',
      items: { yes: 'Yes', 'not-here': 'No, it is somewhere else', 'not-sure': 'I am not sure' },
      text: 'Where is it, as far as you know?',
      textHint: 'You can leave this empty.',
    },
  },
  line: {
    title: 'Who to ask about somebody who works with children',
    /** LADO: local authority designated officer. */
    lines: [
      'Each council has an officer for this: the LADO. That is short for local authority designated officer.',
      'Ask the officer what this person may be told before you tell them. Do not look into it yourself first.',
    ],
    ring: 'You can ring:',
    on: 'You can also go on here. The team that reads this passes it to the officer.',
  },
  together: {
    title: 'Do all the children live there?',
    items: {
      all: 'Yes, or it is about one child',
      other: {
        text: 'No, some live elsewhere',
        hint: 'That can be another council. After you send this, you can ask about them too. We show what you wrote again, so you can change it.',
      },
      'not-known': 'I do not know',
    },
    error: 'Select if all the children live there',
  },
};

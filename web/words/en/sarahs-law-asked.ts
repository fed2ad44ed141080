/** Numbers are data, with the day on which each was last checked. */
type Numbers = {
  readonly police: string;
  readonly nspcc: string;
  readonly stopItNow: string;
};

/** What is asked for, and what it is instead where it is no request under Sarah’s Law. */
export const asked = {
  ask: {
    title: 'What do you want to ask about?',
    error: 'Select what you want to ask about',
    items: {
      child: {
        text: 'A person, and a child they have contact with',
        hint: 'You know the name of at least one child. Part of a name is enough.',
      },
      'no-child': {
        text: 'A person, but I cannot name a child',
        hint: 'You are worried, but there is no child you know by name.',
      },
      area: {
        text: 'Who lives in an area',
        hint: 'For example, if anyone on your street could be a danger to children.',
      },
      me: { text: 'What the police hold about me', hint: 'You want to see what they know of you.' },
    },
  },
  instead: {
    title: 'There may be a better place to ask',
    'no-child': ({ nspcc }: Numbers) => [
      'To ask under Sarah’s Law, you need to name a child. This would be something else: telling us of a worry.',
      'You can go on and send your worry. People whose work is to keep children safe will read it as a concern about a child.',
      `You can also talk it over with the NSPCC on ${nspcc}. You do not have to give your name.`,
      'If you learn a child’s name later, you can ask then.',
    ],
    area: ({ police, nspcc }: Numbers) => [
      'The police do not say who lives in an area. You can only ask about one person and one child.',
      `To talk about where you live, call the police on ${police}. Ask for your neighbourhood team.`,
      `If you are worried about a child, call children’s services at your council. You can also call the NSPCC on ${nspcc}.`,
      'You can also go on and send your worry here. It is read as a concern about a child.',
    ],
    me: ({ stopItNow }: Numbers) => [
      'We cannot show you what the police hold about you. You have a right to ask them for it.',
      'It is called “subject access”. Your local police say on their website how to ask. It is free.',
      `Are you worried about your own thoughts or acts towards children? Call Stop It Now on ${stopItNow}. You do not have to give your name.`,
      'If you are worried about a child, you can go on and send your worry here. It is read as a concern about a child.',
    ],
  },
  unnamed: {
    title: 'You have not named a child',
    intro: ({ nspcc }: Numbers) => [
      'Without the name of a child, this is not a request under Sarah’s Law.',
      'Your worry still counts. You can go on and send it. It is read, and acted on, as a concern about a child.',
      'If you can name a child after all, go back and write it. Part of a name is enough.',
      `You can also talk it over with the NSPCC on ${nspcc}.`,
    ],
  },
};

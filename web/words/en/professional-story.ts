/** What worries somebody at work, what they want to know, and what a referral needs. */
export const professionalStory = {
  details: {
    title: 'What worries you?',
    hint: 'What you saw or were told, when, and by whom. Say what you know, and what you think.',
    error: 'Enter a few words, or tick why you cannot',
  },
  well: {
    title: 'What is going well?',
    hint: 'What keeps them safe, and who helps.',
    error: 'Enter a few words, or tick why you cannot',
  },
  done: {
    title: 'What have you and your team done so far?',
    hint: 'Talks you had, help you gave, others you asked. What changed?',
    error: 'Enter a few words, or tick why you cannot',
  },
  views: {
    title: 'What do the parents think?',
    hint: 'Say too if they do not know about your worry.',
    error: 'Enter what they think, or tick why you cannot',
  },
  consent: {
    title: 'Did you ask if they agree that you share this?',
    /** Whom one asks. */
    whom: {
      child: 'Ask the parents. Ask the child too, if they are old enough.',
      adult: 'Ask the adult.',
    },
    intro: [
      'It is good to ask. But the law does not need them to agree before you share this to keep somebody safe.',
      'Do not ask if that could make things worse for somebody, or if proof could be lost. Then write down the reason.',
    ],
    items: {
      agreed: 'I asked, and they agree',
      'not-agreed': 'I asked, and they do not agree',
      unsafe: 'I did not ask: it could make things worse, or proof could be lost',
      'not-asked': 'I did not ask, for another reason',
      'not-known': 'I do not know if they were asked',
    },
    error: 'Select if you asked, and if they agree',
    why: {
      label: 'The reason, and who agreed to it where you work',
      called: 'If not asked: why, and who agreed to that',
      hint: 'If you asked and they agree, you can leave this empty.',
      error: 'Enter the reason why you did not ask, or tick why you cannot',
    },
  },
  ask: {
    title: 'What do you want to know?',
    hint: 'For example: should I refer? Say too what you will do with the answer.',
    error: 'Enter what you want to know, or tick why you cannot',
  },
  level: {
    title: 'Which level of need do you think it is?',
    intro: ['It is fine not to be sure. The team tells you how they see it.'],
    items: {
      1: 'The first level',
      2: 'The second level',
      3: 'The third level',
      4: 'The fourth level',
      'not-sure': 'I am not sure',
    },
    error: 'Select a level, or that you are not sure',
    /** Above the council's own list: its name, and whose it is. */
    shown: (name: string, team: string) => `${name}, as ${team} uses it:`,
  },
  soon: {
    title: 'Does something happen soon that you need an answer before?',
    intro: ['If it is sooner than we read this, ring now. This form calls nobody.'],
    hint: 'For example: a child is collected at 15:00.',
    items: { no: 'No', today: 'Yes, today', tomorrow: 'Yes, tomorrow' },
    error: 'Select if something happens soon',
    time: {
      label: 'At what time?',
      called: 'An answer is needed before',
      hint: 'For example, 15:00 or 3pm. If you are not sure, give the first time it could be.',
      error: 'Enter a time, like 15:00 or 3pm',
    },
    what: { label: 'What happens then?', hint: 'You can leave this empty.' },
    /** How a time of day is read: words that are left out, and words that say which half it is. */
    read: {
      around:
        'at about around approx approximately roughly by before from ca circa oclock h hr hrs hours ish today tomorrow this the in'.split(
          ' ',
        ),
      midday: ['noon', 'midday', '12 noon', '12 midday'],
      morning: ['am', 'morning'],
      afternoon: ['pm', 'afternoon', 'evening', 'night'],
    },
  },
  household: {
    title: 'Who lives in the home, and who else is close?',
    hint: 'Names, ages, who they are. Say which languages they speak, and if anybody is disabled. Say which other services know them.',
    error: 'Enter what you know, or tick why you cannot',
  },
  evidence: {
    title: 'How do you know?',
    hint: 'Notes, photos, other people, dates: where are they kept?',
    error: 'Enter what you know, or tick why you cannot',
  },
  voice: {
    title: 'What does the child, or the adult, say?',
    hint: 'Write it in their own words, as they said it.',
    error: 'Enter what they say, or tick why you cannot',
  },
  /** The same, where it is about children or somebody who works with them. */
  childSays: {
    title: 'What does the child say?',
    hint: 'Write it in their own words, as they said it.',
    error: 'Enter what they say, or tick why you cannot',
  },
  true: {
    title: 'Before you send',
    lines: [
      'If you go on, you say that what you wrote is true, as far as you know.',
      'After you send it, you see a reference and six words, once. Write both down: with them you read the answer here.',
    ],
    /** Where a copy goes, by whom it is about. */
    keep: {
      child:
        'Then print it or copy it for the child’s file. Keep it where the family cannot see it online.',
      adult:
        'Then print it or copy it for the adult’s record. Keep it where nobody they are scared of can see it online.',
      colleague:
        'Then print it or copy it for your safeguarding lead, unless it is about them. Keep it out of this person’s staff file.',
    },
    advice: [
      'To ask for advice is not to refer. If you decide to refer, you can do that from here.',
    ],
    referral: ['If your rules ask for it, tell your safeguarding lead that you referred.'],
  },
};

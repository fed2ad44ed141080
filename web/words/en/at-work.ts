/** What is different for somebody who asks or refers at work. */
export const atWork = {
  /** Of the button on every page of questions. */
  danger: 'Somebody is in danger now',
  /** On every page after that. */
  urgent: 'Marked as urgent',
  /** On the page of what an answer must come before, at check and on the confirmation. */
  soon: {
    need: (time: string, day: string) => `You need an answer before ${time} ${day}.`,
    today: 'today',
    on: (day: string) => `on ${day}`,
    shut: (opens: string, day: string) => `The team does not read this before ${opens} ${day}.`,
    reads: (until: string, day: string) => `The team reads until ${until} ${day}.`,
    ringNow: 'Ring now:',
    ringIf: 'If you do not hear from us in good time, ring:',
  },
  near: {
    unreadable: 'Enter a full postcode, like DT1 1XJ. We only keep its first half',
    unknown:
      'We cannot find this postcode. Check it. If it is right, it may be new: enter one close by, in the same council',
  },
  /** A page that came back once, where nobody is to be named. */
  seems: {
    page: 'Please check:',
    title: 'Did you mean to name somebody?',
    found: 'You chose not to give names. What you wrote here may hold:',
    what: {
      name: 'a name',
      birth: 'a date of birth',
      'nhs-number': 'an NHS number',
    },
    choose:
      'You can take it out. Or press the button again to go on as it is. We keep what you wrote.',
  },
  /** Above what was written of the first family, where the same is asked about other children. */
  earlier:
    'You wrote this about the other children. The form goes to another council. Take out what is not about these children, then continue.',
  /** On the confirmation. */
  sent: {
    title: 'How you read the reply',
    both: 'You need the reference and these six words. Write down both now: you only see the words here.',
    words: 'Your six words:',
    where: 'Read the reply',
    how: 'Open this page again at any time, and type both.',
    /** In danger: what happens next. */
    inDanger: {
      call: 'Call 999 if it happens now.',
      alert: 'People on duty have an alert.',
      ring: 'Then ring',
      say: 'and say your reference.',
    },
    /** It goes on from the note, and asked for no way to reach them. */
    reached: (reference: string) => `We use the email or number you gave with ${reference}.`,
    unread: 'You cannot read the reply here. We could not set that up. What you sent is stored.',
    rung: 'The team rings you or writes to you, by what you gave as your contact at work.',
    keepIt: 'Write down the reference, in case you ring them first.',
    lost: 'We cannot show or send you the words again. If you lose them, ring the team.',
    kept: {
      child: 'For the child’s file',
      adult: 'For the adult’s record',
      colleague: 'For your safeguarding lead',
    },
    keptLink: 'Print or save what you sent',
    refer: {
      title: 'Do you want to refer now?',
      lines: [
        'You do not have to wait for advice. What you said is there already. We only ask what is missing.',
        'It gets a reference and six words of its own. So first write down those above, and print what you sent.',
      ],
      button: 'Refer now',
    },
    others: {
      title: 'Does one of the children live elsewhere?',
      lines: [
        'Another council may look after that child. It needs a form of its own. What you said about your work is there already. What you said about your worry is there too, for you to check.',
        'It gets a reference and six words of its own. So first write down those above, and print what you sent.',
      ],
      button: 'Ask the same about the other children',
    },
  },
};

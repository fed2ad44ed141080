/** Coming back for the reply to a question or a referral that was sent at work. */
export const reply = {
  link: 'You asked or referred at work? Read the reply',
  ask: {
    page: 'Read a reply',
    heading: 'Read the reply',
    lines: [
      'This is for people who asked for advice, or made a referral, at work.',
      'Type the reference and the six words. You saw both when you sent it.',
    ],
    reference: {
      label: 'Reference',
      hint: 'Twelve letters and numbers, such as 2346-789C-DFGH.',
    },
    phrase: {
      label: 'Your six words',
      hint: 'Capital letters, spaces and hyphens make no difference.',
    },
    button: 'Show the reply',
    lost: 'We cannot show or send you the words again. If you lost them, ring the team that you wrote to.',
  },
  missed: {
    reference: 'Check the reference: each letter and each number',
    phrase: 'Check the six words, and which comes first',
    heading: 'We can show no reply for this',
    lines: [
      'One of the two may not be right. It may also be too old: a note can be read here for 14 days, and other news for 90 days.',
      'Type both again. After five wrong tries you must wait 15 minutes.',
      'If it still does not work, ring the team that you wrote to. They can tell you what they said.',
    ],
  },
  wait: {
    page: 'Please wait',
    heading: 'Please wait 15 minutes',
    lines: (from: string) => [
      'There were too many wrong tries for this reference. For now nobody can try it, not even with the right words.',
      `You can try again from ${from}. Trying sooner does not make it longer.`,
      'If it cannot wait, ring the team that you wrote to.',
    ],
  },
  failed: {
    heading: 'We cannot show replies just now',
    lines: [
      'Something does not work on our side. It is not because of what you typed.',
      'Wait some minutes, go back and try again. Your reply is kept.',
      'If it cannot wait, ring the team that you wrote to.',
    ],
  },
  page: 'Reply',
  reference: (reference: string) => `Reference ${reference}`,
  since: (day: string, clock: string) => `Since ${day}, ${clock}.`,
  written: (team: string | undefined, day: string, clock: string) =>
    team === undefined ? `Written on ${day}, ${clock}.` : `${team} wrote this on ${day}, ${clock}.`,
  states: {
    received: {
      heading: 'We have what you sent',
      next: [
        'The team reads it next, in working hours.',
        'Somebody may ring you at work to talk it through.',
      ],
    },
    'with-adviser': {
      heading: 'Somebody is working on your question',
      next: [
        'An adviser of the team reads it, and may ring you to talk it through.',
        'Then they write down their advice, and ring the main number of your workplace. After that call you can read it here.',
      ],
    },
    'advice-given': {
      heading: 'Your advice is written',
      next: [
        'We ring the main number of your workplace before you can read it here. So we know that it is you who gets it.',
        'Tell your reception to expect a call from us, and to put it through to you.',
      ],
    },
    note: {
      heading: 'The team’s note for you',
      next: [
        'Do what the note says. You still decide, and your own rules still hold.',
        'If you do not agree, ring the team and say so. Ask for a manager if you need to.',
      ],
    },
    'passed-on': {
      heading: 'What you sent was passed on',
      next: [
        'Another team has it now, and may get in touch with you.',
        'Ask the team that you wrote to if you need to know which.',
      ],
    },
    'looked-at': {
      heading: 'The team is looking at your referral',
      next: [
        'They ask others who know the person, and then decide what to do.',
        'You will be told in writing. You can then read it here.',
      ],
    },
    decided: {
      heading: 'It is decided what happens with your referral',
      next: ['The team now writes to you. You can then read it here.'],
    },
    told: {
      heading: 'The team’s answer to your referral',
      next: ['If you do not agree, ring the team and say so. Ask for a manager if you need to.'],
    },
    closed: {
      heading: 'The team has closed this',
      next: ['There is no note to read here. Ring the team if you have a question.'],
    },
  },
  gone: {
    heading: 'What the team wrote to you is not here any more',
    next: [
      'It could be read here for 14 days. The team still has it: ring them if you need it again.',
    ],
  },
  what: 'What happens next',
  worse: {
    heading: 'If things get worse',
    lines: [
      'Do not wait for this page. Ring the team, or the council at night and at weekends.',
      'If somebody is in danger now, call 999.',
    ],
  },
  refer: {
    heading: 'Refer now',
    sent: 'The advice is to make a referral. It has not come yet.',
    by: {
      note: 'Send it today if you can. If the note names a time, keep to the note.',
      time: (day: string, clock: string) =>
        `Send it today if you can. The team looks for it by ${day}, ${clock}. If the note names another time, keep to the note.`,
    },
    missing: 'What you said is there already. We only ask what is missing.',
    button: 'Refer now',
    arrived:
      'Your referral has come. You can read the reply to it with the reference and words of the referral.',
  },
  keep: 'Print this page, or copy it, for the child’s file or the record.',
  elsewhere: 'The team told you in another way, such as by phone or by letter.',
  until: {
    note: (day: string, clock: string) =>
      `You can read this here until ${day}, ${clock}. After that only the team has it.`,
    news: (day: string) =>
      `You can look here until ${day}. What the team writes to you stays for 14 days.`,
  },
  again: 'To look for news later, type the reference and the words again.',
  shared: 'Do others use this computer? Then close this window when you have finished.',
};

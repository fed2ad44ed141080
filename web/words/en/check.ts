/** Check your answers, and what is said once they are sent. */
export const check = {
  page: 'Check your answers',
  heading: 'Check your answers',
  changed:
    'You sent this before, and then changed it. Send it again, so that the people who read it see the change. It keeps the same reference.',
  same: 'You have sent this. You can still change an answer and send it again. It keeps the same reference.',
  open: (count: number) =>
    count === 1
      ? 'One question was not asked yet. You can send this as it is, or go on.'
      : `${count} questions were not asked yet. You can send this as it is, or go on.`,
  unfinished: (title: string) =>
    `You began to answer “${title}” and did not finish. What you wrote there is not sent yet.`,
  finish: 'Finish this answer',
  carryOn: 'Go on with the questions',
  change: 'Change',
  notAsked: 'Not asked',
  notAnswered: 'Not answered',
  showAll: 'Show all that you wrote',
  nobody: 'Nobody reads this straight away. Sending it calls nobody. In danger, call 999.',
  alerts:
    'Sending this alerts people on duty. It does not call the police, and they may not read it in time. In danger, call 999.',
  notSent: 'This is not sent yet. Read it through, and press Send at the end.',
  send: 'Send',
  sendAgain: 'Send again',
  sentBefore: 'Was this sent before?',
  version: (n: number) => `Yes. This is version ${n} of it.`,
  sent: {
    page: 'Sent',
    title: 'Sent',
    reference: 'Your reference:',
    keep: 'You do not have to keep the reference. If it is not safe to write it down, leave it. It opens nothing, and it says nothing about you.',
    keepIt:
      'You gave no code word, so your reference is the only way back. Remember it if that is safe. Or change your answers, and add a code word.',
    back: 'You said that you will come back. Nobody rings or writes to you, unless somebody is in danger. Ring or visit the team below. Say your reference, or your name and your code word.',
    again: 'What you changed was sent too, under the same reference.',
    next: 'What happens next',
    danger:
      'You told us that somebody may be in danger. People on duty get an alert about this now. They may not be able to read it straight away. If it happens now, call 999.',
    wrong: 'Did you forget something? Is a way to reach you not safe after all?',
    change: 'Change it and send it again',
    finish: (until: string) =>
      `Anyone who uses this browser can still see what you wrote, until ${until}. Finish to delete it here now. What you sent stays sent.`,
    leave: 'Finish and leave this page',
  },
};

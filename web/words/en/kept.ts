const london = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  timeZone: 'Europe/London',
});

/** What was sent at work, to be printed or copied for the child’s file or the record. */
export const kept = {
  page: 'What you sent',
  reference: 'Reference',
  sent: 'Sent',
  /** An instant (ISO UTC), as in London. */
  sentAt: (instant: string) => london.format(new Date(instant)),
  what: 'What this is',
  /** Above all answers, where it goes on from an earlier request. */
  goesOn: (reference: string) =>
    `This is a referral. It goes on from ${reference}. What was written there is part of it.`,
  words: 'Your six words are not on this page. They open the reply, so keep them apart.',
  print: 'Print this page',
  byHand:
    'To print or save this page, use “Print” in the menu of your browser. Most can also save it as a PDF there.',
  copy: 'Copy as text',
  copied: 'Copied',
  notCopied: 'This could not be copied. Mark the text in the box, and copy it from there.',
  asText: 'The same as text, to copy',
  record: {
    title: 'How to record this safely',
    /** Where it goes, by whom it is about. */
    where: {
      child: [
        'Keep this in the child’s file.',
        'Keep it out of what parents, or somebody the child is scared of, can see. They may be able to read the record online.',
      ],
      adult: [
        'Keep this in the adult’s own record.',
        'Keep it out of what somebody they are scared of can see. That person may be able to read the record online.',
      ],
      colleague: [
        'Give this to your safeguarding lead or manager, unless it is about them.',
        'Keep it apart from this person’s staff file, and do not show it to them.',
        'Ask the LADO what goes into which file.',
      ],
    },
    lines: [
      'Do you keep records on two of them? Then record them apart. Put nothing about one into the record of the other.',
    ],
  },
};

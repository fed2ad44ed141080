const london = { timeZone: 'Europe/London' } as const;
const shown = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...london, ...options });
const dayFormat = shown({ weekday: 'long', day: 'numeric', month: 'long' });
const clockFormat = shown({ hour: 'numeric', minute: '2-digit', hour12: true });

/** What stands around every page, and what is the same on many. */
export const frame = {
  layout: {
    name: 'Online form',
    title: (what: string) => `${what} – Online form`,
    skip: 'Skip to main content',
    exit: 'Exit this page',
    exitOrBack: 'Leave or go back',
    leave: 'Leave',
    back: 'Back',
    exitPressed: 'Loading.',
    exitTimedOut: 'Exit this page has stopped.',
    exitMore: 'Shift, press two more times to leave this page.',
    exitOnce: 'Shift, press one more time to leave this page.',
    demonstration: 'Demonstration',
    notMonitored: 'This is not monitored. Nobody reads what you write here. In danger, call 999.',
    languages: 'Language',
    help: 'Help now',
    links: { privacy: 'Privacy', cookies: 'Cookies', accessibility: 'Accessibility', help: 'Help' },
  },
  sections: {
    safety: 'Before you start',
    place: 'Which area',
    you: 'About you',
    contact: 'How to reach you safely',
    person: 'The person you ask about',
    risk: 'Who may be at risk',
    story: 'What worries you',
    end: 'To finish',
  },
  question: {
    title: (n: number) => `Question ${n}`,
    step: (step: number, of: number, section: string) => `Step ${step} of ${of}: ${section}`,
    error: 'Error:',
    problem: 'There is a problem',
    go: 'Continue',
    sendNow: 'Send now with what I have said so far',
    date: { day: 'Day', month: 'Month', year: 'Year' },
  },
  time: {
    left: (until: string) =>
      `What you wrote stays here until ${until}. After that it can no longer be opened, to keep you safe.`,
    more: 'I need more time',
    last: (until: string) => `It cannot be kept for longer than ${until}.`,
    warning: 'What you wrote will soon be deleted, to keep you safe.',
    stay: 'Keep it here',
  },
  errors: {
    tooLong: (characters: number) => `Use ${characters.toLocaleString('en-GB')} letters or fewer`,
    storyTooLong:
      'Make this shorter. There is room for about 65,000 letters, and for fewer in some scripts',
    fromTheList: 'Choose from the list',
  },
  not: {
    label: 'If you cannot say',
    items: { 'not-known': 'I do not know', 'rather-not': 'I would rather not say' },
  },
  /** Instants are ISO UTC, days are YYYY-MM-DD; both are shown as in London. */
  when: {
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    day: (instant: string) => dayFormat.format(new Date(instant)),
    clock: (instant: string) =>
      clockFormat
        .format(new Date(instant))
        .replace(':00', '')
        .replace(/\s/g, '')
        .replace(/^12pm$/, 'midday')
        .replace(/^12am$/, 'midnight'),
  },
};

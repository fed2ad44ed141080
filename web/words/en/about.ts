import { numberOf } from '../../../functions/domain/helplines.ts';

type Part = { readonly heading: string; readonly lines: readonly string[] };

const privacy: { title: string; parts: Part[]; postcodes: string } = {
  title: 'Privacy',
  parts: [
    {
      heading: 'While you write',
      lines: [
        'What you write is kept in one cookie in your browser. It is locked: only this service can read it.',
        'If you write a lot, it does not fit in the cookie. Then it is kept in our database, locked with a key that only your cookie has. Without your cookie, we cannot read it.',
        'It can no longer be used after 20 minutes without opening a page, or after two hours. It is gone at once when you use “Exit this page”.',
        'Closing the browser is not as sure. Some browsers bring everything back when they are opened again. What our database kept is deleted within some days. Until then nobody can open it.',
      ],
    },
    {
      heading: 'When you send it',
      lines: [
        'We keep what you sent until the team that will read it has stored it safely. Then we delete our copy.',
        'We keep the reference, the kind of form, the time and the team for 90 days after that, so that nothing gets lost.',
        'The team keeps it as long as the law and its own rules say. Before you tell your story we tell you which team that is.',
      ],
    },
    {
      heading: 'How often something is sent',
      lines: [
        'For one day we count how often forms come from the same connection, with the same contact details, or with the same name in them.',
        'For this we keep a code. It does not show the details, and it is deleted within a few days.',
        'Nobody is ever turned away because of it. If there were many, the team sees a note that says so.',
      ],
    },
    {
      heading: 'If you asked or referred at work',
      lines: [
        'You can come back for the reply. It can only be found with your reference and your six words. We do not keep the words.',
        'What the team writes to you can be read for 14 days. News about what you sent can be read for 90 days. Then it is deleted within some days.',
        'Each wrong try counts for 15 minutes. We keep a code for it that does not show the reference.',
      ],
    },
    {
      heading: 'The connection you use',
      lines: [
        'For 30 days we keep the internet address (IP address) from which a page was opened, to find faults and attacks. It is not kept with what you wrote.',
      ],
    },
    {
      heading: 'Who may see it',
      lines: [
        'The team of the council and the police, and others only if they need it to keep somebody safe.',
        'We do not use it for anything else. No other company gets it.',
      ],
    },
    {
      heading: 'Who is responsible',
      lines: [
        'The council whose team reads what you sent is responsible for it. The police are responsible for what they keep. Until a team has it, the councils that run this form share that duty.',
        'Each of them has a data protection officer. You can ask the council for theirs.',
      ],
    },
    {
      heading: 'Your rights',
      lines: [
        'You can ask the council for what it holds about you. You can ask it to put right what is wrong.',
        `You can complain to the council about how it uses your data. You can also go to the Information Commissioner on ${numberOf('information-rights')}.`,
      ],
    },
    {
      heading: 'What your device keeps',
      lines: [
        'Your browser keeps the addresses of pages you opened. We cannot delete those. They do not say what you wrote.',
      ],
    },
  ],
  postcodes: 'We look up postcodes in a list of our own. They are not sent to another company.',
};

const cookies: { title: string; parts: Part[] } = {
  title: 'Cookies',
  parts: [
    {
      heading: 'One cookie, and only while you fill in a form',
      lines: [
        'It is called __Host-form. It holds what you wrote so far, locked so that only this service can read it.',
        'It comes when you press Start. “Exit this page” deletes it. After 20 minutes without opening a page, or after two hours, it can no longer be used.',
        'The form does not work without it, so we do not ask if you want it.',
      ],
    },
    {
      heading: 'No others',
      lines: [
        'We do not follow you, we do not count visits with cookies, and no other company sets any.',
      ],
    },
  ],
};

const accessibility: { title: string; parts: Part[] } = {
  title: 'Accessibility',
  parts: [
    {
      heading: 'How this form is made',
      lines: [
        'You can fill it in with a keyboard, with a screen reader, without JavaScript, on a small phone, and zoomed in to 400%.',
        'It is meant to follow the Web Content Accessibility Guidelines 2.2 at level AA. We check each page by machine each time we change it, and walk it by keyboard.',
      ],
    },
    {
      heading: 'What is not as it should be',
      lines: [
        'Your browser does not fill in your name, phone number or address for you. We turned this off on purpose. It could show somebody else what you wrote here.',
        'The titles of the pages do not say what each page asks. A title can be seen in the list of tabs and in the history, so we keep it plain.',
        'A form can be open for two hours at most. You can ask for more time up to then. This keeps what you wrote from being found later.',
        'People who use aids each day have not tested it yet.',
      ],
    },
    {
      heading: 'If you cannot use it',
      lines: [
        `Ring the police on ${numberOf('police')}, or textphone ${numberOf('police-textphone')}. Say that you want to ask by phone. In danger, call ${numberOf('emergency')}.`,
        'You can ask for an interpreter or for British Sign Language on the form, and on the phone.',
        `Tell your council if something does not work for you. If its answer does not help, the Equality Advisory and Support Service can: ${numberOf('equality-advice')}.`,
      ],
    },
  ],
};

/** The pages about the service itself. */
export const about = {
  privacy,
  cookies,
  accessibility,
  forms: {
    choose: 'Choose a form. Each one tells you more before it asks you anything.',
    cookie:
      'These forms need one cookie to work. “Exit this page” deletes it. After 20 minutes without opening a page it can no longer be used.',
    read: 'You can also just read. These pages ask you nothing.',
  },
  /** What stands on every page that only tells something. */
  guide: {
    contents: 'On this page',
    from: (source: string) => `Where this comes from: ${source}`,
    times: 'Where these times come from',
    time: (name: string, source: string) => `${name}: ${source}.`,
    hours: (n: number) => (n === 1 ? 'one hour' : `${n} hours`),
    openHours: (n: number) =>
      n === 1 ? 'one hour in which the team is at work' : `${n} hours in which the team is at work`,
    days: (n: number) => (n === 1 ? 'one day' : `${n} days`),
    workingDays: (n: number) => (n === 1 ? 'one working day' : `${n} working days`),
    /** Most teams take so long, and some take something else: "48 hours at BCP Council". */
    differs: (usual: string, others: readonly string[]) => `${usual} (${others.join(', ')})`,
    at: (span: string, team: string) => `${span} at ${team}`,
  },
  help: { title: 'Help' },
  start: {
    start: 'Start',
    read: {
      professionals: 'What you can find out without asking us',
      'what-to-expect': 'What happens after you send it, and how long it takes',
    },
    long: 'It takes about 15 minutes. You can send it sooner, once we know who you are, how to reach you safely and who it is about.',
  },
};

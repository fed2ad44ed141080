import { frame } from './frame.ts';

const { clock, day } = frame.when;
const listed = new Intl.ListFormat('en-GB');
const dated = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  timeZone: 'UTC',
});

/** Which area somebody lives in, who reads about it there, and when. */
export const place = {
  /** Whom the form asks about: it changes the question and nothing else. */
  whose: {
    person: {
      title: 'Do you know the postcode of the person you are worried for?',
      hint: 'If that is you, give your own. We ask so that this goes to the right council.',
    },
    child: {
      title: 'Do you know the postcode where the child lives?',
      hint: 'If there is more than one child, choose one. If you cannot name a child, give the place you are worried about. We ask so that this goes to the right council.',
    },
    /** Of somebody who asks at work: whose postcode it is stands above the question. */
    professional: {
      title: 'Do you know the postcode?',
      hint: 'We ask so that this goes to the right council.',
      items: {
        postcode: 'Yes',
        'not-known': 'No, I do not know it',
        'no-fixed-address': 'There is no one address',
      },
    },
  },
  known: {
    error: 'Select yes if you know the postcode',
    items: {
      postcode: 'Yes',
      'not-known': 'No, I do not know it',
      'no-fixed-address': 'There is no fixed address',
    },
  },
  code: {
    title: 'What is the postcode?',
    hint: 'For example, DT1 1XJ.',
    error: 'Enter a full postcode, like DT1 1XJ. If you do not know it, go back and say so',
  },
  where: {
    title: 'Where does that person live, or stay now?',
    hint: 'A town, a street or a place they go to. A rough idea is enough.',
    error: 'Say where they live or stay, or select one of the answers below the box',
  },
  area: {
    title: 'Who will read this',
    label: 'Is this the right area?',
    error: 'Select if this is the right area',
    items: {
      yes: 'Yes',
      'not-here': 'No, the person lives somewhere else',
      'not-sure': 'I am not sure',
    },
    text: 'Where do they live, as far as you know?',
    textHint: 'You can leave this empty.',
  },
  team: { title: 'Who will read this' },
  is: {
    here: (postcode: string, council: string) => `${postcode} is in the area of ${council}.`,
    retired: (postcode: string, council: string) =>
      `${postcode} is an old postcode. It was in what is now the area of ${council}.`,
    toConfirm:
      'A postcode alone does not tell us the council for sure here. The team may ask for the street and house.',
    outside: (council: string) =>
      `We do not work with ${council}. It can be quicker to ring them yourself: ask for their safeguarding team. You can still send this to us, and we pass it on.`,
    abroad: (postcode: string) =>
      `${postcode} is not in the area of any council we work with. It can be quicker to ring the police there yourself. You can still send this to us, and we help to find the right place.`,
    notFound: (postcode: string) =>
      `We cannot find ${postcode}. It may be new, or there may be a slip in it. You can go back and change it.`,
    noTeam: (postcode: string) => `We cannot tell from ${postcode} which team should read this.`,
    near: (district: string) => `You gave a postcode that starts with ${district}.`,
    notHere: 'You said that they live somewhere else. That is fine.',
    notKnown: 'You do not know the postcode. That is fine.',
    noFixedAddress: 'There is no fixed address. That is fine.',
  },
  who: {
    council: (council: string) => `The safeguarding team at ${council}`,
    triage: 'The triage desk (a small team that finds the right council)',
    /** The same within a sentence. */
    desk: 'the triage desk',
    reads: (team: string) => `${team} will read what you send.`,
    police: 'The police read it too.',
    shared: 'It is shared only with people who need it to keep somebody safe.',
  },
  when: {
    now: (until: string) => `They are reading now, until ${clock(until)} today.`,
    nowPastMidnight: (until: string) =>
      `They are reading now, until ${clock(until)} on ${day(until)}.`,
    later: (opens: string) => `Nobody there reads it before ${clock(opens)} on ${day(opens)}.`,
    laterToday: (opens: string) => `Nobody there reads it before ${clock(opens)} today.`,
    hours: (hours: string) => `Their hours: ${hours}.`,
    /** Of all the teams together, before it is known which one it will be. */
    first: {
      now: 'The teams that read this are at work now.',
      some: 'Some teams are at work now, and some are not. It depends on the area.',
      later: (opens: string) => `Nobody reads this before ${clock(opens)} on ${day(opens)}.`,
      laterToday: (opens: string) => `Nobody reads this before ${clock(opens)} today.`,
      others: (latest: string) => `Some teams start at ${clock(latest)} on ${day(latest)}.`,
      depends: 'Which team it is depends on the area. Before you tell your story, we say which.',
      each: 'The hours of each team',
      next: (opens: string) => `Next read: ${clock(opens)} on ${day(opens)}`,
      reading: (until: string) => `Reading now, until ${clock(until)}`,
      team: (when: string, hours: string) => `${when}. Hours: ${hours}.`,
    },
  },
  numbers: {
    danger: 'If somebody is in danger now, call 999. This form calls nobody.',
    ring: 'If it cannot wait, ring:',
    answersNow: 'Answers now',
    later: (opens: string) => `From ${clock(opens)} on ${day(opens)}`,
    whenClosed: 'When they are closed',
  },
  checked: (date: string) =>
    `We last checked these hours and numbers on ${dated.format(new Date(date))}.`,
  invented: 'This is a demonstration. These teams’ hours and numbers are made up.',
  data: 'We look postcodes up in a list of our own.',
  hours: {
    days: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    run: (first: string, last: string) => `${first} to ${last}`,
    list: (days: readonly string[]) => listed.format(days),
    everyDay: 'every day',
    /** Times are "08:30", as in London; "24:00" is the end of the day. */
    span: (days: string, from: string, to: string) =>
      `${days}, ${shortTime(from)} to ${shortTime(to)}`,
    allDay: (days: string) => `${days}, day and night`,
    closedOnHolidays: 'not on bank holidays',
    openOnHolidays: 'also on bank holidays',
    all: (spans: readonly string[], holidays: string) =>
      [...spans, holidays].join(spans.length > 1 ? '; ' : ', '),
  },
};

function shortTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'midday' : 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

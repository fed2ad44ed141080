/** Names of things, which nobody can put into easier words: they do not count towards the grade. */
export const properNames = [
  'Clare’s Law',
  'Sarah’s Law',
  'Childline',
  'Stop It Now',
  'NSPCC',
  'Samaritans',
  'Victim Support',
  'Karma Nirvana',
  'Hourglass',
  'Galop',
  'Refuge',
  'Respect',
  'Men’s Advice Line',
  'National Domestic Abuse Helpline',
  'Relay UK',
  'British Sign Language',
  'GOV.UK',
  'Silent Solution',
];

/** Dates: there is one way to say them, and everybody knows their words. */
export const dates =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day( \d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December))?\b/g;

/** Words that are never used towards the public, and why; `but` are official names, to the letter. */
export const neverWords: readonly {
  readonly word: RegExp;
  readonly because: string;
  readonly but?: readonly string[];
}[] = [
  { word: /\balleg(e|es|ed|edly|ation|ations)\b/i, because: 'says that we doubt it' },
  { word: /\bclaim(s|ed|ing)?\b/i, because: 'says that we doubt it' },
  { word: /\bso-called\b/i, because: 'says that we doubt it' },
  { word: /\badmit(s|ted|ting)?\b/i, because: 'makes a confession of what somebody tells' },
  { word: /\bconfess(es|ed|ion)?\b/i, because: 'makes a confession of what somebody tells' },
  { word: /\baccus(e|es|ed|ing|ation|ations)\b/i, because: 'makes an opponent of who is worried' },
  { word: /\bfail(s|ed|ing|ure|ures)? to\b/i, because: 'blames' },
  { word: /\byour fault\b/i, because: 'blames', but: ['not your fault'] },
  { word: /\bprovok(e|es|ed|ing)\b/i, because: 'blames who was hurt' },
  {
    word: /\bvictim(s|’s|hood)?\b/i,
    because: 'makes a person of what was done to them',
    but: ['Victim Support'],
  },
  {
    word: /\boffender(s|’s)?\b/i,
    because: 'decides before anybody has looked',
    but: ['Child Sex Offender Disclosure Scheme'],
  },
  { word: /\bperpetrator(s|’s)?\b/i, because: 'decides before anybody has looked' },
  { word: /\babuser(s|’s)?\b/i, because: 'decides before anybody has looked' },
  { word: /\bp(a)?edophile(s|’s)?\b/i, because: 'decides before anybody has looked' },
  { word: /\bbatter(ed|ing)\b/i, because: 'makes a person of what was done to them' },
  { word: /\bsuffer(s|ed|ing)? from\b/i, because: 'pities' },
  { word: /\bdomestic(s| incidents?| disputes?)\b/i, because: 'makes violence small' },
  { word: /\b(volatile|toxic|stormy) relationship/i, because: 'shares the blame out' },
  { word: /\bcommit(s|ted)? suicide\b/i, because: 'speaks of it as a crime' },
  { word: /\bnon-complian(t|ce)\b|\bdisengaged\b/i, because: 'blames' },
  { word: /\bhysterical\b|\bover-?react/i, because: 'makes fear small' },
  {
    word: /\billegal (im)?migrant/i,
    because: 'no person is illegal, and this keeps them from asking',
  },
];

import type { Fields, Kind, Story } from './person.ts';

/** Somebody who comes to the form, and what they answer: page by page, as people write it. */
export type Somebody = {
  readonly kind: Kind;
  readonly told: Story;
  /** They press "Send now with what I have said so far" on the last page of these. */
  readonly sendsNow?: boolean;
};

const cannotSay: Fields = { not: ['not-known'] };
const ratherNot: Fields = { not: ['rather-not'] };
const told = (...slugs: string[]): Story => slugs.map((slug) => [slug, { seen: 'yes' }]);
const at = (postcode: string, area = 'yes'): Story => [
  ['place', { answer: 'postcode' }],
  ['code', { postcode }],
  ['area', { answer: area }],
];

/** Asks about her own partner, who knows the PIN of her phone. */
export const self: Somebody = {
  kind: 'clares-law',
  told: [
    ['now', { answer: 'no' }],
    ...at('dt1 1xj'),
    ['who', { answer: 'me' }],
    ['age', { answer: 'adult' }],
    ['you', { name: 'Zoë O’Neill-Smythe' }],
    ['ways', { ways: ['text', 'email'] }],
    ['phone', { phone: '+44 (0)7700 900-456' }],
    ['email', { email: 'zoe.example@example.com' }],
    [
      'when',
      {
        ...{ days: ['tue', 'thu'], times: ['morning'], text: 'Only while they are at work.' },
        ...{ 'until-day': '31', 'until-month': 'December', 'until-year': '2030' },
      },
    ],
    ['shared', { answer: 'somebody', text: 'He knows the PIN of my phone.' }],
    ['word', { word: 'bluebell' }],
    ['language', { answer: 'no' }],
    ['person', { name: 'Danny', 'other-names': 'dannyboy99' }],
    ['born', { age: 'about 35' }],
    ['homes', { text: 'With me', before: 'Somewhere near Leeds' }],
    ['work', { text: 'Drives a van' }],
    ['together', { answer: 'now', since: 'since last summer' }],
    ['living', { answer: 'yes' }],
    ['others', { answer: 'expecting' }],
    ['details', { text: 'He puts his hands round my neck.\nI want to leave.' }],
    ['signs', { signs: ['s3', 's5', 's6'] }],
    ['you-born', { 'birth-day': '27', 'birth-month': 'March', 'birth-year': '1990' }],
    ['you-home', ratherNot],
    ...told('true'),
  ],
};

/** Somebody is in danger now: not the one who writes, who gives no name. */
export const thirdParty: Somebody = {
  kind: 'clares-law',
  told: [
    ['now', { answer: 'yes' }],
    ...told('help'),
    ...at('BH15 2RU', 'not-sure'),
    ['who', { answer: 'other' }],
    ...told('other'),
    ['age', { answer: 'adult' }],
    ['you', ratherNot],
    ['ways', { ways: ['phone'] }],
    ['phone', { phone: '07700 900 982' }],
    ['when', { days: ['any'], times: ['any'] }],
    ['voice', { answer: 'no' }],
    ['number', { answer: 'hidden' }],
    ['shared', { answer: 'nobody' }],
    ['word', { word: '' }],
    ['language', { answer: 'spoken', text: 'Polish' }],
    ['person', { name: 'Marek Example' }],
    ['born', cannotSay],
    ['homes', cannotSay],
    ['work', cannotSay],
    ['together', { answer: 'before' }],
    ['living', { answer: 'no' }],
    ['them', { name: 'Ola Example' }],
    ['them-born', { age: '31' }],
    ['them-link', { text: 'She lives next door.' }],
    ['them-knows', { answer: 'no' }],
    ['others', { answer: 'yes' }],
    ['more', { name: 'Filip', age: '4', another: 'no' }],
    ['details', { text: 'I can hear him at her door now.' }],
    ['signs', { signs: ['s1', 's2', 's4'] }],
    ['both', { answer: 'yes' }],
    ['you-born', ratherNot],
    ['you-home', ratherNot],
    ...told('true'),
  ],
};

/** Two grandchildren, whose mother has a new friend; she knows of this, and their father does not. */
export const grandparent: Somebody = {
  kind: 'sarahs-law',
  told: [
    ['now', { answer: 'no' }],
    ['ask', { answer: 'child' }],
    ...at('DT1 1XJ'),
    ['link', { answer: 'family', text: 'I am their gran.' }],
    ['age', { answer: 'adult' }],
    ['you', { name: 'Grace Example' }],
    ['ways', { ways: ['letter'] }],
    ['post', { post: 'Grace Example\n1 Example Road\nExampleton' }],
    ['when', { days: ['any'], times: ['any'] }],
    ['shared', { answer: 'rather-not' }],
    ['word', { word: 'teapot' }],
    ['language', { answer: 'other', text: 'Large print, please' }],
    ['person', { name: 'Mr Sample', 'other-names': 'Uncle Sam' }],
    ['born', { 'birth-year': '1979' }],
    ['homes', { text: 'The same street' }],
    ['work', { text: 'Coaches the under-nines' }],
    ['meet', { where: ['visits', 'sport'] }],
    ['often', { answer: 'weekly' }],
    ['alone', { answer: 'yes' }],
    ['more', { name: 'Poppy', age: '8', relation: 'My granddaughter', another: 'yes' }],
    ['more-2', { name: 'Alfie', age: '5', another: 'no' }],
    ['carer', { name: 'Rose Example', relation: 'Their mum', knows: 'yes', another: 'yes' }],
    ['carer-2', { name: 'Lee Example', relation: 'Their dad', knows: 'no', another: 'no' }],
    ['details', { text: 'Poppy came home with a new phone from him.' }],
    ['both', { answer: 'not-sure' }],
    ['you-born', { age: '67' }],
    ['you-home', { text: '1 Example Road' }],
    ...told('proof', 'true'),
  ],
};

/** Sixteen, writes in a break, and sends what there is when the bell rings. */
export const sixteen: Somebody = {
  kind: 'clares-law',
  sendsNow: true,
  told: [
    ['now', { answer: 'no' }],
    ...at('DT1 1XJ'),
    ['who', { answer: 'me' }],
    ['age', { answer: '16-17' }],
    ...told('young'),
    ['you', { name: 'Tyler' }],
    ['ways', { ways: ['none'] }],
    ['word', { word: 'kestrel' }],
    ['language', { answer: 'no' }],
    ['person', { name: 'Jay', 'other-names': 'jayz_example' }],
    ['born', { age: '19' }],
  ],
};

import { asksAtWork, at, type Told } from './professional.ts';

const some = () => Math.random().toString(36).slice(2, 10);
/** Of what they write, so that nobody else says it. */
export const canary = `zebra${some()}`;
/** No other test asks from there. */
export const postcode = { typed: 'dt2 8qn', found: /DT2\s*8QN/i };
export const email = `gp.${some()}@example.org`;

/** Asks without names. */
export const gp: Told = {
  ...asksAtWork,
  naming: { answer: 'without' },
  near: { postcode: postcode.typed },
  role: { text: 'GP' },
  org: { text: 'Example Surgery' },
  reach: { email },
  ages: { many: 'One', text: '7', called: 'Child A' },
  well: { text: 'Gran helps each Tuesday.' },
  ask: { text: `Should I refer? ${canary}` },
};
/** With one name too many. */
export const planted = `Child A is often hungry. Her stepfather Darren Whitfield shouts. ${canary}`;

/** What is asked of them when they refer: what the hub was never told. */
export const missing: Told = {
  ...{ now: { answer: 'no' }, group: { answer: 'child' } },
  ...at(postcode.typed),
  more: { name: `Kit ${canary}`, age: '7', relation: 'My patient.', another: 'no' },
  school: { text: 'Example School' },
  gp: { text: 'Ours' },
  consent: { answer: 'agreed' },
  household: { text: 'Kit, their mother and Darren Whitfield.' },
  evidence: { text: 'What I saw is in our record.' },
  voice: { text: '“He is always cross.”' },
};

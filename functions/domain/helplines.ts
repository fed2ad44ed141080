import type { Telephone } from './checked.ts';

/** A number that helps faster than a form. Its name, and for whom it is, stand in the catalogue. */
type Helpline = Telephone & {
  readonly id: string;
  /** Answered at any hour of any day. Said only where we are sure of it. */
  readonly always: boolean;
};

/** What is dialled or sent when every minute counts, and the police when it does not. */
export const emergencies = [
  { id: 'emergency', number: '999', always: true, source: 'Police.uk' },
  /** Pressed on a mobile after 999, when asked, by somebody who cannot speak. */
  { id: 'silent', number: '55', always: true, source: 'Police.uk: the Silent Solution' },
  { id: 'textphone', number: '18000', always: true, source: 'Relay UK' },
  /** The word to text to 999, once, before 999 takes texts from that mobile. */
  { id: 'text', number: 'REGISTER', always: true, source: 'Relay UK: emergency SMS' },
  { id: 'police', number: '101', always: true, source: 'Police.uk' },
  { id: 'police-textphone', number: '18001 101', always: true, source: 'Police.uk' },
] as const satisfies readonly Helpline[];

/** Helplines for the whole country, in the order in which a page lists them. */
export const helplines = [
  { id: 'domestic-abuse', number: '0808 2000 247', always: true, source: 'Refuge' },
  { id: 'men', number: '0808 801 0327', always: false, source: 'Respect: Men’s Advice Line' },
  { id: 'lgbt', number: '0800 999 5428', always: false, source: 'Galop' },
  { id: 'honour', number: '0800 5999 247', always: false, source: 'Karma Nirvana' },
  { id: 'older', number: '0808 808 8141', always: false, source: 'Hourglass' },
  { id: 'child', number: '0808 800 5000', always: false, source: 'NSPCC' },
  { id: 'young', number: '0800 1111', always: true, source: 'Childline' },
  { id: 'own-behaviour', number: '0808 802 4040', always: false, source: 'Respect' },
  {
    id: 'own-thoughts',
    number: '0808 1000 900',
    always: false,
    source: 'The Lucy Faithfull Foundation: Stop It Now',
  },
  { id: 'crime', number: '0808 168 9111', always: true, source: 'Victim Support' },
  { id: 'listening', number: '116 123', always: true, source: 'Samaritans' },
] as const satisfies readonly Helpline[];

/** Who helps when something is wrong with this service or with how it uses data. No helplines. */
export const complaints = [
  {
    id: 'information-rights',
    number: '0303 123 1113',
    always: false,
    source: 'Information Commissioner’s Office',
  },
  {
    id: 'equality-advice',
    number: '0808 800 0082',
    always: false,
    source: 'Equality Advisory and Support Service',
  },
] as const satisfies readonly Helpline[];

const all = [...emergencies, ...helplines, ...complaints];

/** Everything that a page may tell somebody to dial, and that must therefore be verified. */
export const nationalNumbers: readonly Helpline[] = all;

/** The number as a sentence says it. */
export function numberOf(id: (typeof all)[number]['id']): string {
  const found = all.find((line) => line.id === id);
  if (!found) throw new Error(`No number is called ${id}`);
  return found.number;
}

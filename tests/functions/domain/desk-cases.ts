import { Temporal } from 'temporal-polyfill';
import type { Role, Staff } from '../../../functions/domain/access.ts';
import { verify } from '../../../functions/domain/audit.ts';
import type { StaffStep, WholeCase } from '../../../functions/domain/case-items.ts';
import { received } from '../../../functions/domain/cases.ts';
import { headHolds } from '../../../functions/domain/head-facts.ts';
import {
  type Form,
  type FormField,
  isAsked,
  readForm,
  type Sent,
} from '../../../functions/domain/forms.ts';
import { type Me, offerOf } from '../../../functions/domain/life.ts';
import { lives } from '../../../functions/domain/lives/lives.ts';
import { take } from '../../../functions/domain/steps.ts';
import type { Kind, Professional, Submission } from '../../../functions/domain/submissions.ts';
import { aCaseId, aSubmission, aSubmissionMessage, aTime, someAnswers } from '../../builders.ts';

export const aPerson = (subject: string, agency: string, ...roles: Role[]): Staff => ({
  issuer: 'https://sign-in.test',
  subject,
  name: subject.toUpperCase(),
  roles,
  agency,
});
const children = "children's services";
/** The people of a hub, each with a role of an agency. */
export const staff = {
  hana: aPerson('hana', children, 'handler'),
  rhys: aPerson('rhys', 'police', 'researcher'),
  dilys: aPerson('dilys', 'police', 'decision-maker'),
  ines: aPerson('ines', 'police', 'decision-maker'),
  marek: aPerson('marek', children, 'manager'),
  coral: aPerson('coral', children, 'coordinator'),
  aled: aPerson('aled', 'council', 'auditor'),
  priya: aPerson('priya', 'health', 'partner'),
  omar: aPerson('omar', 'police', 'handler'),
  tess: aPerson('tess', children, 'decision-maker'),
  gwen: aPerson('gwen', 'police', 'manager'),
};
export type Name = keyof typeof staff;

export const hubs = {
  here: { id: 'dorset' },
  force: {
    id: 'bcp',
    decides: { 'clares-law': 'force', 'right-to-know': 'force', 'sarahs-law': 'force' },
  },
} as const satisfies Record<string, Me['hub']>;

/** What somebody says at work who can come back with a reference and a phrase. */
export const whoReadsHere: Professional = { group: 'child', reply: 'a-reply' };

/** A case of that kind as it is received; of somebody at work, with what they said beside it. */
export function aCase(
  kind: Kind,
  professional?: Professional,
  change: Partial<Submission> = {},
): WholeCase {
  const submission = aSubmission({ kind, ...(professional && { professional }), ...change });
  const message = aSubmissionMessage(someAnswers({}, submission));
  const { head, step, content } = received(message, undefined, { at: aTime, salt: '5a17' });
  return { head, steps: [step], contents: [content] };
}

/** A step as it is kept, for rules that look at what was done; its hashes say nothing. */
export const aStep = (n: number, did: string, change: Partial<StaffStep> = {}): StaffStep => ({
  ...{ v: 2, caseId: aCaseId(), item: `step#${n}`, n, did, who: 'https://sign-in.test#somebody' },
  ...{ name: 'Somebody', role: 'handler', agency: 'police', at: aTime },
  ...{ from: 'same', to: 'same', about: {}, contentHash: '', prev: '', hash: '' },
  ...change,
});

export type Picks = Readonly<Record<string, string | readonly string[]>>;
type Done = readonly [step: string, who: Name, picks?: Picks];

/** When the next step of a case is taken: a minute for each that was. */
export const nextTime = ({ head }: WholeCase) => new Date(Date.parse(aTime) + head.steps * 60_000);

/** Takes one step as the desk would: offered, its form read, stored. Throws what it is refused for. */
export function act(
  whole: WholeCase,
  [step, who, picks = {}]: Done,
  hub: Me['hub'] = hubs.here,
): WholeCase {
  const life = lives[whole.head.kind];
  const now = nextTime(whole);
  const offer = offerOf(life, whole, { staff: staff[who], hub }, step);
  if (!offer) throw new Error(`${step} does not start from ${whole.head.state}`);
  if (!offer.open) throw new Error(`${step} by ${who}: ${offer.why.join(' ')}`);
  const read = readForm(offer.row.form, sentFor(offer.row.form, picks, now), now);
  if (!read.ok) throw new Error(`${step}: ${JSON.stringify(read.errors)}`);
  const write = take(whole, {
    ...{ life, row: offer.row, values: read.values, staff: staff[who] },
    ...{ at: now.toISOString(), salt: `5a17${whole.head.steps}` },
  });
  return {
    head: write.head,
    steps: [...whole.steps, write.step],
    contents: [...whole.contents, write.content],
  };
}

export const walk = (from: WholeCase | Kind, done: readonly Done[], hub?: Me['hub']): WholeCase =>
  done.reduce((whole, one) => act(whole, one, hub), typeof from === 'string' ? aCase(from) : from);

/** Why a step is refused, in words; empty where it is open. */
export function refusal(
  whole: WholeCase,
  step: string,
  who: Name | Staff,
  hub: Me['hub'] = hubs.here,
) {
  const me = { staff: typeof who === 'string' ? staff[who] : who, hub };
  const offer = offerOf(lives[whole.head.kind], whole, me, step);
  if (!offer) return 'not offered';
  return offer.open ? '' : offer.why.join(' ');
}

export const chainHolds = ({ head, steps, contents }: WholeCase) => {
  const found = verify(steps, contents);
  return found.ok && found.head === head.chainHead && headHolds(head, steps, contents);
};

/** What a browser sends for a form that is filled in, with these answers where they matter. */
export function sentFor(form: Form, picks: Picks, now: Date): Sent {
  const values: Record<string, string | readonly string[]> = {};
  const sent: Record<string, string | readonly string[]> = {};
  for (const field of form.filter((one) => isAsked(one, values) || one.when !== undefined)) {
    if (!isAsked(field, values)) continue;
    const value = picks[field.name] ?? someAnswer(field);
    values[field.name] = value;
    Object.assign(
      sent,
      field.as === 'day' || field.as === 'moment' ? when(field, now) : { [field.name]: value },
    );
  }
  return sent;
}

function someAnswer({ name, as, items = [], not = [], like }: FormField) {
  if (as === 'affirm') return 'yes';
  // "Yes" raises immediate risk, with which no case is closed.
  if (dangers.includes(name)) return 'no';
  const open = items.map(({ value }) => value).filter((v) => !not.some(({ value }) => value === v));
  if (as === 'choices') return open;
  if (as === 'choice') return open[0] ?? '';
  if (like) return like.pattern.test(aCaseId(2)) ? aCaseId(2) : 'colleague';
  return `Words for ${name}`;
}

const dangers: readonly string[] = ['danger', 'immediate'];

function when({ name, as, ahead }: FormField, now: Date): Sent {
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/London')
    .add({ days: ahead ? 1 : 0 });
  return {
    [`${name}-day`]: String(at.day),
    [`${name}-month`]: String(at.month),
    [`${name}-year`]: String(at.year),
    ...(as === 'moment' && {
      [`${name}-time`]: at.toPlainTime().toString({ smallestUnit: 'minute' }),
    }),
  };
}

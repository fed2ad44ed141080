import { aGuest, type Door, type Guest, leadsTo } from './door.ts';
import { elsewhere } from './elsewhere.ts';
import { inputFor, type Input } from './inputs.ts';
import { type Got, headerOf, type Look } from './look.ts';
import type { Outcome } from './outcome.ts';
import { toldOn, type Target } from './pages.ts';
import { randomFor, type Random } from './random.ts';
import { submission } from './submission.ts';

type Looking = { readonly door: Door; readonly look: Look };
type Against = Looking & {
  readonly pages: readonly Target[];
  readonly seed: number;
  readonly marker: string;
  /** Looks at what was sent, where it arrives. Without it nothing is sent. */
  readonly sent?: () => Promise<string[]>;
};

/** One input in so many is a whole form with something hostile in every box. */
const wholeEvery = 500;
/** One input in so many is sent from check-your-answers, with all the rest of the form. */
const sendEvery = 12;

/** Sends the `n`-th input of a run, follows where it leads, and looks at all that is shown. */
export async function round(n: number, against: Against): Promise<Outcome> {
  const { pages, seed, marker, sent } = against;
  const random = randomFor(seed, n);
  const target = pages[n % pages.length] ?? random.pick(pages);
  if (sent && n % wholeEvery === wholeEvery - 1) {
    const { faults } = await submission(target, random, against);
    faults.push(...(await sent()));
    return { label: `${target.path} whole`, outcome: 'whole form sent', faults };
  }
  if (random.chance(0.08)) return outside(elsewhere(target, random, marker), target, against);
  const input = inputFor(target, random, marker);
  const send = sent !== undefined && n % sendEvery === 0;
  return inside(input, target, send || random.chance(0.4), random, against, send);
}

async function outside(input: Input, target: Target, against: Against): Promise<Outcome> {
  const guest = aGuest(against.door, target.fresh);
  const got = await guest.ask(input.ask);
  const faults = [...lookAt(got, against.look), ...(await follow(guest, got, against))];
  return { label: input.label, outcome: `elsewhere ${got.status}`, faults };
}

async function inside(
  input: Input,
  target: Target,
  atEnd: boolean,
  random: Random,
  against: Against,
  send: boolean,
): Promise<Outcome> {
  const { door, look } = against;
  const guest = aGuest(door, atEnd ? target.whole : target.fresh);
  const got = await guest.ask(input.ask);
  const faults = [...lookAt(got, look), ...(await follow(guest, got, against))];
  const to = leadsTo(got, door);
  const outcome = outcomeOf(got, to, target);
  // What was taken is seen where it was typed, by way of Back.
  if (outcome === 'taken') faults.push(...look(await guest.open(target.path)));
  if (atEnd) faults.push(...(await atCheck(guest, target, outcome, against)));
  if (send) faults.push(...(await sendOn(guest, target, random, against)));
  return { label: `${input.label}${atEnd ? ' at the end' : ''}`, outcome, faults };
}

function outcomeOf(got: Got, to: string | undefined, { path, journey }: Target): string {
  if (isByItself(got)) return 'refused by the gateway';
  if (to === undefined) return got.status === 303 ? 'led away' : `status ${got.status}`;
  if (to === '/') return 'led to the first page';
  if (to.split('?')[0] === path) return 'asked again';
  return to.startsWith(`/${journey.path}/`) ? 'taken' : 'led elsewhere';
}

/** What the gateway answers by itself is no page of ours; but it is no error of ours either. */
const lookAt = (got: Got, look: Look) => (isByItself(got) && got.status < 500 ? [] : look(got));
const isByItself = (got: Got) => headerOf(got, 'x-amzn-errortype') !== undefined;

/** Goes where it is sent, a few times, and looks at each page. */
async function follow(guest: Guest, from: Got, { door, look }: Looking): Promise<string[]> {
  const faults: string[] = [];
  let got = from;
  for (let n = 0; n < 4; n += 1) {
    const to = leadsTo(got, door);
    if (to === undefined) return faults;
    got = await guest.open(to);
    faults.push(...look(got));
    if (got.status !== 200 && got.status !== 303)
      faults.push(`led to a page with status ${got.status}`);
  }
  return [...faults, 'led around in circles'];
}

/** Nothing that was told on other pages is lost, unless another choice was taken. */
async function atCheck(
  guest: Guest,
  target: Target,
  outcome: string,
  against: Against,
): Promise<string[]> {
  const got = await guest.open(`/${target.journey.path}/check`);
  const faults = against.look(got);
  if (got.status !== 200) return [...faults, ...(await follow(guest, got, against))];
  // Who asks for more time comes back to the page with another choice taken.
  const isChosen = outcome === 'taken' || (outcome === 'asked again' && !isWrong(got, target));
  if (isChosen && isChoice(target)) return faults;
  const lost = target.story
    .flatMap(([slug, fields]) =>
      Object.keys(fields).map((name) => [slug, toldOn(slug, name), fields[name]] as const),
    )
    .filter(
      ([slug, told, given]) =>
        slug !== target.page.slug && told === given && !got.html.includes(told),
    );
  return [...faults, ...lost.map(([, told]) => `lost: ${told}`)];
}

/** What was refused is named on the check page, as not finished. */
const isWrong = ({ html }: Got, { path }: Target) =>
  html.includes(`${path}?to=check">`) && /govuk-inset-text/.test(html);

const isChoice = ({ page: { fields, forgets = [] } }: Target) =>
  forgets.length > 0 || fields.some(({ items, name }) => items && name !== 'not');

/** Sends it, changes another answer, and sends it again. */
async function sendOn(
  guest: Guest,
  target: Target,
  random: Random,
  against: Against,
): Promise<string[]> {
  const { look, pages, marker, sent } = against;
  const faults: string[] = [];
  const check = `/${target.journey.path}/check`;
  const ofForm = pages.filter(({ journey }) => journey === target.journey);
  for (const again of random.chance(0.3) ? [false, true] : [false]) {
    if (again) await guest.ask(inputFor(random.pick(ofForm), random, marker).ask);
    const got = await guest.ask({ method: 'POST', path: check });
    faults.push(...look(got), ...(await follow(guest, got, against)));
  }
  return [...faults, ...((await sent?.()) ?? [])];
}

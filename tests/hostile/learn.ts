import { aCaseId } from '../builders.ts';
import { type Desk, arrive } from './desk.ts';
import { aGuest, leadsTo, type Door } from './door.ts';
import { readHtml } from './html.ts';
import type { Front } from './in-process.ts';
import type { Got } from './look.ts';
import { formOf, type Target, targets } from './pages.ts';

/**
 * What pages are made of when nobody is hostile: every page of every form, fresh and with errors,
 * check-your-answers, the confirmation, pages for what went wrong, and the desk.
 */
export async function learn({ door, front, desk }: { door: Door; front: Front; desk: Desk }) {
  const made = new Set<string>();
  const seen = ({ html }: Got) => {
    const read = readHtml(html);
    if (read.faults.length > 0)
      throw new Error(`A page nobody was hostile to: ${read.faults.join('; ')}`);
    for (const one of read.made) made.add(one);
  };
  const pages = await targets(door, seen);
  if (front.rows.size > 0) throw new Error('These drafts must fit into their cookies');
  for (const target of pages) await mistakes(target, door, seen);
  await problems(door, pages, seen);
  for (const target of pages.filter(({ page }) => page.slug === 'details')) {
    await sendTwice(target, door, seen);
    const { whole } = arrive(front.sent());
    if (!whole) throw new Error('Nothing was sent');
    const flagged = whole.contents.map((one) => ({
      ...one,
      content: { ...one.content, flags: ['many-from-source' as const] },
    }));
    const one = { ...whole, contents: flagged, head: { ...whole.head, flagged: true as const } };
    // Two that came together stand in a row that opens.
    const other = { ...one, head: { ...one.head, caseId: aCaseId(2), immediateRisk: false } };
    const burst = { ...one, head: { ...one.head, immediateRisk: false } };
    for (const got of [...(await desk.show(one)), ...(await desk.show(burst, other))]) seen(got);
    front.stored.clear();
  }
  return { made, pages };
}

type Seen = (got: Got) => void;

/** A page that was sent empty, and one for which more time was asked. */
async function mistakes({ path, page, fresh, good }: Target, door: Door, seen: Seen) {
  for (const fields of [{}, { ...good, go: 'more' }]) {
    const guest = aGuest(door, fresh);
    await guest.post(path, formOf(page.fields.length > 0 ? fields : { seen: 'yes' }));
    seen(await guest.open(path));
  }
}

async function problems(door: Door, [target, ...others]: readonly Target[], seen: Seen) {
  const page = others.find(({ page: { slug } }) => slug === 'you');
  if (!target || !page) throw new Error('No page');
  const good = formOf(page.good);
  for (const path of [
    '/',
    '/form-a',
    '/privacy',
    '/cookies',
    '/accessibility',
    '/help',
    '/professionals',
    '/sharing',
    '/recording',
    '/what-to-expect',
    '/nowhere',
  ])
    seen(await aGuest(door).open(path));
  seen(await aGuest(door).ask({ method: 'PUT', path: '/' }));
  seen(await aGuest(door, page.fresh).post(page.path, good, 'text/plain'));
  seen(await aGuest(door, page.fresh).post(page.path, Buffer.alloc(1_600_000)));
  seen(await aGuest(door, page.fresh).post(page.path, Buffer.from(`name=${incompressible()}`)));
  // The draft is over, and another form's took its place.
  seen(await aGuest(door, 'gone').post(page.path, good));
  const other = others.find(({ journey }) => journey.path !== page.journey.path);
  seen(await aGuest(door, other?.fresh).post(page.path, good));
  const elsewhere = [
    ['sec-fetch-site', 'cross-site'],
    ['origin', 'https://else.example.com'],
  ] as const;
  seen(
    await aGuest(door, page.fresh).ask({
      method: 'POST',
      path: page.path,
      headers: [...elsewhere, ['content-type', 'text/plain']],
      body: good,
    }),
  );
}

/** More than a draft can hold, however it is packed. */
function incompressible(): string {
  let state = 1;
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._';
  return Array.from({ length: 900_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return letters[(state >>> 16) % letters.length] ?? '';
  }).join('');
}

async function sendTwice({ path, journey, whole }: Target, door: Door, seen: Seen) {
  const guest = aGuest(door, whole);
  const check = `/${journey.path}/check`;
  for (const text of ['Something short.', 'Something longer. '.repeat(40)]) {
    await guest.post(path, formOf({ text }));
    seen(await guest.open(check));
    const to = leadsTo(await guest.post(check, Buffer.alloc(0)), door);
    if (to === undefined) throw new Error(`${check}: not sent`);
    seen(await guest.open(to));
    seen(await guest.open(check));
  }
}

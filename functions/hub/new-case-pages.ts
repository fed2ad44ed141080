import type { Hono } from 'hono';
import { writtenIn } from '../../web/hub/new-case/call.ts';
import { channelItems, openedWith } from '../../web/hub/new-case/how-it-came.ts';
import { readAloud } from '../../web/hub/new-case/read-aloud.ts';
import { staffForm } from '../../web/hub/new-case/staff-forms.ts';
import { askedInWords } from '../../web/hub/words.ts';
import { may } from '../domain/access.ts';
import { isCaseId } from '../domain/case-id.ts';
import { whoIs } from '../domain/life.ts';
import { Kind } from '../domain/submissions.ts';
import type { DeskDeps } from './deps.ts';
import { giveBack } from './kept-form.ts';
import { refused } from './looks.ts';
import { newNumbers, type NotStored, numbersIn, showForm } from './new-case-form.ts';
import type { Pages } from './pages.ts';
import { sentIn } from './sent.ts';
import { type HubContext, type HubEnv, siteOf } from './site.ts';
import { takeNewCase } from './take-new-case.ts';

/** Cases that staff take down: by telephone, in person, by email, from police or a partner. */
export function newCasePages(app: Hono<HubEnv>, deps: DeskDeps, pages: Pages): void {
  const forThoseWhoMay =
    (show: (c: HubContext) => Response | Promise<Response>) => (c: HubContext) =>
      may(c.var.session.roles, 'enter-case')
        ? show(c)
        : refused(c, deps, pages, { say: () => notForRole(c, pages) });
  app.get(
    '/new',
    forThoseWhoMay((c) => choose(c, pages)),
  );
  app.post(
    '/new',
    forThoseWhoMay((c) => chosen(c, pages)),
  );
  app.get(
    '/new/:kind',
    forThoseWhoMay((c) => open(c, deps, pages)),
  );
  app.post(
    '/new/:kind',
    forThoseWhoMay((c) => takeNewCase(c, deps, pages)),
  );
  app.get(
    '/new/stored/:caseId',
    forThoseWhoMay((c) => stored(c, deps, pages)),
  );
}

const notForRole = (c: HubContext, pages: Pages) =>
  pages.say(c, 403, {
    title: 'Your role does not open this',
    paragraphs: [
      `Your role here (${c.var.session.roles.join(', ')}) does not let you take down a new case. Ask a handler or a manager of this hub to take it.`,
    ],
  });

const kinds = Kind.options.map((value) => ({ value, text: askedInWords(value) }));

type Choice = { readonly kind?: string | undefined; readonly channel?: string | undefined };

function choose(c: HubContext, pages: Pages, tried?: Choice): Response {
  const missing = {
    kind: tried && !kinds.some(({ value }) => value === tried.kind) && 'Select what it is about',
    channel:
      tried && !channelItems.some(({ value }) => value === tried.channel) && 'Select how it came',
  };
  const question = (
    name: 'kind' | 'channel',
    label: string,
    items: readonly { value: string; text: string }[],
  ) => ({
    ...{ name, label, error: missing[name] },
    items: items.map((item) => ({ ...item, checked: item.value === tried?.[name] })),
  });
  const names = ['kind', 'channel'] as const;
  if (tried) c.status(422);
  return pages.show(c, 'new', {
    title: tried ? 'Error: New case' : 'New case',
    here: 'new',
    action: `${siteOf(c).prefix}/new`,
    kind: question('kind', 'What is it about?', kinds),
    channel: question('channel', 'How did it come?', channelItems),
    errorList: names.flatMap((name) =>
      missing[name] ? [{ text: missing[name], href: `#${name}` }] : [],
    ),
  });
}

async function chosen(c: HubContext, pages: Pages): Promise<Response> {
  const sent = await sentIn(c);
  const tried = { kind: sent['kind']?.[0], channel: sent['channel']?.[0] };
  const kind = kinds.find(({ value }) => value === tried.kind)?.value;
  const channel = channelItems.find(({ value }) => value === tried.channel)?.value;
  if (!kind || !channel) return choose(c, pages, tried);
  return c.redirect(`${siteOf(c).prefix}/new/${kind}?by=${channel}`, 303);
}

/** The empty form; or as it was sent when the session had ended. */
async function open(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const kind = Kind.safeParse(c.req.param('kind'));
  if (!kind.success) return c.notFound();
  const journey = staffForm(kind.data);
  const sent = await giveBack(c, deps);
  return showForm(c, pages, {
    journey,
    numbers: (sent && numbersIn(sent)) ?? newNumbers(deps.random),
    came: sent ?? openedWith(c.req.query('by'), deps.now()),
    ...(sent && { written: writtenIn(journey, sent), notStored: notSentYet }),
  });
}

const notSentYet: NotStored = {
  title: 'This is not stored yet',
  text: 'You had to sign in again. All that you typed is here: press “Store the case” at the end.',
};

/** How a case comes from somebody who still listens. */
const spoken: readonly string[] = ['telephone', 'in-person'];

/** The reference, to be read out: to the one who stored it. The case itself is one step further. */
async function stored(c: HubContext, deps: DeskDeps, pages: Pages): Promise<Response> {
  const caseId = c.req.param('caseId') ?? '';
  const found = isCaseId(caseId) ? await deps.cases.read(caseId) : undefined;
  if (!found) return c.notFound();
  const { head, steps } = found;
  const { prefix } = siteOf(c);
  const open = `${prefix}/case/${caseId}`;
  const isMine = steps[0]?.who === whoIs(c.var.session);
  if (head.entered === undefined || !isMine) return c.redirect(open, 303);
  return pages.show(c, 'new-stored', {
    title: 'Stored',
    here: 'new',
    reference: head.reference,
    // Whoever is not there to hear it is not told it.
    ...(spoken.includes(head.entered) && { groups: readAloud(head.reference) }),
    immediateRisk: head.immediateRisk,
    open,
    another: `${prefix}/new`,
  });
}

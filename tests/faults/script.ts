import type { Control } from '../control.ts';
import { arrivals, confirmed, settled, watchUntil } from '../journeys/inbox.ts';
import { person, type Story, story, without } from '../person.ts';
import type { Endpoints } from '../service.ts';
import { danger, owe } from './danger.ts';
import { late, message, work } from './desk-work.ts';
import { drafts } from './drafts.ts';
import { staff } from './staff.ts';
import { aQuestionAndReferral, sendLetter } from './written.ts';

/** One thing that the service does. It may fail in any way: what was refused is looked up after. */
export type Part = () => Promise<unknown>;

const places: Readonly<Record<string, Story>> = {
  bcp: story('clares-law', 'BH15 2RU'),
  dorset: story('clares-law', 'DT1 1XJ'),
  triage: without(story('clares-law'), 'not-known'),
};

/** Everything that the service does, cut by function, with what each part needs prepared once. */
export async function script(endpoints: Endpoints, desk: Control) {
  const start = endpoints.journeys['clares-law'];
  const hubs = Object.keys(endpoints.hubs);

  /** A new request, sent on to the hub of the place. */
  const request = async (hub = 'bcp') => {
    const asker = person(start);
    await asker.tell(places[hub] ?? []);
    return { asker, reference: await confirmed(asker, await asker.send()) };
  };

  const sent = await Promise.all(
    hubs.map(async (hub) => {
      const { reference } = await request(hub);
      return [hub, await asStored(endpoints, desk, hub, reference)] as const;
    }),
  );
  const stored = Object.fromEntries(sent);
  const kept = await drafts(endpoints);
  const pairs = await Promise.all(
    hubs.map(async (hub) => [hub, await aQuestionAndReferral(desk, hub)] as const),
  );
  const written = new Map(pairs);
  const members = Object.fromEntries(hubs.map((hub) => [hub, staff(endpoints, hub)]));
  // The provider has the real time: at another one it would sign nobody in.
  await desk.realClock();
  for (const member of Object.values(members)) await member.signIn();
  let ahead = false;
  /** Draft keys are read again after five minutes, whichever way the clock goes. */
  const anotherTime = () => {
    ahead = !ahead;
    return ahead ? desk.advance(400) : desk.realClock();
  };
  let nights = 0;
  let signed: Promise<unknown> = Promise.resolve();

  return {
    hubs,
    request,
    /** The same requests again, and a long draft that is kept in a row, read and destroyed. */
    visit: async () => {
      await anotherTime();
      await kept.sendAgain();
      await kept.spill();
    },
    /** Somebody at work comes back for the answer. */
    readReply: async () => {
      await anotherTime();
      await kept.readReply();
    },
    /** The same, and nobody can look: which this function logs. */
    failingReply: async () => {
      // At another time the SDK would take the refusal for a clock that is wrong, and ask again.
      ahead = false;
      await desk.realClock();
      await desk.fault({
        match: { action: 'dynamodb:GetItem', principal: 'dorset-front-replies' },
        ...{ do: 'refuse', as: 'access-denied' },
      });
      await kept.readReply().catch(() => undefined);
    },
    /** What a hub says to somebody at work: the front door keeps it, and the hub is told so. */
    letter: async (hub: string) => {
      const { letter } = written.get(hub) ?? {};
      if (letter) await sendLetter(desk, hub, letter);
    },
    /** A referral asks for the question that it goes on from. */
    join: (hub: string) => desk.put(`dorset-hub-${hub}-inbox`, written.get(hub)?.join ?? {}),
    /** What the hub has once more to its inbox: it tries to add to the case, and says it is there. */
    again: (hub: string) => desk.put(`dorset-hub-${hub}-inbox`, stored[hub]?.submission ?? {}),
    /** A receipt of what is settled. */
    receipt: () => desk.put('dorset-front-receipts', stored['bcp']?.receipt ?? {}),
    watch: async () => {
      await desk.advance(130);
      await desk.run('dorset-front-watch');
    },
    rotate: () => desk.rotate('dorset-front-draft-key'),
    /** The pages of a hub: the session is a minute older each time, and the secret is read again. */
    work: async (hub: string) => {
      const member = members[hub];
      if (!member) throw new Error(`Nobody works at ${hub}`);
      await work(desk, hub, member);
      await member.forge();
    },
    /** A text that somebody of the hub sends. */
    message: async (hub: string) => {
      const member = members[hub];
      if (!member) throw new Error(`Nobody works at ${hub}`);
      await message(desk, hub, member);
    },
    /** A request of immediate risk, of which the duty channel is told. */
    danger: (hub: string) => danger(desk, hub),
    watchClocks: async (hub: string) => {
      await late(desk, hub);
      await desk.run(`dorset-hub-${hub}-watch-clocks`);
    },
    /** The same with something to tell the duty channel, as if nobody had told it yet. */
    tellLate: async (hub: string) => {
      await owe(desk, hub);
      await late(desk, hub);
      await desk.run(`dorset-hub-${hub}-watch-clocks`);
    },
    /** Signs days that were not signed yet: each time in a later night. Then it is now again. */
    signHeads: (hub: string) => {
      // One hub after another: they have one clock.
      signed = signed.then(async () => {
        nights += 1;
        await desk.advance(nights * 24 * 60 * 60);
        await desk.run(`dorset-hub-${hub}-sign-heads`).catch(() => undefined);
        await desk.realClock();
      });
      return signed;
    },
    minuteLater: () => desk.advance(70),
    /** A page that fails, which is what this function logs. */
    failingPage: async (hub: string) => {
      await desk.fault({
        match: { action: 'dynamodb:Query', resource: `*/dorset-hub-${hub}-cases*` },
        ...{ do: 'refuse', as: 'access-denied' },
      });
      await members[hub]?.go('/');
    },
    /** Only at the real time: the provider has that one. */
    signOutAndIn: async (hub: string) => {
      await members[hub]?.signOut();
      await members[hub]?.signIn();
    },
  };
}
export type Script = Awaited<ReturnType<typeof script>>;

/** What a hub has of a request, as the messages that brought it there and confirmed it. */
async function asStored(endpoints: Endpoints, desk: Control, hub: string, reference: string) {
  const head = (await arrivals(desk, endpoints, reference))[hub]?.[0];
  if (!head) throw new Error(`Nothing of ${reference} at ${hub}`);
  const { content } = (await desk.items(`dorset-hub-${hub}-cases`)).find(
    ({ caseId, item }) => caseId === head['caseId'] && item === 'content#000001',
  ) as { content: { submissionId: string } };
  const caseId = String(head['caseId']);
  const { submissionId } = content;
  const sentAt = new Date().toISOString();
  const envelope = { id: submissionId, reference, sentAt };
  return {
    submission: {
      ...{ v: 3, type: 'submission', ...envelope, from: 'front', to: hub },
      body: { caseId, ...content },
    },
    receipt: {
      ...{ v: 1, type: 'receipt', ...envelope, from: hub, to: 'front' },
      body: { caseId, submissionId, storedAt: sentAt },
    },
  };
}

/** A request, then changed and sent again: once both are settled. */
export async function amend({ request }: Script, desk: Control, start: string) {
  const { asker, reference } = await request();
  await settled(desk, reference);
  await asker.post(`${start}/ways`, { ways: ['none'] });
  await confirmed(asker, await asker.send());
  await settled(desk, reference);
}

/** Keeps what is sent from reaching any hub, so that the watch has something to find. */
export async function holdUp({ request }: Script, desk: Control) {
  await desk.fault({
    match: { action: 'sqs:SendMessage', resource: 'dorset-hub-*-inbox' },
    ...{ do: 'refuse', as: 'access-denied', times: 1_000_000 },
  });
  await request();
}

/** Lets everything arrive, and leaves the service as it was. */
export async function tidy(desk: Control) {
  await desk.allGrants();
  await desk.noFaults();
  await watchUntil(desk, async () =>
    (await desk.items('dorset-front-tracking')).every(
      ({ state }) => state === undefined || state === 'settled',
    ),
  );
  await desk.wipeQueues();
}

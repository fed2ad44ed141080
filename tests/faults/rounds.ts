import { like } from '../../infra/local/conditions.ts';
import { type Control, until } from '../control.ts';
import type { Part, Script } from './script.ts';

export type Grant = Awaited<ReturnType<Control['grants']>>[number];

/** The same grant of each hub, or one of the front door's: taken out together, for no hub's is another's. */
export type Round = { readonly name: string; readonly grants: readonly Grant[] };

const role = /^dorset-hub-(?<hub>\w+)-intake$/;

/** Whose a key is: its ARN says nothing. Each stack has a function that must decrypt with it. */
function keyOwners(all: readonly Grant[]): Map<string, string> {
  const uses = all.filter(
    ({ of, action }) => of === 'role' && ['kms:Decrypt', 'kms:Sign'].includes(action),
  );
  return new Map(
    uses.flatMap(({ owner, action, resource }) => {
      if (action === 'kms:Sign') return [[resource, owner.replace(/-heads$/, 'ing-key')]];
      if (owner === 'dorset-front-public-web') return [[resource, 'dorset-front-key']];
      const hub = role.exec(owner)?.groups?.['hub'];
      return hub === undefined ? [] : [[resource, `dorset-hub-${hub}-key`]];
    }),
  );
}

const ownerOf = ({ owner }: Grant, keys: Map<string, string>) =>
  keys.get(owner) ?? owner.slice(owner.lastIndexOf(':') + 1);

/**
 * The grants that a running service misses at once: those of its functions, who may call them, and
 * each account's own right to its key. The others let in another account or an AWS service.
 */
export const isMissed = ({ of, owner, action }: Grant) =>
  of === 'role' || owner.startsWith('arn:aws:lambda:') || action === 'kms:*';

export function roundsOf(all: readonly Grant[]): Round[] {
  const keys = keyOwners(all);
  const rounds = new Map<string, Grant[]>();
  for (const grant of all.filter(isMissed)) {
    const { of, index, action, resource } = grant;
    const on =
      resource === '*' ? '' : ` on ${keys.get(resource) ?? resource.split(':').slice(5).join(':')}`;
    const name = `${ownerOf(grant, keys)}: ${action}${on} (${of}, ${index})`;
    const renamed = name.replaceAll(/dorset-hub-\w+?-/g, 'hub-');
    rounds.set(renamed, [...(rounds.get(renamed) ?? []), grant]);
  }
  return [...rounds].map(([name, grants]) => ({ name, grants }));
}

/** What must be done for these grants to be used. */
export function partOf({ grants }: Round, all: readonly Grant[], run: Script): Part {
  const keys = keyOwners(all);
  const parts = grants.map((grant) => {
    const owner = ownerOf(grant, keys);
    const [, hub, name = ''] = /^dorset-(?:front|hub-(\w+?))-(.+)$/.exec(owner) ?? [];
    const logs = grant.action.startsWith('logs:');
    const part = (hub === undefined ? ofFrontDoor(run, logs) : ofHub(run, hub, logs))[name];
    if (!part) throw new Error(`No part of the script is for ${owner}`);
    return part;
  });
  return () => Promise.allSettled(parts.map((part) => part()));
}

const ofFrontDoor = (run: Script, logs: boolean): Readonly<Record<string, Part>> => ({
  'public-web': run.visit,
  // Stored and queued as the public web does it: no form is filled in for each.
  route: () => run.danger('bcp'),
  settle: () => Promise.allSettled([run.receipt(), run.signHeads('dorset')]),
  letters: () => run.letter('bcp'),
  replies: () => (logs ? run.failingReply() : run.readReply()),
  watch: run.watch,
  rotate: run.rotate,
  key: run.visit,
});

const ofHub = (run: Script, hub: string, logs: boolean): Readonly<Record<string, Part>> => ({
  // Adding to a case needs other grants than making one, than telling of danger, and than joining.
  intake: () => Promise.allSettled([run.again(hub), run.danger(hub), run.join(hub)]),
  'hub-web': () => (logs ? run.failingPage(hub) : run.work(hub)),
  'watch-clocks': () => run.tellLate(hub),
  'sign-heads': () => run.signHeads(hub),
  'send-messages': () => run.message(hub),
  'send-letters': () => run.letter(hub),
  'signing-key': () => run.signHeads(hub),
  key: () => run.again(hub),
});

let seen = 0;
/** The number of the last call. All of them would be many, so it asks for those it has not seen. */
export const lastCall = async (desk: Control) =>
  (seen = (await desk.calls(seen)).at(-1)?.n ?? seen);

const names = (
  { of, owner, action, resource }: Grant,
  principal: string,
  need: { action: string; resource: string },
) =>
  like(action).test(need.action) &&
  (of === 'role'
    ? principal.endsWith(`:role/${owner}`) && like(resource).test(need.resource)
    : need.resource === owner);

/**
 * Takes the grants out and does the part, until each of them has been refused by its name. Gives
 * those that never were, and whatever else was refused meanwhile.
 */
export async function withoutThem(desk: Control, { grants }: Round, part: Part) {
  const since = await lastCall(desk);
  const refusals = async () =>
    (await desk.calls(since)).flatMap(({ principal, needed }) =>
      needed.filter(({ allowed }) => !allowed).map((need) => ({ principal, need })),
    );
  const unmissed = async () => {
    const refused = await refusals();
    return grants.filter(
      (grant) => !refused.some(({ principal, need }) => names(grant, principal, need)),
    );
  };
  for (const { of, owner, index, action } of grants)
    await desk.takeOut({ [of]: owner, index, action });
  let left: Grant[] = [...grants];
  for (let tries = 0; tries < 8 && left.length > 0; tries += 1) {
    await part();
    let looks = 0;
    await until(async () => {
      left = await unmissed();
      looks += 1;
      return left.length === 0 || looks === 40;
    });
  }
  await desk.allGrants();
  const others = (await refusals()).filter(
    ({ principal, need }) => !grants.some((grant) => names(grant, principal, need)),
  );
  return { unmissed: left, others };
}

/** The grants that no call has used since. Logs are no calls: their lines are looked at elsewhere. */
export async function unusedSince(desk: Control, all: readonly Grant[], since: number) {
  const calls = await desk.calls(since);
  return all
    .filter(({ of, action }) => of === 'role' && !action.startsWith('logs:'))
    .filter(
      (grant) =>
        !calls.some(({ principal, needed }) =>
          needed.some((need) => names(grant, principal, need)),
        ),
    );
}

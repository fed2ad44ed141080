import { type Control, until } from '../control.ts';
import { type Kind, person, referenceIn, type Story } from '../person.ts';
import type { Endpoints } from '../service.ts';

/** Tells a story, sends it, and gives the reference of the confirmation. */
export async function sendStory(endpoints: Endpoints, kind: Kind, told: Story): Promise<string> {
  const asker = person(endpoints.journeys[kind]);
  await asker.tell(told);
  return confirmed(asker, await asker.send());
}

export async function confirmed(asker: ReturnType<typeof person>, answer: Response) {
  const page = await (await asker.get(answer.headers.get('location') ?? '')).text();
  const reference = referenceIn(page);
  if (!reference) throw new Error(`No confirmation: ${answer.status} ${page.slice(0, 500)}`);
  return reference;
}

/** The heads of all cases of that reference, by hub, once the front door has settled it. */
export async function arrivals(desk: Control, endpoints: Endpoints, reference: string) {
  await settled(desk, reference);
  const found: Record<string, Record<string, unknown>[]> = {};
  for (const hub of Object.keys(endpoints.hubs)) {
    const heads = (await desk.items(`dorset-hub-${hub}-cases`)).filter(
      (item) => item['item'] === 'head' && item['reference'] === reference,
    );
    if (heads.length > 0) found[hub] = heads;
  }
  return found;
}

export const settled = (desk: Control, reference: string) =>
  until(async () => {
    const tracked = (await desk.items('dorset-front-tracking')).filter(
      (item) => item['reference'] === reference,
    );
    return tracked.length > 0 && tracked.every(({ state }) => state === 'settled');
  });

/** Lets the watch find what is due, later each time, until it is so; then it is now again. */
export async function watchUntil(desk: Control, isSo: () => Promise<boolean>) {
  await until(async () => {
    if (await isSo()) return true;
    await desk.advance(130);
    await desk.run('dorset-front-watch');
    return false;
  });
  await desk.realClock();
}

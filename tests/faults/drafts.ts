import { person, randomText, story } from '../person.ts';
import type { Endpoints } from '../service.ts';
import { aGp, ask, readReply } from './question.ts';

/** Drafts that are answered to the end, each taken up again from the same cookie. */
export async function drafts(endpoints: Endpoints) {
  const start = endpoints.journeys['clares-law'];
  const told = story('clares-law');
  const short = person(start);
  await short.tell(told);
  const long = person(start);
  await long.tell(told);
  const { asker: atWork, tell } = aGp(endpoints);
  await tell();
  const cookies = [short, long, atWork].map((one) => new Map(one.cookies));
  const asked = await ask(atWork);
  const back = (one: typeof short, to: Map<string, string> | undefined) => {
    one.cookies.clear();
    for (const [name, value] of to ?? []) one.cookies.set(name, value);
  };
  return {
    async sendAgain() {
      back(short, cookies[0]);
      await short.send();
      back(atWork, cookies[2]);
      await atWork.send();
    },
    readReply: () => readReply(atWork, asked),
    async spill() {
      back(long, cookies[1]);
      await long.post(`${start}/details`, { text: randomText(9_000) });
      await long.get(`${start}/check`);
      await long.get('/leave');
    },
  };
}

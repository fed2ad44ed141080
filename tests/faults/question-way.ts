import { type Control, control, until } from '../control.ts';
import {
  forEver,
  type Killable,
  lastCallOf,
  lives,
  onTheWay,
  type Outcome,
  type Point,
  succeeds,
} from './killable.ts';
import * as question from './question.ts';
import { asks, isJoined, isNoted, isSettled, refers, wrongWith } from './question-end.ts';
import { staff } from './staff.ts';

/** Who is on the way, and what they saw of it so far. */
type Going = {
  readonly gp: ReturnType<typeof question.aGp>;
  readonly member: ReturnType<typeof staff>;
  asked?: question.Asked;
  /** Of the case, when its page was opened to release the note. */
  version?: number;
  isReleased?: true;
  isTold?: true;
  referred?: question.Asked;
};

/** Until it is so, with what that hub writes to the front door and to people sent on. */
type Wait = (desk: Control, hub: string | undefined, isSo: () => Promise<boolean>) => Promise<void>;

async function sendWritten(desk: Control, hub: string) {
  await desk.run(`dorset-hub-${hub}-send-letters`);
  await desk.run(`dorset-hub-${hub}-send-messages`);
}

const undisturbed: Wait = async (desk, hub, isSo) => {
  if (hub) await sendWritten(desk, hub);
  await until(isSo);
};

/** Everything that goes by a schedule does so again and again, later each time. */
const helped: Wait = async (desk, _, isSo) => {
  await until(async () => {
    if (await isSo()) return true;
    await desk.advance(130);
    await desk.run('dorset-front-watch');
    for (const hub of [asks, refers]) await sendWritten(desk, hub);
    return false;
  });
  await desk.realClock();
};

/** Takes it to its end. Broken off anywhere, it goes on from what people saw last. */
async function goOn(going: Going, desk: Control, wait: Wait) {
  const { gp, member } = going;
  const asked = (going.asked ??= await question.ask(gp.asker));
  await wait(desk, undefined, () => isSettled(desk, asked));
  const whole = await question.advised(desk, asks, asked);
  going.version ??= whole.head.version;
  if (!going.isReleased) await question.release(member, whole.head.caseId, going.version);
  going.isReleased = true;
  await wait(desk, asks, () => isNoted(desk, asked));

  if (!going.isTold) {
    const note = await question.readReply(gp.asker, asked);
    await question.beginReferral(gp.asker, note, 'DT1 1XJ');
  }
  going.isTold = true;
  const referred = (going.referred ??= await question.ask(gp.asker));
  await wait(desk, undefined, () => isSettled(desk, referred));
  await wait(desk, refers, () => isJoined(desk, referred, refers));
  await wait(desk, asks, () => isJoined(desk, asked, asks));
}

/** Each round sends one question on its way to the referral from it, with a fault waiting there. */
export function questionRounds(service: Killable) {
  const begin = async (): Promise<Going> => {
    // The fault of the round before may have met its call at the very last moment.
    if (!(await lives(service))) await service.restart(false);
    const gp = question.aGp(service.endpoints());
    const member = staff(service.endpoints(), asks);
    await gp.tell();
    await member.signIn();
    return { gp, member };
  };

  /** Whether it came through; false where the service ended meanwhile. */
  const through = async (going: Going, desk: Control): Promise<boolean> => {
    const went = goOn(going, desk, undisturbed).then(
      () => true,
      async (error: unknown) => {
        if (await lives(service)) throw error;
        return forEver();
      },
    );
    return Promise.race([service.ended().then(() => false), went]);
  };

  return {
    /** Every call on the way, in order, without a fault. */
    async calls() {
      const going = await begin();
      const desk = control(service.endpoints());
      const before = await lastCallOf(desk);
      await goOn(going, desk, undisturbed);
      // The last of all: the hub takes word that its reply is kept off its inbox.
      const made = await until(async () => {
        const calls = (await desk.calls(before)).filter(onTheWay);
        const last = calls.at(-1);
        return last?.principal.endsWith('-intake') && last.action === 'sqs:DeleteMessage' && calls;
      });
      desk.close();
      return made;
    },

    async round({ when, ...match }: Point, queuesToo: boolean): Promise<Outcome> {
      const going = await begin();
      const desk = control(service.endpoints());
      await desk.fault({ match, do: when });
      const met = !(await through(going, desk)) || !(await succeeds(desk.noFaults()));
      desk.close();
      if (met) await service.restart(queuesToo);
      const after = control(service.endpoints());
      if (met) await goOn(going, after, helped);
      const { asked, referred } = going;
      const wrong =
        asked && referred
          ? await wrongWith(after, { asked, referred, email: going.gp.email })
          : ['not sent after a restart'];
      after.close();
      return { point: { when, ...match }, met, wrong };
    },
  };
}

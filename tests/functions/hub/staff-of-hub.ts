import type { Staff } from '../../../functions/domain/access.ts';
import { hashOf, newSession } from '../../../functions/domain/sessions.ts';
import { aHubWeb, aStaff } from './hub-memory.ts';
import { hiddenIn } from './a-call.ts';

type Boxes = Readonly<Record<string, string>>;

/** A hub's web, and anybody who is signed in there just now. */
export function staffOfHub(options: Parameters<typeof aHubWeb>[0] = {}) {
  const web = aHubWeb(options);
  const as = (staff: Staff) => {
    const token = `token-${staff.subject}`;
    const id = hashOf(token);
    web.rows.set(id, newSession(id, staff, web.clock.now));
    const cookie = `__Host-${options.hub ?? 'dorset'}-session=${token}`;
    const get = (path: string) =>
      web.app.request(`http://hub.test${path}`, { headers: { cookie } });
    const post = (path: string, boxes: Boxes) =>
      web.app.request(`http://hub.test${path}`, {
        method: 'POST',
        headers: { cookie, origin: 'http://hub.test' },
        body: new URLSearchParams(boxes),
      });
    /** Sends a form as it was just shown. */
    const send = async (path: string, boxes: Boxes) =>
      post(path, { ...hiddenIn(await (await get(path)).text()), ...boxes });
    return { get, post, send };
  };
  return { ...web, as };
}

export const aPerson = (subject: string, role: Staff['roles'][number], agency = 'police') =>
  aStaff({ subject, name: `${subject} of the hub`, roles: [role], agency });

import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Credentials } from './engine-call.ts';

/**
 * The credentials that are given out here, one for each role. Signatures are not checked: the
 * session token shows whose a call is.
 */
export function callers() {
  const issued = new Map<string, { role: string; sessionToken: string }>();
  const mine = new Map<string, Credentials>();
  return {
    credentialsOf(role: string): Credentials {
      const known = mine.get(role);
      if (known) return known;
      const accessKeyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
      const sessionToken = randomBytes(24).toString('base64url');
      const made = { accessKeyId, secretAccessKey: sessionToken, sessionToken };
      issued.set(accessKeyId, { role, sessionToken });
      mine.set(role, made);
      return made;
    },
    /** The role that calls; undefined if these are no credentials of ours. */
    roleOf(headers: IncomingHttpHeaders): string | undefined {
      const id = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1];
      const found = id === undefined ? undefined : issued.get(id);
      return found?.sessionToken === headers['x-amz-security-token'] ? found?.role : undefined;
    },
  };
}

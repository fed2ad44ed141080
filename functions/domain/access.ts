import * as z from 'zod';

/** The roles that a hub's sign-in provider may give its staff. Any other word is not a role. */
export const Role = z.enum([
  'handler',
  'researcher',
  'decision-maker',
  'manager',
  'coordinator',
  'partner',
  'auditor',
]);
export type Role = z.infer<typeof Role>;

/**
 * What a page lets somebody do: see which cases there are, read what a person wrote, take down a
 * new case, answer what their agency is asked, or see who looked at what.
 */
export type Access = 'read-inbox' | 'read-case' | 'enter-case' | 'answer-asked' | 'see-audit';

const atWork: readonly Access[] = ['read-inbox', 'read-case', 'enter-case', 'answer-asked'];

/**
 * Who may see what. An auditor checks times and looks, not people's lives; a partner is asked
 * about one person at a time and has no business in the list.
 */
const allowed: Readonly<Record<Role, readonly Access[]>> = {
  handler: atWork,
  researcher: atWork,
  'decision-maker': atWork,
  manager: [...atWork, 'see-audit'],
  coordinator: atWork,
  auditor: ['read-inbox', 'see-audit'],
  partner: ['answer-asked'],
};

/** True if one of the roles allows it. Roles add up: nobody loses by having a second one. */
export const may = (roles: readonly Role[], access: Access) =>
  roles.some((role) => allowed[role].includes(access));

/** Somebody who works here: issuer and subject say who it is, the name is only for reading. */
export const Staff = z.object({
  issuer: z.string(),
  subject: z.string(),
  name: z.string(),
  roles: z.array(Role),
  /** Police, children's services, health …: decisions belong to a role of an agency. */
  agency: z.string(),
});
export type Staff = z.infer<typeof Staff>;

/** The claims of a sign-in, and which of them hold roles and agency at this council. */
export type ClaimNames = { readonly roles: string; readonly agency: string };

/**
 * Who the claims of a sign-in name. Roles come as a list or as words between spaces or commas,
 * as providers differ; words that are not roles here are dropped, so `roles` may be empty.
 */
export function staffFrom(claims: Readonly<Record<string, unknown>>, names: ClaimNames): Staff {
  const subject = text(claims['sub']) ?? '';
  return {
    issuer: text(claims['iss']) ?? '',
    subject,
    name:
      text(claims['name']) ??
      text(claims['preferred_username']) ??
      text(claims['email']) ??
      subject,
    roles: rolesIn(claims[names.roles]),
    agency: text(claims[names.agency]) ?? 'not given',
  };
}

function rolesIn(claim: unknown): Role[] {
  const words: unknown[] =
    typeof claim === 'string' ? claim.split(/[\s,]+/) : Array.isArray(claim) ? claim : [];
  const roles = words.flatMap((word) => {
    const role = Role.safeParse(typeof word === 'string' ? word.trim().toLowerCase() : word);
    return role.success ? [role.data] : [];
  });
  return [...new Set(roles)];
}

const text = (claim: unknown) =>
  typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : undefined;

import { may, type Staff } from '../../functions/domain/access.ts';

/** The links above every page, by what this person may do; `here` is the page that is shown. */
export function navigation({ roles }: Pick<Staff, 'roles'>, prefix: string, here: unknown) {
  const items = [
    { name: 'inbox', text: 'Inbox', path: '/', shown: may(roles, 'read-inbox') },
    { name: 'mine', text: 'My cases', path: '/?list=mine', shown: may(roles, 'read-case') },
    {
      name: 'needs-manager',
      text: 'Needs a manager',
      path: '/?list=needs-manager',
      shown: roles.includes('manager'),
    },
    { name: 'new', text: 'New case', path: '/new', shown: may(roles, 'enter-case') },
    { name: 'hand-over', text: 'Hand over', path: '/hand-over', shown: may(roles, 'read-case') },
    { name: 'asked', text: 'What we are asked', path: '/asked', shown: roles.includes('partner') },
    { name: 'audit', text: 'Audit', path: '/audit', shown: may(roles, 'see-audit') },
  ];
  return items
    .filter(({ shown }) => shown)
    .map(({ name, text, path }) => ({ text, href: prefix + path, active: name === here }));
}

/** Where the name of the hub leads: to the first page that this person may see. */
export const homeOf = (staff: Pick<Staff, 'roles'> | undefined, prefix: string): string =>
  prefix + (staff && !may(staff.roles, 'read-inbox') ? '/asked' : '/');

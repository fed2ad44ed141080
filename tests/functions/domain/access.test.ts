import { describe, expect, test } from 'vitest';
import { may, Role, staffFrom } from '../../../functions/domain/access.ts';

const names = { roles: 'cognito:groups', agency: 'department' };

describe('who may see what', () => {
  test('only those who work on cases read them', () => {
    const readers = Role.options.filter((role) => may([role], 'read-case'));
    expect(readers).toEqual(['handler', 'researcher', 'decision-maker', 'manager', 'coordinator']);
  });

  test('a partner does not see which cases there are; an auditor does', () => {
    expect(may(['partner'], 'read-inbox')).toBe(false);
    expect(may(['auditor'], 'read-inbox')).toBe(true);
  });

  test('roles add up', () => {
    expect(may(['auditor', 'handler'], 'read-case')).toBe(true);
    expect(may([], 'read-inbox')).toBe(false);
  });
});

describe('a sign-in names a person', () => {
  test.each([
    [['handler', 'manager']],
    ['handler manager'],
    ['handler,manager'],
    ['Handler, Manager'],
    [['handler', 'dentist', 'manager', 'handler', 7]],
  ])('roles given as %j', (roles) => {
    expect(staffFrom({ sub: 's', 'cognito:groups': roles }, names).roles).toEqual([
      'handler',
      'manager',
    ]);
  });

  test.each([[undefined], [null], [42], [{ handler: true }], ['admin'], [[]]])(
    'no known role in %j',
    (roles) => {
      expect(staffFrom({ sub: 's', 'cognito:groups': roles }, names).roles).toEqual([]);
    },
  );

  test('by issuer and subject; the name is what there is to read', () => {
    const claims = { iss: 'https://i', sub: 's', email: 'a@b', department: 'police' };
    expect(staffFrom(claims, names)).toEqual({
      issuer: 'https://i',
      subject: 's',
      name: 'a@b',
      roles: [],
      agency: 'police',
    });
    expect(staffFrom({ ...claims, name: 'Ada' }, names).name).toBe('Ada');
    expect(staffFrom({ sub: 's' }, names)).toMatchObject({ name: 's', agency: 'not given' });
  });
});

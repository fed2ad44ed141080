import type { Role } from '../access.ts';
import type { Who } from '../life.ts';

/** Staff who work cases: all but partners, who are asked, and auditors, who only look. */
export const caseworkers: readonly Who[] = [
  { roles: ['handler', 'researcher', 'decision-maker', 'manager', 'coordinator'] },
];
/** Whoever sees a danger says so; an auditor takes no part in any case. */
export const everyoneButAuditors: readonly Who[] = [
  { roles: ['handler', 'researcher', 'decision-maker', 'manager', 'coordinator', 'partner'] },
];

/** Anybody with one of these roles, whatever the agency. */
export const any = (...roles: Role[]): readonly Who[] => [{ roles }];
/** The police decide what is disclosed, and look up what they alone hold. */
export const police = (...roles: Role[]): readonly Who[] => [{ roles, agencies: ['police'] }];
/** The council decides thresholds, in its services for children and for adults. */
export const council = (...roles: Role[]): readonly Who[] => [
  { roles, agencies: ["children's services", "adults' services"] },
];

import type { Partnership } from '../../functions/domain/partnership.ts';

export type TestUser = {
  readonly username: string;
  readonly name: string;
  readonly hub: string;
  readonly roles: readonly string[];
  readonly agency: string;
};

/** Invented people, at least one of each role at every hub. */
const people = [
  ['Hana Okafor', 'handler', "children's services"],
  ['Rhys Pemberton', 'researcher', 'police'],
  ['Dilys Achebe', 'decision-maker', 'police'],
  ['Marek Lindqvist', 'manager', "children's services"],
  ['Coral Whitlock', 'coordinator', "children's services"],
  ['Aled Fenwick', 'auditor', 'council'],
  ['Ines Marchetti', 'decision-maker', 'police'],
  ['Omar Haddad', 'handler', 'police'],
  ['Gwen Ostrowski', 'manager', 'police'],
  ['Tess Abara', 'decision-maker', "children's services"],
  ['Priya Lund', 'partner', 'health'],
] as const;

/** Who can sign in at the hubs of the local run, such as `hana.bcp`. */
export const testUsers = ({ hubs }: Pick<Partnership, 'hubs'>): TestUser[] =>
  hubs.flatMap((hub) =>
    people.map(([name, role, agency]) => ({
      username: `${name.split(' ')[0]?.toLowerCase() ?? ''}.${hub.id}`,
      name,
      hub: hub.id,
      roles: [role],
      agency,
    })),
  );

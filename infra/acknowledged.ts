import { type App, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { pushToLogs } from './account.ts';
import { hubDoors, type Where } from './accounts.ts';
import { front, hub, keysOf } from './names.ts';

/** A finding of cdk-nag that stays, where it stands, and why. */
export type Acknowledgement = {
  readonly construct: string;
  readonly id: string;
  readonly reason: string;
};

const web = (stack: string, ...apart: string[]): Acknowledgement[] => [
  {
    construct: `${stack}/Api`,
    id: 'AwsSolutions-APIG2',
    reason:
      'The function checks every answer and words each error; a refusal of the gateway would lose what was typed',
  },
  {
    construct: `${stack}/Api/DeploymentStage.live`,
    id: 'AwsSolutions-APIG6',
    reason: 'Execution logs can hold what people wrote; the access logs carry ids',
  },
  ...['', '{proxy+}/', ...apart.map((path) => `${path}/`)].flatMap((path) =>
    ['AwsSolutions-APIG4', 'AwsSolutions-COG4'].map((id) => ({
      construct: `${stack}/Api/Default/${path}ANY`,
      id,
      reason:
        'The public asks for help without an account; staff sign in by OpenID Connect in the function',
    })),
  ),
];

const forgetful = (stack: string, table: string, reason: string): Acknowledgement => ({
  construct: `${stack}/${table}`,
  id: 'AwsSolutions-DDB3',
  reason,
});

const frontDoor = (where: Where): Acknowledgement[] => {
  const stack = front(where.partnership.id);
  const { inboxes, keys } = hubDoors(where);
  return [
    ...web(stack, 'reply'),
    ...['RouteRole', 'PassLettersRole'].flatMap((role) =>
      [...inboxes, ...keys].map((arn) => ({
        construct: `${stack}/${role}`,
        id: `AwsSolutions-IAM5[Resource::${arn}]`,
        reason:
          'A hub is added without touching the front door; the name of the queue and the alias of the key bound it',
      })),
    ),
    forgetful(
      stack,
      'Answers',
      'What people wrote is erased on receipt: a backup would remember it',
    ),
    forgetful(stack, 'Drafts', 'A draft lives two hours; a backup would remember it for 35 days'),
    forgetful(stack, 'Limits', 'A counter lives one day; a backup would remember it for 35 days'),
    forgetful(stack, 'Attempts', 'A count of tries lives 15 minutes, and a backup 35 days'),
    forgetful(stack, 'Replies', 'A note lives 14 days, and then the desk alone has it'),
  ];
};

const hubCell = ({ account }: Where, stack: string): Acknowledgement[] => [
  ...web(stack),
  ...['IntakeRole', 'SendLettersRole'].map((role) => ({
    construct: `${stack}/${role}`,
    id: `AwsSolutions-IAM5[Resource::${keysOf(account)}]`,
    reason:
      'The front door may be deployed later, and its key is known by its alias only, which bounds it',
  })),
  forgetful(stack, 'Sessions', 'A session ends after 15 idle minutes and is worth no backup'),
  {
    construct: `${stack}/SignIn`,
    id: 'AwsSolutions-SMG4',
    reason:
      'The council’s sign-in provider issues and renews it: nothing here could make a new one',
  },
  {
    construct: `${stack}/Notify`,
    id: 'AwsSolutions-SMG4',
    reason: 'GOV.UK Notify issues and renews it: nothing here could make a new one',
  },
];

/** Every finding that stays. A test leaves them out and finds exactly these. */
export const acknowledgements = (
  where: Where,
  accountStacks: readonly string[],
): Acknowledgement[] => [
  ...accountStacks.map((stack) => ({
    construct: `${stack}/ApiGatewayLogs`,
    id: `AwsSolutions-IAM4[Policy::${pushToLogs}]`,
    reason: 'API Gateway takes no role without the rights of this policy',
  })),
  ...frontDoor(where),
  ...where.partnership.hubs.flatMap(({ id }) => hubCell(where, hub(where.partnership.id, id))),
];

/** Throws when an acknowledgement names what is not there. */
export function acknowledge(app: App, list: readonly Acknowledgement[]): void {
  for (const { construct, id, reason } of list) {
    const found = construct
      .split('/')
      .reduce<IConstruct>((scope, child) => scope.node.findChild(child), app);
    Validations.of(found).acknowledge({ id, reason });
  }
}

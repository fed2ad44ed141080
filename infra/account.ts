import { type App, Stack } from 'aws-cdk-lib';
import { CfnAccount } from 'aws-cdk-lib/aws-apigateway';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { region } from './names.ts';

export const pushToLogs =
  'arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs';

/** API Gateway writes access logs through one role, set once for an account and region. */
export function accountStack(app: App, id: string, account: string): Stack {
  const stack = new Stack(app, id, {
    env: { account, region },
    description: 'Lets API Gateway write the access logs of this account',
  });
  const role = new Role(stack, 'ApiGatewayLogs', {
    assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
    // API Gateway refuses a role that it cannot prove this policy's rights on.
    managedPolicies: [ManagedPolicy.fromManagedPolicyArn(stack, 'PushToLogs', pushToLogs)],
  });
  new CfnAccount(stack, 'Account', { cloudWatchRoleArn: role.roleArn });
  return stack;
}

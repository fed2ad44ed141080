import type { Reader } from './draft.ts';
import { accessReaders } from './resources-access.ts';
import { functionReaders } from './resources-functions.ts';
import { gatewayReaders } from './resources-gateway.ts';
import { messageReaders } from './resources-messages.ts';
import { table } from './resources-tables.ts';

/** How each type of resource that matters is read. */
export const readers: Readonly<Record<string, Reader>> = {
  'AWS::DynamoDB::Table': table,
  ...messageReaders,
  ...accessReaders,
  ...functionReaders,
  ...gatewayReaders,
};

/** What the local run knowingly leaves out: nothing here changes what a function may or does. */
export const leftOut: ReadonlySet<string> = new Set([
  'AWS::ApiGateway::Account',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::BasePathMapping',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::SNS::Subscription',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACL',
  'AWS::WAFv2::WebACLAssociation',
]);

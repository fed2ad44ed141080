import { createHash } from 'node:crypto';
import { Refused, type Resource, resolve, type Scope } from './intrinsics.ts';

type Place = { account: string; region: string };
type Naming = {
  /** The property that holds the name. */
  readonly name?: string;
  readonly arn?: (name: string, place: Place) => string;
  /** What `Ref` gives, where it is not the name. */
  readonly ref?: (name: string, place: Place) => string;
  readonly attributes?: Readonly<Record<string, (name: string, place: Place) => string>>;
};

const arn =
  (service: string, prefix = '', suffix = '') =>
  (name: string, { account, region }: Place) =>
    `arn:aws:${service}:${region}:${account}:${prefix}${name}${suffix}`;
const global =
  (service: string, prefix: string) =>
  (name: string, { account }: Place) =>
    `arn:aws:${service}::${account}:${prefix}${name}`;

const queueUrl = (name: string, { account, region }: Place) =>
  `https://sqs.${region}.amazonaws.com/${account}/${name}`;
const secretArn = arn('secretsmanager', 'secret:', '-local0');
const plain: Naming = {};

/** What CloudFormation gives for `Ref` and `Fn::GetAtt` of each type of resource we use. */
const types: Readonly<Record<string, Naming>> = {
  'AWS::DynamoDB::Table': { name: 'TableName', arn: arn('dynamodb', 'table/') },
  'AWS::SQS::Queue': {
    name: 'QueueName',
    arn: arn('sqs'),
    ref: queueUrl,
    attributes: { QueueName: (name) => name, QueueUrl: queueUrl },
  },
  'AWS::Lambda::Function': { name: 'FunctionName', arn: arn('lambda', 'function:') },
  'AWS::IAM::Role': { name: 'RoleName', arn: global('iam', 'role/') },
  'AWS::KMS::Key': {
    arn: arn('kms', 'key/'),
    attributes: { KeyId: (name) => name },
  },
  'AWS::KMS::Alias': { name: 'AliasName' },
  'AWS::SecretsManager::Secret': {
    name: 'Name',
    arn: secretArn,
    ref: secretArn,
    attributes: { Id: secretArn },
  },
  'AWS::Logs::LogGroup': { name: 'LogGroupName', arn: arn('logs', 'log-group:', ':*') },
  'AWS::Events::Rule': { name: 'Name', arn: arn('events', 'rule/') },
  'AWS::SNS::Topic': {
    name: 'TopicName',
    arn: arn('sns'),
    ref: arn('sns'),
    attributes: { TopicArn: arn('sns'), TopicName: (name) => name },
  },
  'AWS::CloudWatch::Alarm': { name: 'AlarmName', arn: arn('cloudwatch', 'alarm:') },
  'AWS::ApiGateway::RestApi': {
    attributes: { RootResourceId: (name) => `${name}-root`, RestApiId: (name) => name },
  },
  'AWS::ApiGateway::Resource': { attributes: { ResourceId: (name) => name } },
  'AWS::ApiGateway::Deployment': { attributes: { DeploymentId: (name) => name } },
  'AWS::ApiGateway::Stage': { name: 'StageName' },
  'AWS::Lambda::EventSourceMapping': plain,
};

/**
 * The name of a resource, and what its attributes are. Without a name of its own it gets one
 * from its stack and logical id, as CloudFormation would make one.
 */
export function naming(
  resources: Readonly<Record<string, Resource>>,
  place: Place & { stack: string; template: string },
): Scope['attribute'] {
  const scope: Scope = { ...place, attribute };
  const known = new Map<string, string>();

  function nameOf(id: string, { name }: Naming, resource: Resource) {
    const given = name === undefined ? undefined : resource.Properties?.[name];
    if (typeof given === 'string') return given;
    if (given !== undefined) return String(resolve(given, scope, id));
    if (resource.Type === 'AWS::KMS::Key') return uuid(`${place.stack}/${id}`);
    return `${place.stack}-${id}`;
  }

  function attribute(id: string, wanted?: string): string {
    const key = `${id}.${wanted ?? ''}`;
    const found = known.get(key) ?? find(id, wanted);
    known.set(key, found);
    return found;
  }

  function find(id: string, wanted?: string): string {
    const resource = resources[id];
    const type = resource && types[resource.Type];
    const give =
      type &&
      (wanted === undefined
        ? (type.ref ?? ((name: string) => name))
        : wanted === 'Arn'
          ? type.arn
          : type.attributes?.[wanted]);
    if (!resource || !give) {
      const what = `${wanted === undefined ? 'Ref' : `Fn::GetAtt ${wanted}`} of ${id}`;
      throw new Refused(
        `${place.template}: ${what} (${resource?.Type ?? 'not in this template'}) is not known to the local run.`,
      );
    }
    return give(nameOf(id, type, resource), place);
  }

  return attribute;
}

function uuid(seed: string) {
  const hex = createHash('sha256').update(seed).digest('hex');
  return [8, 4, 4, 4, 12]
    .map(
      (
        (start) => (length) =>
          hex.slice(start, (start += length))
      )(0),
    )
    .join('-');
}

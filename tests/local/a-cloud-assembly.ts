import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Resource = { Type: string; Properties?: object; Condition?: string };

/** An empty folder in the temporary one. */
export const aFolder = () => mkdtempSync(join(tmpdir(), 'local-run-'));

const document = (Statement: object) => ({ Version: '2012-10-17', Statement });
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const proxyTo = (id: string) => ({
  Type: 'AWS_PROXY',
  IntegrationHttpMethod: 'POST',
  Uri: {
    'Fn::Join': [
      '',
      ['arn:aws:apigateway:eu-west-2:lambda:path/2015-03-31/functions/', arnOf(id), '/invocations'],
    ],
  },
});

const store: Record<string, Resource> = {
  Key: {
    Type: 'AWS::KMS::Key',
    Properties: {
      KeyPolicy: document([
        {
          Effect: 'Allow',
          Action: 'kms:*',
          Resource: '*',
          Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } },
        },
      ]),
    },
  },
  Alias: {
    Type: 'AWS::KMS::Alias',
    Properties: { AliasName: 'alias/tiny', TargetKeyId: arnOf('Key') },
  },
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName: 'tiny-things',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'open', AttributeType: 'S' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: [
        {
          IndexName: 'open',
          KeySchema: [{ AttributeName: 'open', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { Ref: 'Key' } },
    },
  },
  Dead: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'tiny-work-dead' } },
  Topic: {
    Type: 'AWS::SNS::Topic',
    Properties: { TopicName: 'tiny-duty', KmsMasterKeyId: arnOf('Key') },
  },
  TopicPolicy: {
    Type: 'AWS::SNS::TopicPolicy',
    Properties: {
      Topics: [{ Ref: 'Topic' }],
      PolicyDocument: document([
        {
          Effect: 'Deny',
          Action: 'sns:Publish',
          Principal: '*',
          Resource: { Ref: 'Topic' },
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ]),
    },
  },
  Mailbox: {
    Type: 'AWS::SNS::Subscription',
    Properties: { Protocol: 'email', Endpoint: 'duty@example.com', TopicArn: { Ref: 'Topic' } },
  },
  Queue: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      QueueName: 'tiny-work',
      VisibilityTimeout: 1,
      RedrivePolicy: { deadLetterTargetArn: arnOf('Dead'), maxReceiveCount: 2 },
    },
  },
};

const web: Record<string, Resource> = {
  Role: {
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: 'tiny-web',
      AssumeRolePolicyDocument: document([
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: 'lambda.amazonaws.com' },
        },
      ]),
    },
  },
  Policy: {
    Type: 'AWS::IAM::Policy',
    Properties: {
      PolicyName: 'own',
      Roles: [{ Ref: 'Role' }],
      PolicyDocument: document([
        {
          Effect: 'Allow',
          Action: [
            'sqs:SendMessage',
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:GetQueueAttributes',
          ],
          Resource: arnOf('Queue'),
        },
        {
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: 'arn:aws:logs:eu-west-2:000000000000:log-group:/aws/lambda/tiny-web:*',
        },
      ]),
    },
  },
  Web: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      FunctionName: 'tiny-web',
      Code: { S3Bucket: { 'Fn::Sub': 'assets-${AWS::Region}' }, S3Key: 'abc.zip' },
      Handler: 'index.handler',
      Role: arnOf('Role'),
      Runtime: 'nodejs24.x',
      Timeout: 20,
      Environment: { Variables: { TABLE: { Ref: 'Table' }, QUEUE: { Ref: 'Queue' } } },
    },
  },
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: { Ref: 'Web' },
      EventSourceArn: arnOf('Queue'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  Rule: {
    Type: 'AWS::Events::Rule',
    Properties: {
      Name: 'tiny-every-five',
      ScheduleExpression: 'rate(5 minutes)',
      Targets: [{ Arn: arnOf('Web'), Id: 'Target0' }],
    },
  },
  Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { AlarmName: 'left-out' } },
};

const gateway: Record<string, Resource> = {
  Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { BinaryMediaTypes: ['*/*'] } },
  Any: {
    Type: 'AWS::ApiGateway::Method',
    Properties: {
      HttpMethod: 'ANY',
      AuthorizationType: 'NONE',
      RestApiId: { Ref: 'Api' },
      ResourceId: { 'Fn::GetAtt': ['Api', 'RootResourceId'] },
      Integration: proxyTo('Web'),
    },
  },
  Proxy: {
    Type: 'AWS::ApiGateway::Resource',
    Properties: {
      RestApiId: { Ref: 'Api' },
      ParentId: { 'Fn::GetAtt': ['Api', 'RootResourceId'] },
      PathPart: '{proxy+}',
    },
  },
  AnyBelow: {
    Type: 'AWS::ApiGateway::Method',
    Properties: {
      HttpMethod: 'ANY',
      RestApiId: { Ref: 'Api' },
      ResourceId: { Ref: 'Proxy' },
      Integration: proxyTo('Web'),
    },
  },
  Stage: {
    Type: 'AWS::ApiGateway::Stage',
    Properties: { RestApiId: { Ref: 'Api' }, StageName: 'live' },
  },
  Page: {
    Type: 'AWS::ApiGateway::GatewayResponse',
    Properties: {
      RestApiId: { Ref: 'Api' },
      ResponseType: 'DEFAULT_5XX',
      ResponseParameters: { 'gatewayresponse.header.Cache-Control': "'no-store'" },
      ResponseTemplates: { 'text/html': '<p>Ring 999</p>' },
    },
  },
  MayInvoke: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      FunctionName: { Ref: 'Web' },
      Action: 'lambda:InvokeFunction',
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Join': ['', ['arn:aws:execute-api:eu-west-2:000000000000:', { Ref: 'Api' }, '/*/*']],
      },
    },
  },
};

const tiny = { ...store, ...web, ...gateway };

/** One more path of the small stack's API, and what answers on it: the function `Own`, or `by`. */
export function apart(path: string, more: object = {}, by = 'Own') {
  const RestApiId = { Ref: 'Api' };
  const ParentId = { 'Fn::GetAtt': ['Api', 'RootResourceId'] };
  const Own = varied('Web', { FunctionName: 'tiny-own' })['Web'];
  if (!Own) throw new Error('No function');
  return {
    Own,
    Path: {
      Type: 'AWS::ApiGateway::Resource',
      Properties: { RestApiId, ParentId, PathPart: path, ...more },
    },
    AnyOfPath: {
      Type: 'AWS::ApiGateway::Method',
      Properties: {
        ...{ HttpMethod: 'ANY', RestApiId, ResourceId: { Ref: 'Path' } },
        Integration: proxyTo(by),
      },
    },
  };
}

/** Writes a cloud assembly of one small stack, with other resources put in. */
export function aCloudAssembly(
  changes: Record<string, Resource> = {},
  code = 'export const handler = () => ({ statusCode: 200, body: "hello" });',
): string {
  const dir = aFolder();
  const write = (file: string, content: object) =>
    writeFileSync(join(dir, file), JSON.stringify(content));
  write('manifest.json', {
    artifacts: {
      'tiny.assets': { type: 'cdk:asset-manifest', properties: { file: 'tiny.assets.json' } },
      tiny: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://000000000000/eu-west-2',
        properties: { templateFile: 'tiny.template.json' },
      },
    },
  });
  write('tiny.template.json', { Resources: { ...tiny, ...changes } });
  write('tiny.assets.json', { files: { abc: { source: { path: 'asset.abc' } } } });
  mkdirSync(join(dir, 'asset.abc'));
  writeFileSync(join(dir, 'asset.abc', 'index.mjs'), code);
  return dir;
}

/** The small stack with other properties of one resource. */
export function varied(id: string, properties: object): Record<string, Resource> {
  const found = tiny[id];
  if (!found) throw new Error(`No resource ${id}`);
  return { [id]: { ...found, Properties: { ...found.Properties, ...properties } } };
}

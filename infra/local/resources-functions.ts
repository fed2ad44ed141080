import * as z from 'zod';
import { functionName, ignored, type Reader } from './draft.ts';
import { Refused } from './intrinsics.ts';

const FunctionShape = z.strictObject({
  FunctionName: z.string(),
  Code: z.strictObject({ S3Key: z.string(), ...ignored('S3Bucket') }),
  Handler: z.string(),
  Role: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z
    .strictObject({ Variables: z.record(z.string(), z.string()).default({}) })
    .optional(),
  LoggingConfig: z
    .strictObject({
      LogGroup: z.string().optional(),
      ...ignored('LogFormat', 'ApplicationLogLevel', 'SystemLogLevel'),
    })
    .optional(),
  ...ignored('Architectures', 'Description', 'KmsKeyArn', 'ReservedConcurrentExecutions'),
  ...ignored('Tags', 'TracingConfig'),
});

const MappingShape = z.strictObject({
  FunctionName: z.string(),
  EventSourceArn: z.string().regex(/^arn:aws:sqs:/, 'is no queue'),
  BatchSize: z.number().default(10),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  Enabled: z.literal(true).optional(),
  ...ignored('ScalingConfig', 'MetricsConfig', 'KmsKeyArn', 'Tags'),
});

const RuleShape = z.strictObject({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(
    z.strictObject({ Arn: z.string(), ...ignored('Id', 'RetryPolicy', 'DeadLetterConfig') }),
  ),
  ...ignored('Name', 'Description', 'Tags'),
});

const PermissionShape = z.strictObject({
  FunctionName: z.string(),
  Action: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
});

const lambda: Reader = (properties, { scope, id, at, stack, codeFolder }, draft) => {
  const found = FunctionShape.parse(properties);
  draft.functions.push({
    name: found.FunctionName,
    arn: scope.attribute(id, 'Arn'),
    roleArn: found.Role,
    roleName: found.Role.slice(found.Role.lastIndexOf('/') + 1),
    codeFolder: codeFolder(found.Code.S3Key, at),
    handler: found.Handler,
    env: found.Environment?.Variables ?? {},
    timeoutSeconds: found.Timeout,
    memory: found.MemorySize,
    logGroup: found.LoggingConfig?.LogGroup ?? `/aws/lambda/${found.FunctionName}`,
    stack,
  });
};

const mapping: Reader = (properties, _, draft) => {
  const found = MappingShape.parse(properties);
  draft.mappings.push({
    functionName: functionName(found.FunctionName),
    queueName: found.EventSourceArn.slice(found.EventSourceArn.lastIndexOf(':') + 1),
    batchSize: found.BatchSize,
    reportBatchItemFailures: found.FunctionResponseTypes.length > 0,
    maxBatchingWindow: found.MaximumBatchingWindowInSeconds,
  });
};

/** Seconds of a rate expression; undefined for any other. */
export function secondsOf(expression: string): number | undefined {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const seconds = { minute: 60, hour: 3_600, day: 86_400 }[unit ?? ''];
  return seconds && Number(count) * seconds;
}

const rule: Reader = (properties, { scope, id, at, template }, draft) => {
  const found = RuleShape.parse(properties);
  const everySeconds = secondsOf(found.ScheduleExpression);
  if (!everySeconds) {
    throw new Refused(
      `${template}, ${at}: ${found.ScheduleExpression}. The local run knows rate() only.`,
    );
  }
  if (found.State === 'DISABLED') return;
  for (const { Arn } of found.Targets) {
    const ruleArn = scope.attribute(id, 'Arn');
    draft.schedules.push({ functionName: functionName(Arn), everySeconds, ruleArn });
  }
};

const permission: Reader = (properties, _, draft) => {
  const found = PermissionShape.parse(properties);
  draft.permissions.push({
    functionName: functionName(found.FunctionName),
    action: found.Action,
    principal: found.Principal,
    ...(found.SourceArn !== undefined && { sourceArn: found.SourceArn }),
    ...(found.SourceAccount !== undefined && { sourceAccount: found.SourceAccount }),
  });
};

const rotation: Reader = (properties, _, draft) => {
  const found = z
    .strictObject({
      SecretId: z.string(),
      RotationLambdaARN: z.string(),
      ...ignored('RotationRules', 'RotateImmediatelyOnUpdate'),
    })
    .parse(properties);
  draft.rotations.push({
    secretArn: found.SecretId,
    functionName: functionName(found.RotationLambdaARN),
  });
};

export const functionReaders: Readonly<Record<string, Reader>> = {
  'AWS::Lambda::Function': lambda,
  'AWS::Lambda::EventSourceMapping': mapping,
  'AWS::Lambda::Permission': permission,
  'AWS::Events::Rule': rule,
  'AWS::SecretsManager::RotationSchedule': rotation,
};

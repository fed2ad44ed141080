import { Duration } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { alarm, counted, namespace, pascal } from './alarms.ts';
import { allow, allowConsume } from './grants.ts';
import { functionLogs, type Ground, kept, logGroup } from './ground.ts';
import { dead, type Entry, functionName } from './names.ts';

export type Lambda = {
  readonly fn: Function;
  readonly role: IRole;
  readonly name: string;
  readonly failing: string;
};

type Work = {
  /** In the template, where a table or a queue has the name of its file already. */
  readonly id?: string;
  readonly does: string;
  /** What it means for people when it fails. */
  readonly failing: string;
  readonly seconds: number;
  readonly memory?: number;
  /** Exactly what the function's own `Env` reads. */
  readonly environment: Readonly<Record<string, string>>;
};

/** A function with a role and a log group of its own, and an alarm when it fails. */
export function lambda(ground: Ground, entry: Entry, work: Work): Lambda {
  const { stack, settings } = ground;
  const name = functionName(ground.name, entry);
  const id = work.id ?? pascal(entry.slice(entry.indexOf('/') + 1));
  const role = new Role(stack, `${id}Role`, {
    roleName: name,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  const logs = logGroup(ground, `${id}Logs`, functionLogs(name));
  allow({ role }, ['logs:CreateLogStream', 'logs:PutLogEvents'], [logs.logGroupArn]);
  const fn = new Function(stack, id, {
    functionName: name,
    description: work.does,
    code: Code.fromAsset(settings.code(entry)),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: work.memory ?? 256,
    timeout: Duration.seconds(work.seconds),
    role,
    logGroup: logs,
    environment: {
      ...work.environment,
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: namespace,
    },
  });
  const metric = fn.metricErrors({ period: Duration.minutes(5) });
  alarm(ground, `${id.toLowerCase()}-fails`, { meaning: work.failing, metric, at: 1 });
  return { fn, role, name, failing: work.failing };
}

/** Takes messages from a queue, each judged by itself: one that fails holds up no other. */
export function consume(ground: Ground, taker: Lambda, queue: Queue): void {
  allowConsume(taker, queue);
  taker.fn.addEventSourceMapping('Messages', {
    eventSourceArn: queue.queueArn,
    batchSize: 10,
    reportBatchItemFailures: true,
    maxConcurrency: 10,
  });
  // A message that fails is no error of the function: it comes back by itself.
  alarm(ground, `${taker.fn.node.id.toLowerCase()}-messages-fail`, {
    meaning: taker.failing,
    metric: counted(taker.name, 'MessagesFailed', 'Sum', 5),
    at: 3,
  });
}

export function every(ground: Ground, minutes: number, { fn }: Lambda): void {
  new Rule(ground.stack, `${fn.node.id}Schedule`, {
    schedule: Schedule.rate(Duration.minutes(minutes)),
    // What one round misses the next one finds. Lambda itself tries a failed one twice more.
    targets: [new LambdaFunction(fn, { retryAttempts: 0 })],
  });
}

type QueueWork = {
  /** Ids only may travel under SQS's own key: then other accounts need no right to ours. */
  readonly idsOnly?: true;
  readonly waiting: string;
  readonly unreadable: string;
};

/** A queue that keeps what could not be handled, and says so when messages wait or fail. */
export function queueWithDeadLetters(ground: Ground, name: string, work: QueueWork): Queue {
  const { stack, key, settings } = ground;
  const short = name.slice(ground.name.length + 1);
  const make = (queueName: string, id: string, more: object) =>
    new Queue(stack, id, {
      queueName,
      ...(work.idsOnly
        ? { encryption: QueueEncryption.SQS_MANAGED }
        : { encryption: QueueEncryption.KMS, encryptionMasterKey: key }),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // Long answers in some scripts take several hundred kB on the way.
      maxMessageSizeBytes: 1_048_576,
      removalPolicy: kept,
      ...more,
    });
  const deadLetters = make(dead(name), `${pascal(short)}Dead`, {});
  const queue = make(name, pascal(short), {
    visibilityTimeout: Duration.seconds(settings.values.hiddenSeconds),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
  });
  alarm(ground, `${short}-waiting`, {
    meaning: work.waiting,
    metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1) }),
    at: 600,
  });
  alarm(ground, `${short}-unreadable`, {
    meaning: work.unreadable,
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
    at: 1,
  });
  return queue;
}

type Keeping = {
  readonly key: string;
  readonly sort?: string;
  readonly indexes?: Readonly<Record<string, { readonly key: string; readonly sort: string }>>;
  /** Items have an hour of death in `expiresAt`, in seconds since 1970. */
  readonly expires: boolean;
  /** Remembered for 35 days, so never for what must be forgotten. */
  readonly backups: boolean;
};

/** A table on demand, under the stack's key, that no deployment can delete. */
export function table(ground: Ground, short: string, keeping: Keeping): Table {
  const text = (name: string) => ({ name, type: AttributeType.STRING });
  const made = new Table(ground.stack, pascal(short), {
    tableName: `${ground.name}-${short}`,
    partitionKey: text(keeping.key),
    ...(keeping.sort !== undefined && { sortKey: text(keeping.sort) }),
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: ground.key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: keeping.backups },
    deletionProtection: true,
    removalPolicy: kept,
    ...(keeping.expires && { timeToLiveAttribute: 'expiresAt' }),
  });
  for (const [indexName, { key, sort }] of Object.entries(keeping.indexes ?? {}))
    made.addGlobalSecondaryIndex({
      indexName,
      partitionKey: text(key),
      sortKey: text(sort),
      projectionType: ProjectionType.ALL,
    });
  return made;
}

import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { type Alert, duty, type DueAlert, liftDue } from '../domain/duty.ts';
import { dynamo, queryAll } from './dynamo.ts';

export type Duty = {
  /** Every alert that is still owed. */
  readonly due: () => Promise<{ found: DueAlert[]; unreadable: number }>;
  /** Throws when the channel has not taken it within some seconds. */
  readonly publish: (alert: Alert) => Promise<void>;
  /** Strikes out an alert: the channel has it. */
  readonly done: (due: DueAlert) => Promise<void>;
};

let client: SNSClient | undefined;
const sns = () => (client ??= new SNSClient());

/** The receipt waits for the alert, and must not wait for long. */
const patienceMs = 3_000;

/** A hub's duty channel, and the part of its Cases table that says what the channel is owed. */
export const dutyChannel = (
  { table, topicArn }: { table: string; topicArn: string },
  patience = patienceMs,
): Duty => ({
  due: () => queryAll(partition(table), liftDue),
  async publish({ subject, text }) {
    const command = new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: text });
    await sns().send(command, { abortSignal: AbortSignal.timeout(patience) });
  },
  async done({ caseId, item }) {
    await dynamo().send(new DeleteCommand({ TableName: table, Key: { caseId, item } }));
  },
});

const partition = (table: string) => ({
  TableName: table,
  KeyConditionExpression: 'caseId = :duty',
  ExpressionAttributeValues: { ':duty': duty },
  ConsistentRead: true,
});

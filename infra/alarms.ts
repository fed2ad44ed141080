import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Ground } from './ground.ts';

export type Threshold = {
  /** What it means for people when it rings: the person woken by it reads this first. */
  readonly meaning: string;
  readonly metric: IMetric;
  /** It rings at this value and above; with `below`, under it. */
  readonly at: number;
  readonly below?: true;
  /** How many periods in a row. */
  readonly periods?: number;
  /** Rings when nothing is measured at all. */
  readonly silenceRings?: true;
};

/** An alarm that reaches people, and says what its noise means for people. */
export function alarm({ stack, name, alarms }: Ground, id: string, threshold: Threshold): void {
  const made = new Alarm(stack, `${pascal(id)}Alarm`, {
    alarmName: `${name}-${id}`,
    alarmDescription: threshold.meaning,
    metric: threshold.metric,
    threshold: threshold.at,
    evaluationPeriods: threshold.periods ?? 1,
    comparisonOperator: threshold.below
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: threshold.silenceRings
      ? TreatMissingData.BREACHING
      : TreatMissingData.NOT_BREACHING,
  });
  made.addAlarmAction(new SnsAction(alarms));
  made.addOkAction(new SnsAction(alarms));
}

/** The namespace of what functions count, and what Powertools calls the function that counts. */
export const namespace = 'FrontDoor';

export const counted = (
  service: string,
  metricName: string,
  statistic: 'Maximum' | 'SampleCount' | 'Sum',
  minutes: number,
) =>
  new Metric({
    namespace,
    metricName,
    dimensionsMap: { service },
    statistic,
    period: Duration.minutes(minutes),
  });

export const pascal = (id: string) =>
  id.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

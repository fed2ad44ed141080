import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

export type Measure = (values: Readonly<Record<string, number>>) => void;

/** Writes counts as one line of CloudWatch's embedded metric format. */
export const measure = (): Measure => {
  const metrics = new Metrics();
  return (values) => {
    for (const [name, value] of Object.entries(values))
      metrics.addMetric(name, MetricUnit.Count, value);
    metrics.publishStoredMetrics();
  };
};

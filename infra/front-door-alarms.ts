import { alarm, counted } from './alarms.ts';
import type { Ground } from './ground.ts';

const day = 24 * 60;

/**
 * What the watcher counts of submissions that no hub has confirmed. Each of them is still kept at
 * the front door, for its receipt erases it: one age tells both.
 */
export function frontDoorAlarms(base: Ground, watcher: string): void {
  const oldest = counted(watcher, 'OldestUnsettledMinutes', 'Maximum', 1);
  alarm(base, 'unsettled', {
    meaning:
      'Somebody sent a request more than 15 minutes ago and no council has it. Nobody who can help has seen it, and what they wrote is still held at the front door.',
    metric: oldest,
    at: 15,
  });
  alarm(base, 'unsettled-a-day', {
    meaning:
      'Somebody’s request has waited a whole day without reaching their council. The triage desk’s worklist should name it; if it does not, what hands requests on is down as well. Ring the council now.',
    metric: oldest,
    at: day,
  });
  alarm(base, 'many-unsettled', {
    meaning:
      'At least 25 people’s requests wait for a council at once: a hub, or the way to it, is down. They are kept and sent again.',
    metric: counted(watcher, 'UnsettledSubmissions', 'Maximum', 1),
    at: 25,
    periods: 5,
  });
  alarm(base, 'watch-silent', {
    meaning:
      'The watcher that finds people’s lost requests has not run for five minutes. If one is lost on the way now, nobody will know.',
    metric: counted(watcher, 'UnsettledSubmissions', 'SampleCount', 5),
    at: 1,
    below: true,
    silenceRings: true,
  });
}

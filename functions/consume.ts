import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { fault, logger } from './lambda.ts';
import { measure } from './measure.ts';

/**
 * Makes the handler of a queue. Each message is read and handled by itself: one that cannot be
 * read, or whose handling throws, comes back alone and goes to dead letters in the end.
 */
export function consume<M>(read: (body: string) => M, handle: (message: M) => Promise<void>) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> =>
    processPartialResponse(
      event,
      async ({ messageId, body }: SQSRecord) => {
        try {
          await handle(read(body));
        } catch (error) {
          logger.error('message-failed', { messageId, ...fault(error) });
          // The function itself does not fail, so nothing else would count this.
          measure()({ MessagesFailed: 1 });
          throw error;
        }
      },
      new BatchProcessor(EventType.SQS),
      { throwOnFullBatchFailure: false },
    );
}

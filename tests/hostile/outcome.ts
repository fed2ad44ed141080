/** What came of one input. */
export type Outcome = {
  readonly label: string;
  readonly outcome: string;
  readonly faults: readonly string[];
};

/** What even the handler throws is a fault too: API Gateway would answer with a page of its own. */
export async function orThrown(send: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await send();
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { label: 'thrown', outcome: 'thrown', faults: [thrown] };
  }
}

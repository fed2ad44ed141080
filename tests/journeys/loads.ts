import type { Page } from 'playwright-core';

export type Load = {
  readonly path: string;
  /** The page itself, and not what it needs: they finish in any order. */
  readonly isPage: boolean;
  readonly body: number;
  readonly headers: number;
};

/** What a browser fetches while something is done: bytes as they come over the line, compressed. */
export async function loadsWhile(page: Page, act: () => Promise<unknown>): Promise<Load[]> {
  const loads: Promise<Load>[] = [];
  page.on('requestfinished', (request) =>
    loads.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        path: new URL(request.url()).pathname,
        isPage: request.isNavigationRequest(),
        body: responseBodySize,
        headers: responseHeadersSize,
      })),
    ),
  );
  await act();
  await page.waitForLoadState('load');
  page.removeAllListeners('requestfinished');
  // What the browser still had did not come over the line: less than nothing is told of its body.
  return (await Promise.all(loads)).filter(({ body }) => body >= 0);
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type Endpoints, forget, startService } from '../service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    endpoints: Endpoints;
    /** Where "Exit this page" leads in these tests: a page of this machine. */
    neutralSite: string;
  }
}

/** One service for all files that need the whole of it, started as `npm start` does. */
export default async function setup(project: TestProject) {
  const weather = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html').end('<title>Weather</title><h1>Weather</h1>');
  });
  await new Promise<void>((resolve) => weather.listen(0, '127.0.0.1', resolve));
  const neutralSite = `http://127.0.0.1:${(weather.address() as AddressInfo).port}/weather`;
  const service = await startService({ neutralSite });
  project.provide('endpoints', service.endpoints);
  project.provide('neutralSite', neutralSite);
  return async () => {
    weather.close();
    await service.stop();
    forget(service.folder);
  };
}

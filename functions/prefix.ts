/** What API Gateway tells of the address that was asked for. */
export type Asked = {
  readonly path?: string;
  readonly requestContext?: { readonly path?: string; readonly stage?: string };
};

/**
 * What stands before our paths: the stage (`/live`) on an execute-api address, nothing on a bare
 * domain. Every link on a page begins with it.
 */
export function prefixOf(event: Asked | undefined): string {
  const whole = event?.requestContext?.path;
  if (event?.path === undefined || whole === undefined) return '';
  if (whole.endsWith(event.path)) return whole.slice(0, whole.length - event.path.length);
  const stage = `/${event.requestContext?.stage ?? ''}`;
  return whole === stage || whole.startsWith(`${stage}/`) ? stage : '';
}

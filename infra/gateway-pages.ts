import { createHash } from 'node:crypto';
import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';

type Audience = 'public' | 'staff';

/** Which answers the gateway gives without asking a function, and what each says happened. */
const answers: readonly (readonly [string, ResponseType, string | undefined, string])[] = [
  ['Denied', ResponseType.ACCESS_DENIED, '403', 'This page cannot be shown.'],
  ['Filtered', ResponseType.WAF_FILTERED, '403', 'This page cannot be shown.'],
  ['TooLarge', ResponseType.REQUEST_TOO_LARGE, '413', 'This was too long to be sent at once.'],
  ['Throttled', ResponseType.THROTTLED, '429', 'Very many people are here at this moment.'],
  ['Quota', ResponseType.QUOTA_EXCEEDED, '429', 'Very many people are here at this moment.'],
  ['TimedOut', ResponseType.INTEGRATION_TIMEOUT, '504', 'This took too long.'],
  ['Default4xx', ResponseType.DEFAULT_4XX, undefined, 'This page cannot be shown.'],
  ['Default5xx', ResponseType.DEFAULT_5XX, undefined, 'Something went wrong here.'],
];

const style = 'body{max-width:40em;margin:2em auto;padding:0 1em;font:1.2em/1.5 sans-serif}';
const styleHash = createHash('sha256').update(style).digest('base64');

const helplines = [
  ['National Domestic Abuse Helpline, day and night', '0808 2000 247'],
  ['Men’s Advice Line', '0808 801 0327'],
  ['NSPCC, if you are worried about a child', '0808 800 5000'],
  ['Childline, if you are under 19', '0800 1111'],
  ['Hourglass, for older people', '0808 808 8141'],
  ['Samaritans, day and night', '116 123'],
];

const help = `<p>You can ring, free:</p>
<ul>
${helplines.map(([who, number]) => `<li>${who ?? ''}: <strong>${number ?? ''}</strong></li>`).join('\n')}
</ul>
<p>Calls can show in a phone’s list of calls.</p>`;

const tryAgain =
  '<p>Go back with your browser’s Back button, wait a minute and try again. Unless you left this form, your answers are still here.</p>\n<p>If you had pressed “Send” and saw no reference, it may have been sent or not. Send it again: it only counts once.</p>';
const tryAgainStaff =
  '<p>Go back with your browser’s Back button, wait a minute and try again. What people sent is kept.</p>';

// Under this page may lie an address that answers nothing at all: so it names a way without one.
const leave = '\n<p>To leave, close this window.</p>';

/**
 * The page for an answer that no function gave. It stands alone: no link, script or file, so it is
 * right under any host and prefix, and its title says nothing to somebody who looks over a shoulder.
 */
const gatewayPage = (what: string, audience: Audience): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'">
<title>Page not shown</title>
<style>${style}</style>
</head>
<body>
<h1>${what}</h1>
<p><strong>In an emergency ring 999.</strong> If you cannot speak, on a mobile: wait, and press <strong>55</strong> when you are asked.</p>
${audience === 'public' ? tryAgain : tryAgainStaff}
${audience === 'public' ? help + leave : ''}
</body>
</html>
`;

// Under this key the gateway finds the page whatever the browser says it accepts.
const anyAccept = 'application/json';

/** Gives every answer that the gateway makes by itself a page of ours. */
export function gatewayPages(api: RestApi, audience: Audience): void {
  for (const [id, type, statusCode, what] of answers) {
    api.addGatewayResponse(id, {
      type,
      ...(statusCode !== undefined && { statusCode }),
      responseHeaders: {
        'Content-Type': "'text/html; charset=utf-8'",
        'Cache-Control': "'no-store'",
        'Referrer-Policy': "'same-origin'",
        'Strict-Transport-Security': "'max-age=63072000'",
        'X-Content-Type-Options': "'nosniff'",
      },
      templates: { [anyAccept]: gatewayPage(what, audience) },
    });
  }
}

import { createHash } from 'node:crypto';
import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { helplines } from '../functions/domain/helplines.ts';
import { languages, type Language, type Words } from '../web/words/words.ts';

type Audience = 'public' | 'staff';
type Reason = keyof Words['gateway']['reasons'];

/** Which answers the gateway gives without asking a function, and what each says happened. */
const answers: readonly (readonly [string, ResponseType, string | undefined, Reason])[] = [
  ['Denied', ResponseType.ACCESS_DENIED, '403', 'denied'],
  ['Filtered', ResponseType.WAF_FILTERED, '403', 'denied'],
  ['TooLarge', ResponseType.REQUEST_TOO_LARGE, '413', 'tooLarge'],
  ['Throttled', ResponseType.THROTTLED, '429', 'busy'],
  ['Quota', ResponseType.QUOTA_EXCEEDED, '429', 'busy'],
  ['TimedOut', ResponseType.INTEGRATION_TIMEOUT, '504', 'slow'],
  ['Default4xx', ResponseType.DEFAULT_4XX, undefined, 'denied'],
  ['Default5xx', ResponseType.DEFAULT_5XX, undefined, 'failed'],
];

const style = 'body{max-width:40em;margin:2em auto;padding:0 1em;font:1.2em/1.5 sans-serif}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** Some of the helplines, whoever somebody is: this page cannot ask. */
const named = ['domestic-abuse', 'men', 'child', 'young', 'older', 'listening'];

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');

function help({ safety, gateway }: Words): string {
  const lines = helplines
    .filter(({ id }) => named.includes(id))
    .map(({ id, number, always }) => {
      const { name, note } = safety.helplines[id];
      const about = note === undefined ? '' : ` (${note})`;
      return `<li>${name}${about}: <strong>${number}</strong>${always ? `, ${safety.always}` : ''}</li>`;
    });
  return `<p>${gateway.ring}</p>\n<ul>\n${lines.join('\n')}\n</ul>\n<p>${gateway.calls}</p>`;
}

const tryAgainStaff =
  'Go back with your browser’s Back button, wait a minute and try again. What people sent is kept.';

/** Which language somebody reads, the gateway cannot know: so it says all in each. */
function inOneLanguage({ code, words }: Language, reason: Reason, audience: Audience): string {
  const said = words.gateway;
  // Under this page may lie an address that answers nothing at all: so it names a way without one.
  const rest =
    audience === 'public'
      ? [paragraphs(said.again), help(words), paragraphs([said.leave])]
      : [paragraphs([tryAgainStaff])];
  return [
    `<section lang="${code}">`,
    `<h1>${said.reasons[reason]}</h1>`,
    `<p><strong>${said.emergency}</strong> ${said.silent}</p>`,
    ...rest,
    '</section>',
  ].join('\n');
}

/**
 * The page for an answer that no function gave. It stands alone: no link, script or file, so it is
 * right under any host and prefix, and its title says nothing to somebody who looks over a shoulder.
 */
function gatewayPage(reason: Reason, audience: Audience): string {
  const [first] = languages;
  const spoken = audience === 'public' ? languages : [first];
  return `<!doctype html>
<html lang="${first.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'">
<title>${first.words.gateway.title}</title>
<style>${style}</style>
</head>
<body>
<main>
${spoken.map((language) => inOneLanguage(language, reason, audience)).join('\n')}
</main>
</body>
</html>
`;
}

// Under this key the gateway finds the page whatever the browser says it accepts.
const anyAccept = 'application/json';

/** Gives every answer that the gateway makes by itself a page of ours. */
export function gatewayPages(api: RestApi, audience: Audience): void {
  for (const [id, type, statusCode, reason] of answers) {
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
      templates: { [anyAccept]: gatewayPage(reason, audience) },
    });
  }
}

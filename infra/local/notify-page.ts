import nunjucks from 'nunjucks';

/** A message as GOV.UK Notify was handed it. */
export type SentMessage = {
  readonly hub: string;
  readonly way: 'text' | 'email';
  readonly to: string;
  readonly words: string;
  readonly template: string;
  readonly reference: string;
  /** ISO UTC, real time. */
  readonly at: string;
};

const engine = new nunjucks.Environment(null, { autoescape: true });

const outbox = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outbox</title>
<style>
body { font: 1.1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #666; overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
<h1>Outbox</h1>
<p>This stands in for GOV.UK Notify, on this machine only. Nothing is sent to anybody.</p>
{% if sent.length %}<table>
<thead><tr><th scope="col">When</th><th scope="col">Hub</th><th scope="col">How</th><th scope="col">To</th><th scope="col">Words</th></tr></thead>
<tbody>
{% for one in sent %}<tr><td>{{ one.at }}</td><td>{{ one.hub }}</td><td>{{ one.way }}</td><td>{{ one.to }}</td><td>{{ one.words }}</td></tr>
{% endfor %}</tbody>
</table>{% else %}<p>Nothing has been sent yet. What staff send goes out within a minute.</p>{% endif %}
</main>
</body>
</html>
`;

/** What would have been sent, the newest first. Needs no JavaScript: open it again for more. */
export const outboxPage = (sent: readonly SentMessage[]): string =>
  engine.renderString(outbox, { sent: sent.toReversed() });

import nunjucks from 'nunjucks';
import type { TestUser } from './test-users.ts';

const engine = new nunjucks.Environment(null, { autoescape: true });

const frame = (body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<style>
body { font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
button { font: inherit; display: block; width: 100%; margin: .5rem 0; padding: .75rem; text-align: left }
small { display: block; color: #444 }
</style>
</head>
<body>
<main>
<h1>{{ title }}</h1>
${body}
</main>
</body>
</html>
`;

const signIn = frame(`<p>This stands in for your council's sign-in, on this machine only.
The people are invented and need no password.</p>
<form method="post">
{% for user in users %}<button name="username" value="{{ user.username }}">{{ user.name }}
<small>{{ user.roles | join(', ') }}, {{ user.agency }} ({{ user.username }})</small></button>
{% endfor %}</form>`);

/** The page on which one picks who to be: works without JavaScript. */
export const signInPage = (hubName: string, users: readonly TestUser[]) =>
  engine.renderString(signIn, { title: `Sign in to ${hubName}`, users });

const signOut = frame(`{{ form | safe }}
<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`);

/** Asks before signing out; `form` is the provider's own, with its token. */
export const signOutPage = (form: string) =>
  engine.renderString(signOut, { title: 'Sign out of the council?', form });

const message = frame('<p>{{ said }}</p>');

export const messagePage = (title: string, said: string) =>
  engine.renderString(message, { title, said });

import { Button, ErrorSummary, ExitThisPage, createAll } from 'govuk-frontend';

/**
 * Every fetch that keeps what was written alive. Its answer brings the draft as it was when it was
 * asked for: one that comes after somebody left, or sent something else, would put the old draft
 * back. Once this is aborted none can come any more, and none can begin.
 */
const renewals = new AbortController();
const endRenewals = () => renewals.abort();

/** A number to ring, a place on this page or another tab leaves this page as it is: it goes on. */
function endAtLink(event) {
  const link = event.target.closest('a[href]');
  if (!link || !link.protocol.startsWith('http') || event.button === 2) return;
  const stays = event.button || event.ctrlKey || event.metaKey || event.shiftKey || link.target;
  // In another tab or not, this address deletes what was written.
  const deletes = link.pathname.endsWith('/leave');
  if (deletes || !(stays || link.getAttribute('href').startsWith('#'))) endRenewals();
}
for (const press of ['click', 'auxclick']) document.addEventListener(press, endAtLink, true);
document.addEventListener('submit', endRenewals, true);
window.addEventListener('pagehide', endRenewals);

/**
 * The stock component goes straight to another site, and Back then shows the page again. This one
 * blanks the page, takes its entry out of the history, and goes by our own address, which deletes
 * what was written.
 */
class Leave extends ExitThisPage {
  exitPage() {
    endRenewals();
    document.body.classList.add('govuk-exit-this-page-hide-content');
    const overlay = document.createElement('div');
    overlay.setAttribute('role', 'alert');
    overlay.className = 'govuk-exit-this-page-overlay';
    overlay.textContent = this.i18n.t('activated');
    document.body.replaceChildren(overlay);
    document.title = this.i18n.t('activated');
    window.location.replace(this.$button.href);
  }
}

createAll(Leave);
createAll(Button);
createAll(ErrorSummary);

/**
 * What was written is kept for a time only. Two minutes before its end this says so, aloud to a
 * screen reader too; at its end the page goes, for it would show what was written for ever.
 */
function watchTime(left) {
  const warnMs = 2 * 60 * 1000;
  const renewEveryMs = 5 * 60 * 1000;
  const warning = document.querySelector('.app-warning');
  let renewedAt = Date.now();
  let endsAt = Date.now() + Number(left.dataset.leftSeconds) * 1000;

  async function renew() {
    renewedAt = Date.now();
    const { signal } = renewals;
    const page = await fetch(window.location.href, { signal }).then((answer) => answer.text());
    const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('.app-time');
    if (fresh) {
      endsAt = Date.now() + Number(fresh.dataset.leftSeconds) * 1000;
      left.replaceChildren(...fresh.childNodes);
    }
    look();
  }
  function look() {
    if (Date.now() >= endsAt) window.location.replace(left.dataset.over);
    warning.hidden = endsAt - Date.now() > warnMs;
  }

  // Whoever is still writing is not away: the draft must not run out under their hands.
  document.addEventListener('input', () => {
    if (Date.now() - renewedAt >= renewEveryMs) renew().catch(() => {});
  });
  warning.querySelector('button')?.addEventListener('click', () => renew().catch(() => {}));
  setInterval(look, 5000);
}
const left = document.querySelector('.app-time');
if (left) watchTime(left);

// A page that came back with a question is read out from that question on, as one with errors is.
document.querySelector('.app-seems')?.focus();

/** Without this script a sentence says how to print, and the text can be marked in its box. */
function keepRecord(print) {
  const copy = document.querySelector('[data-copy]');
  const said = document.getElementById('copied');
  const box = document.getElementById(copy.dataset.copy);
  for (const button of [print, copy]) button.hidden = false;
  print.addEventListener('click', () => window.print());
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(box.value);
      said.textContent = copy.dataset.copied;
    } catch {
      said.textContent = copy.dataset.notCopied;
      box.select();
    }
  });
}
const print = document.querySelector('[data-print]');
if (print) keepRecord(print);

// A page that the browser kept as it was must not stay: who left has nothing to see here any more.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload();
});

import { Button, ErrorSummary, ExitThisPage, createAll } from 'govuk-frontend';

/**
 * The stock component goes straight to another site, and Back then shows the page again. This one
 * blanks the page, takes its entry out of the history, and goes by our own address, which deletes
 * what was written.
 */
class Leave extends ExitThisPage {
  exitPage() {
    document.body.classList.add('govuk-exit-this-page-hide-content');
    const overlay = document.createElement('div');
    overlay.setAttribute('role', 'alert');
    overlay.className = 'govuk-exit-this-page-overlay';
    overlay.textContent = 'Loading.';
    document.body.replaceChildren(overlay);
    document.title = 'Loading';
    window.location.replace(this.$button.href);
  }
}

createAll(Leave);
createAll(Button);
createAll(ErrorSummary);

// Whoever is still writing is not away: the draft must not run out under their hands.
const renewEveryMs = 5 * 60 * 1000;
let renewedAt = Date.now();
document.addEventListener('input', () => {
  if (Date.now() - renewedAt < renewEveryMs) return;
  renewedAt = Date.now();
  fetch(window.location.href).catch(() => {});
});

// A page that the browser kept as it was must not stay: who left has nothing to see here any more.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload();
});

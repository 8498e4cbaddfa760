import { escapeHtml } from './html.ts';
import type { AskedItem, AskedPage } from '../questions.ts';

/** One page as a server would write it in the NHS design system; Next is a plain form that leads to the next page. */
export const toNhsPage = ({ title, items }: AskedPage, next: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(title)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="theme-color" content="#005eb8">
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/nhsuk-frontend.min.css">
  <script type="module" src="/nhsuk-frontend.min.js"></script>
</head>
<body>
  <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' nhsuk-frontend-supported' : '');</script>
  <a class="nhsuk-skip-link" href="#maincontent" data-module="nhsuk-skip-link">Skip to main content</a>
  <div class="nhsuk-width-container">
    <main class="nhsuk-main-wrapper" id="maincontent">
      <h1 class="nhsuk-heading-l">${escapeHtml(title)}</h1>
      <form action="${next}" method="get" novalidate>
${items.map(toQuestion).join('\n')}
        <button class="nhsuk-button" data-module="nhsuk-button" type="submit">Next</button>
      </form>
    </main>
  </div>
  <script type="module">
    import { initAll } from '/nhsuk-frontend.min.js';
    initAll();
  </script>
</body>
</html>
`;

const toQuestion = ({ id, kind, prompt, help, options, exclusive }: AskedItem): string => {
  const type = kind === 'multiple' ? 'checkbox' : 'radio';
  const set = kind === 'multiple' ? 'checkboxes' : 'radios';
  const choices = options.map(({ value, label }, place) => {
    const alone = exclusive.includes(value) ? ` data-checkbox-exclusive data-checkbox-exclusive-group="${id}"` : '';
    return `            <div class="nhsuk-${set}__item">
              <input class="nhsuk-${set}__input" id="${id}-${place}" name="${id}" type="${type}" value="${value}"${alone}>
              <label class="nhsuk-label nhsuk-${set}__label" for="${id}-${place}">${escapeHtml(label)}</label>
            </div>`;
  });
  const hint = help === '' ? '' : `\n          <div class="nhsuk-hint" id="${id}-hint">${escapeHtml(help)}</div>`;
  return `        <div class="nhsuk-form-group">
        <fieldset class="nhsuk-fieldset"${help === '' ? '' : ` aria-describedby="${id}-hint"`}>
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m"><h2 class="nhsuk-fieldset__heading">${escapeHtml(prompt)}</h2></legend>${hint}
          <div class="nhsuk-${set}" data-module="nhsuk-${set}">
${choices.join('\n')}
          </div>
        </fieldset>
        </div>`;
};

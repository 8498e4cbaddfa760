/** Where someone goes who has to leave at once: a page that anyone may have open. */
export const neutralPage = 'https://www.wikipedia.org/';
/** What the browser calls it. */
export const neutralTitle = 'Wikipedia';

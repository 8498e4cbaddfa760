/** English (US): the words that stand in the files of pages alone, and on no screen of the app. */
export const fileTexts = {
  locale: 'en-US',
  direction: 'ltr',
  // What the app is, as a search engine or a shared link says it.
  description:
    'Answer a few questions about your leg and back pain. See whether, where and how firmly massage may help, and when to see someone first.',
  // Where JavaScript is off, or the app has not come.
  noScript: {
    first: 'If you have a danger sign, get help now. Do not wait for this page.',
    call: 'See who to call',
    why: 'This check cannot run yet. It needs JavaScript, which is off or did not come. Try to load the page again.',
  },
};

import type { AskedItem, AskedPage } from '../questions.ts';

/** One form of form-js a page: it has no pages of its own. */
export const toFormJs = ({ id, title, items }: AskedPage) => ({
  type: 'default',
  id: `page-${id}`,
  schemaVersion: 18,
  components: [
    { type: 'text', id: `page-${id}-title`, text: `# ${title}` },
    ...items.map(toField),
    { type: 'button', id: `page-${id}-next`, action: 'submit', label: 'Next' },
  ],
});

const toField = ({ id, kind, prompt, help, options }: AskedItem) => ({
  type: kind === 'multiple' ? 'checklist' : 'radio',
  id,
  key: id,
  label: prompt,
  description: help,
  values: options,
  validate: { required: true },
});

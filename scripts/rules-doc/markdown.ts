/** Pieces of Markdown. Empty cells are shown as a dash, so that nothing looks forgotten. */
export const code = (id: string): string => `\`${id}\``;
export const codes = (ids: readonly string[]): string => ids.map(code).join(', ');
export const or = (parts: readonly string[]): string => joined(parts, 'or');
export const and = (parts: readonly string[]): string => joined(parts, 'and');

const joined = (parts: readonly string[], word: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>') || '–').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Blocks of a document, an empty line between them. */
export const blocks = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

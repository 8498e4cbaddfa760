import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Rolldown } from 'vite';
import { earlyScript } from './early.ts';
import { draw } from './draw.ts';
import { singleHtml } from './page.ts';

/** Everything that the app is, in one script and one style. */
const allInOne = async (): Promise<{ readonly script: string; readonly style: string }> => {
  const { output } = (await build({
    mode: 'single',
    logLevel: 'warn',
    build: { write: false, manifest: false, assetsInlineLimit: () => true, rolldownOptions: { output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput;
  const script = output.find((part) => part.type === 'chunk')?.code;
  const style = output.find((part) => part.fileName.endsWith('.css'));
  if (script === undefined || style?.type !== 'asset') throw new Error('the bundle has no script or no style');
  return { script, style: String(style.source) };
};

/** Makes the edition that is one file, to be opened from a disk or an intranet. */
export const buildSingle = async (file: string): Promise<void> => {
  const { drawPages, about } = await draw();
  const [start] = await drawPages();
  if (start === undefined) throw new Error('no page was drawn');
  const html = singleHtml(start, { ...about, ...(await allInOne()), early: await earlyScript('single') });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
};

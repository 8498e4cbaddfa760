import { build, type Rolldown } from 'vite';

/** The script that every page carries in itself, as one line of JavaScript. */
export const earlyScript = async (mode = 'production'): Promise<string> => {
  const made = (await build({
    configFile: false,
    mode,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/app/early.ts', formats: ['iife'], name: 'early' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = made[0]?.output[0].code.trim();
  if (code === undefined || code.includes('</')) throw new Error('the early script cannot stand in a page');
  return code;
};

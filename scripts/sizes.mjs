// npm run sizes: what each runtime dependency adds to a page that has React, as the app uses it, in kB of gzip -9.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const react = "import { createRoot } from 'react-dom/client'; createRoot(document.body).render('hello');";
const uses = {
  zustand: "export { createStore } from 'zustand/vanilla'; export { useStore } from 'zustand';",
  'zod (zod/mini)':
    "import * as z from 'zod/mini'; console.log(z.object({ a: z.array(z.enum(['a'])).check(z.minLength(1)), b: z.int().check(z.gte(1), z.lte(2)), c: z.unknown() }).safeParse(0));",
  'lean-qr (lean-qr/nano)': "export { correction, generate } from 'lean-qr/nano';",
  wouter: "export { Link, Redirect, Route, Router, Switch, useLocation, useParams } from 'wouter';",
};

/** Bundles one module and counts its JavaScript. */
async function size(code) {
  const entry = 'virtual:entry.js';
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'entry', resolveId: (id) => (id === entry ? `\0${entry}` : undefined), load: (id) => (id === `\0${entry}` ? code : undefined) }],
    build: { write: false, target: 'es2022', rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  return output.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).length : 0), 0);
}

const row = (name, bytes) => console.log(`${name.padEnd(22)}${(bytes / 1000).toFixed(1).padStart(7)} kB`);
const floor = await size(react);
row('react and react-dom', floor);
for (const [name, code] of Object.entries(uses)) row(name, (await size(`${react}\n${code}`)) - floor);
row('all of them', await size([react, ...Object.values(uses)].join('\n')));

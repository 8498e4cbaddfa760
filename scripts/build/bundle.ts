import { dirname } from 'node:path';
import { build, type Rolldown } from 'vite';

type Output = Rolldown.RolldownOutput;

const parts = async (options: object): Promise<Output['output']> => {
  const made = (await build(options)) as Output;
  return made.output;
};

/** The modules that are there once the entry has run: its own, and those of every chunk that it does not wait to ask for. */
const startingModules = (output: Output['output']): Set<string> => {
  const chunks = new Map(output.filter((part) => part.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<string>();
  const modules = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = chunks.get(name);
    for (const id of Object.keys(chunk?.modules ?? {})) modules.add(id);
    for (const next of chunk?.imports ?? []) visit(next);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk.fileName);
  return modules;
};

/**
 * Bundles the app into few pieces: the start with all questions is one, so that nobody waits for a step or is left
 * without one; the later screens are one each; and what those share is one more. Which module belongs to the first is
 * found by bundling once without rules.
 */
export const bundle = async (outDir: string): Promise<void> => {
  const starting = startingModules(await parts({ logLevel: 'silent', build: { write: false } }));
  // The face of a room and its style hold no code, so the first bundle does not tell where they are.
  const rooms = new Set([...starting].map((id) => dirname(id)));
  const groups = [
    { name: 'flow', test: (id: string) => starting.has(id) || (/src\/\w+\/(?:index\.ts|\w+\.css)$/.test(id) && rooms.has(dirname(id))), priority: 3 },
    { name: 'door', test: /node_modules\/zod\/|src\/codec\//, priority: 2 },
    { name: 'rest', minShareCount: 2, priority: 1 },
  ];
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions: { output: { codeSplitting: { groups, includeDependenciesRecursively: false } } } } });
};

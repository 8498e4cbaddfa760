import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../../..');
export const work = resolve(project, 'node_modules/.cache/kneadwise/bench-web');
export const peers = resolve(import.meta.dirname, 'peers');

const LFORMS = '40.1.3';

/** Installs the peers beside the project, never into it. Scripts stay off: one of the packages sends telemetry. */
export const installPeers = (): void => {
  // npm writes this file when it has finished; an older one is of other versions.
  const done = resolve(peers, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(resolve(peers, 'package-lock.json')).mtimeMs) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: peers, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
};

/** The folder of LHC-Forms. Its tarball alone, as its installation with all it names does not end. */
export const fetchLhcForms = (): string => {
  const folder = resolve(work, `lforms-${LFORMS}`);
  if (existsSync(resolve(folder, 'package/package.json'))) return resolve(folder, 'package');
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `lforms@${LFORMS}`, '--silent'], { cwd: folder, timeout: 120_000 });
  execFileSync('tar', ['xzf', `lforms-${LFORMS}.tgz`], { cwd: folder });
  return resolve(folder, 'package');
};

export const peerFile = (path: string): string => resolve(peers, 'node_modules', path);

/** The name and version of an installed package. */
export const versionOf = (folder: string): string => {
  const { name, version } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  return `${name} ${version}`;
};

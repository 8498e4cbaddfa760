// Plain Node: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldest = [20, 19];

/** Goes to the project's root, and ends the process with a plain sentence when Node is too old or the packages cannot be had. */
export function prepare() {
  process.chdir(root);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    stop(`Kneadwise needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing the packages that package-lock.json names …');
  if (run('npm', ['ci']).status !== 0) stop('The packages could not be installed: the message above says why.');
}

/** Runs a command with this terminal as its own. */
export function run(command, args) {
  // On Windows npm is a script, which only a shell starts.
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** npm keeps what it installed in a lock file of its own; times of files say nothing after a clone. */
function isInstalled() {
  const stamp = 'node_modules/.package-lock.json';
  if (!existsSync(stamp)) return false;
  const wanted = readPackages('package-lock.json');
  const present = readPackages(stamp);
  // An optional package may be absent: it is for another kind of machine.
  return (
    Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      const found = present[path];
      return found ? found.version === version && found.integrity === integrity : path === '' || optional === true;
    }) && Object.keys(present).every((path) => path in wanted)
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

// npm test: every check, all of them even when one fails, and one line of counts at the end.
import { readFileSync, rmSync } from 'node:fs';
import { prepare, run } from './install.mjs';

const results = 'node_modules/.cache/kneadwise/results';

prepare();
rmSync(results, { recursive: true, force: true });

const table = [];
check('types', 'types');
check('lint', 'lint');
check('content', 'check');
check('rules document', 'rules', '--check');
check('open cases', 'vignettes');
check('proof', 'prove', '--check');
runTests('unit tests', 'test:unit', countUnitTests);
const built = check('build', 'build');
if (built) check('budgets', 'budgets');
// Without a build the browser would see an old page, or none.
if (built) runTests('browser tests', 'test:e2e', countBrowserTests);
else add('browser tests', 0, 1, 'not run: the build failed');

const all = { passed: sum('passed'), failed: sum('failed') };
console.log(`\n${table.map(formatRow).join('\n')}\n`);
console.log(`${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;

/** Counts a script as one check, passed or failed. */
function check(name, script, ...args) {
  const ok = runScript(name, script, args);
  add(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

/** Counts the tests that a runner wrote down; a runner that crashed or ran nothing counts as one failure. */
function runTests(name, script, count) {
  const ok = runScript(name, script, []);
  let counted = { passed: 0, failed: 0 };
  let note = '';
  try {
    counted = count();
  } catch {
    note = 'the runner left no results';
  }
  if (!note && counted.passed + counted.failed === 0) note = 'the runner ran no test';
  if (!note && !ok && counted.failed === 0) note = 'the runner failed outside its tests';
  add(name, counted.passed, counted.failed + (note ? 1 : 0), note);
}

function runScript(name, script, args) {
  console.log(`\n── ${name}`);
  return run('npm', ['run', '--silent', script, '--', ...args]).status === 0;
}

function countUnitTests() {
  const { numPassedTests, numFailedTests, testResults } = readJson('vitest.json');
  // A file that breaks before or around its tests fails without a failed test.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function countBrowserTests() {
  const { stats, errors } = readJson('playwright.json');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function readJson(file) {
  return JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));
}

function add(name, passed, failed, note = '') {
  table.push({ name, passed, failed, note });
}

function sum(key) {
  return table.reduce((total, row) => total + row[key], 0);
}

function formatRow({ name, passed, failed, note }) {
  return `  ${name.padEnd(16)}${String(passed).padStart(5)} passed${String(failed).padStart(6)} failed${note && `   ${note}`}`;
}

// npm run bench:web: the same questions, asked by the app and by others, on a slow phone and a slow network.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { kneadwise, others } from './contenders.ts';
import { mediansOf, nothing } from './figures.ts';
import { installPeers, work } from './install.ts';
import { type Entrant, measureAll } from './measure.ts';
import { readOptions } from './options.ts';
import { questionsOf, walker } from './questions.ts';
import { figuresTable, goalsTable, notesList, type Row } from './table.ts';
import { network } from './tab.ts';

const { rounds, cpus, only, dist, loud } = readOptions(process.argv.slice(2));
const pages = questionsOf(walker);
const tell = (text: string) => {
  if (loud) console.error(text);
};

const all = [kneadwise(dist), ...others];
const unknown = only.filter((name) => !all.some((contender) => contender.name === name));
if (unknown.length > 0) throw new Error(`no contender is called ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);

mkdirSync(work, { recursive: true });
installPeers();
const entrants: Entrant[] = [];
const absent: Row[] = [];
for (const contender of all) {
  if (only.length > 0 && !only.includes(contender.name)) continue;
  const www = resolve(work, contender.name);
  rmSync(www, { recursive: true, force: true });
  try {
    entrants.push({ contender, www, version: await contender.make(www, pages) });
  } catch (error) {
    // Peers may be out of reach; without the app there is nothing to measure.
    if (contender.name === 'kneadwise') throw error;
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    absent.push({ name: contender.name, title: `${contender.title} (could not be had: ${why})`, figures: nothing });
  }
}

const taken = await measureAll(entrants, pages, cpus, rounds, ({ entrant, cpu, figures, notes, details }) =>
  tell(`${entrant.contender.name} at ${cpu}×: ${JSON.stringify(figures)} ${[...notes, ...details].join('; ')}`),
);

const items = pages.reduce((sum, page) => sum + page.items.length, 0);
console.log(`${new Date().toISOString().slice(0, 10)}: ${pages.length} pages with ${items} questions, the same for all; median of ${rounds} interleaved rounds, each with an empty cache; a request takes ${network.latency} ms more, ${Math.round((network.down * 8) / 1000)} kbit/s down, ${Math.round((network.up * 8) / 1000)} up (slow 4G as Lighthouse applies it); all packed by gzip -9; a screen of 412 × 823; Node ${process.versions.node}.`);
console.log(`\n${entrants.map(({ contender, version }) => `${contender.title}: ${version}`).join(' · ')}`);
for (const cpu of cpus) {
  const rows = entrants.map((entrant) => ({
    name: entrant.contender.name,
    title: entrant.contender.title,
    figures: mediansOf(taken.filter((round) => round.entrant === entrant && round.cpu === cpu).map(({ figures }) => figures)),
  }));
  console.log(`\nProcessor ${cpu} times slower\n\n${figuresTable([...rows, ...absent])}\n\n${goalsTable(rows, cpu)}`);
}
const notes = taken.flatMap((round) => round.notes.map((note) => ({ title: `${round.entrant.contender.title} at ${round.cpu}×`, note })));
console.log(`\n${notesList(notes)}`);

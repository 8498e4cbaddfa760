import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildApp } from '../../../scripts/build/index.ts';
import { paths } from '../../../src/app/paths.ts';
import { buildPeer, prerenderBare } from './build.ts';
import type { Contender } from './contender.ts';
import type { AskedItem } from './questions.ts';
import { fetchLhcForms, peerFile, project, versionOf } from './install.ts';
import { toFormJs } from './schemas/form-js.ts';
import { toFhir } from './schemas/lhc-forms.ts';
import { lhcPage } from './schemas/lhc-page.ts';
import { toNhsPage } from './schemas/nhs-pages.ts';
import { toSurvey } from './schemas/surveyjs.ts';

const byName = ({ id }: AskedItem, value: string) => `input[name="${id}"][value="${value}"]`;
const emptied = async (www: string) => {
  await rm(www, { recursive: true, force: true });
  await mkdir(www, { recursive: true });
};

/** The app itself, from a finished build or one made here as `npm run build` makes it. */
export const kneadwise = (dist: string | null): Contender => ({
  name: 'kneadwise',
  title: 'Kneadwise',
  make: async (www) => {
    if (dist === null) await buildApp(www);
    else await cp(resolve(dist), www, { recursive: true });
    return versionOf(project);
  },
  signs: { option: byName, kept: 'JSON.stringify({ ...localStorage })' },
  entry: (pages) => paths.step(pages[0]?.id ?? ''),
  fallback: 'index.html',
});

const nhs: Contender = {
  name: 'nhs',
  title: 'NHS pages, no framework',
  make: async (www, pages) => {
    await emptied(www);
    const frontend = (file: string) => peerFile(`nhsuk-frontend/dist/nhsuk/${file}`);
    await cp(frontend('nhsuk-frontend.min.js'), resolve(www, 'nhsuk-frontend.min.js'));
    // Its typeface lies at another origin: left out, as the design system allows, and to its advantage here.
    const style = (await readFile(frontend('nhsuk-frontend.min.css'), 'utf8')).replace(/@font-face\{[^}]*\}/g, '');
    await writeFile(resolve(www, 'nhsuk-frontend.min.css'), style);
    for (const [place, page] of pages.entries()) {
      await mkdir(resolve(www, page.id), { recursive: true });
      await writeFile(resolve(www, page.id, 'index.html'), toNhsPage(page, `/${pages[place + 1]?.id ?? page.id}/`));
    }
    return versionOf(peerFile('nhsuk-frontend'));
  },
  signs: { option: byName, kept: 'location.search' },
  entry: (pages) => `/${pages[0]?.id ?? ''}/`,
};

const formJs: Contender = {
  name: 'form-js',
  title: 'form-js',
  make: async (www, pages) => {
    await buildPeer('form-js', www, { forms: pages.map(toFormJs) });
    return versionOf(peerFile('@bpmn-io/form-js'));
  },
  signs: {
    // Its inputs carry no value; their ids end in the key of the question and the place of the option.
    option: ({ id, options }, value) => `input[id$="-${id}-${options.findIndex((each) => each.value === value)}"]`,
    kept: 'globalThis.kept',
  },
  entry: () => '/',
};

const surveyJs: Contender = {
  name: 'surveyjs',
  title: 'SurveyJS',
  make: async (www, pages) => {
    await buildPeer('surveyjs', www, { survey: toSurvey(pages) });
    return `${versionOf(peerFile('survey-core'))}, ${versionOf(peerFile('survey-js-ui'))}`;
  },
  signs: { option: ({ id }, value) => `[data-name="${id}"] input[value="${value}"]`, kept: 'globalThis.kept' },
  entry: () => '/',
};

const lhcForms: Contender = {
  name: 'lhc-forms',
  title: 'LHC-Forms',
  make: async (www, pages) => {
    const folder = fetchLhcForms();
    await emptied(www);
    await cp(resolve(folder, 'dist/lforms'), www, { recursive: true, filter: (path) => !path.endsWith('.map') });
    await writeFile(resolve(www, 'host.js'), `const questionnaires = ${JSON.stringify(pages.map(toFhir))};\n${await readFile(resolve(import.meta.dirname, 'peers/lhc-forms/host.js'), 'utf8')}`);
    await writeFile(resolve(www, 'index.html'), lhcPage);
    return versionOf(folder);
  },
  signs: { option: ({ id }, value) => `[id="${id}/1||${value}"] input`, kept: 'globalThis.kept' },
  entry: () => '/',
};

const bare: Contender = {
  name: 'bare',
  title: 'bare React wizard, prerendered (the limit)',
  make: async (www, pages) => {
    await buildPeer('bare', www, { pages });
    await prerenderBare(www, { pages });
    return versionOf(resolve(project, 'node_modules/react'));
  },
  signs: { option: byName, kept: 'globalThis.kept' },
  entry: () => '/',
};

export const others: readonly Contender[] = [nhs, formJs, surveyJs, lhcForms, bare];

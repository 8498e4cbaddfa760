import { guide } from '#data';
import { figuresOf } from '../../scripts/vignettes/figures.ts';
import { isDangerous, reportOf } from '../../scripts/vignettes/report.ts';
import { summaryOf } from '../../scripts/vignettes/summary.ts';
import { judgedVignettes } from './judged.ts';

const figures = figuresOf(judgedVignettes(), guide.levels);
console.log(process.argv.includes('--json') ? JSON.stringify(summaryOf(figures), null, 2) : reportOf(figures).join('\n'));
process.exitCode = isDangerous(figures) ? 1 : 0;

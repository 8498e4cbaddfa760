import type { Guide } from '#engine';
import { enabledWhen, items } from './items.ts';
import { modalities } from './modalities.ts';
import { pages } from './pages.ts';
import { adviceRules, rechecks, steps } from './plan.ts';
import { clearance, rules } from './rules/index.ts';
import { limits } from './rules/limits.ts';
import { suggestions } from './rules/suggestions.ts';
import { levels, planLevels, timings } from './triage.ts';
import { pressures, type V } from './vocabulary.ts';
import { zones } from './zones.ts';

/** The guide as the engine folds it: the one source of truth for what follows from which answers. */
export const guide: Guide = {
  items,
  enabledWhen,
  pages,
  levels,
  timings,
  pressures,
  planLevels,
  rules,
  clearance,
  modalities,
  limits,
  suggestions,
  most: { main: 2, extra: 1 },
  zones,
  fallbackZone: 'low-back',
  steps,
  advice: adviceRules,
  rechecks,
} satisfies Guide<V>;

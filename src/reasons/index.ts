export { aboutHealth } from './about-health.ts';
export { splitByLevel } from './by-level.ts';
export { type Emergency, emergencyOf } from './emergency.ts';
export { groupByReason } from './excluded.ts';
export { limiting } from './limiting.ts';
export { namedTogether, quoted, type Reason, reasonsFor } from './told.ts';

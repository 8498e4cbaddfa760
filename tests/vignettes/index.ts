import { cancerFracture } from './cancer-fracture.ts';
import { caudaEquina } from './cauda-equina.ts';
import { infection } from './infection.ts';
import { ordinary } from './ordinary.ts';
import { otherSerious } from './other-serious.ts';
import { bleeding, vessels } from './vessels.ts';
import type { Vignette } from './vignette.ts';

/** All cases. What each expects was written down before the rules were asked. */
export const vignettes: readonly Vignette[] = [
  ...caudaEquina, ...infection, ...cancerFracture, ...vessels, ...bleeding, ...otherSerious, ...ordinary,
];

/** Whether a case comes from a published report or a published set of cases. */
export const isPublished = ({ source }: Vignette): boolean => source.kind === 'case-report' || source.kind === 'vignette-set';

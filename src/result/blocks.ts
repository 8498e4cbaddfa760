import type { Block } from './block.ts';
import { WhatWouldChange } from './change/WhatWouldChange.tsx';
import { AlreadyChecked, AskAtVisit, FirstBecause, FirstHeadline, Meanwhile } from './first/SeeFirst.tsx';
import { MoreAdvice, Recheck, RoutineVisit } from './parts/Advice.tsx';
import { Actions, ChangeAnswers, Honest, WhereThisComesFrom } from './parts/Closing.tsx';
import { SafetyNetCard } from './parts/SafetyNet.tsx';
import { NotForYou } from './plan/Excluded.tsx';
import { Limits, PlanHeadline } from './plan/Limits.tsx';
import { Plan } from './plan/Plan.tsx';
import { Course, OffLimits, StopRules } from './plan/Stop.tsx';
import { TellTherapist } from './plan/Tell.tsx';
import {
  EmergencyBecause, EmergencyHeadline, EmergencyRest, UntilHelp, WhatToSay,
} from './urgent/Emergency.tsx';
import { SameDayBecause, SameDayEmergencyIf, SameDayHeadline, WhatNotToDo } from './urgent/SameDay.tsx';

const closing: readonly Block[] = [WhereThisComesFrom, Honest, Actions];

const plan: readonly Block[] = [
  PlanHeadline, Limits, Plan, NotForYou, TellTherapist, StopRules, OffLimits, Course, MoreAdvice, RoutineVisit, Recheck,
  SafetyNetCard, WhatWouldChange, ...closing,
];

/** What each level says, in its order (brief, 10.5). */
export const blocks: { readonly [level: string]: readonly Block[] } = {
  'emergency-now': [EmergencyHeadline, UntilHelp, WhatToSay, EmergencyBecause, EmergencyRest, ChangeAnswers],
  'same-day': [SameDayHeadline, SameDayBecause, SameDayEmergencyIf, WhatNotToDo, WhatWouldChange, Recheck, ...closing],
  'see-provider-first': [
    FirstHeadline, FirstBecause, AskAtVisit, Meanwhile, MoreAdvice, SafetyNetCard, WhatWouldChange, AlreadyChecked, Recheck, ...closing,
  ],
  'go-with-care': plan,
  go: plan,
};

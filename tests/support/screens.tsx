import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ContentProvider } from '#content';
import { type Answers, assess, type OpenAssessment, type SettledAssessment } from '#engine';
import { createSession, SessionProvider } from '#session';
import { Arrived } from '#ui';
import { content } from '../../src/app/content.ts';
import { type ClinicalAnswers, person } from './clinical.ts';
import { openDoor } from './door.ts';

export { content };

/** The assessment of someone who gave these answers and the safe ones elsewhere. */
export const settled = (answers: ClinicalAnswers = {}): SettledAssessment => {
  const assessment = assess(content.facts.guide, person(answers));
  if (!assessment.settled) throw new Error(`still open: ${assessment.possible.join(', ')}`);
  return assessment;
};

/** The assessment of someone who has given only these answers. */
export const open = (answers: ClinicalAnswers): OpenAssessment => {
  const assessment = assess(content.facts.guide, answers as Answers);
  if (assessment.settled) throw new Error('settled already');
  return assessment;
};

interface Around {
  /** The country that was chosen. */
  readonly place?: string;
  readonly path?: string;
}

/** A screen with the real words, a session in memory, and an address that no browser sees. */
export const setup = (screen: ReactNode, { place, path = '/' }: Around = {}) => {
  const { store } = createSession({
    door: openDoor,
    items: content.facts.guide.items,
    places: Object.keys(content.facts.places),
    present: { items: [], hours: 24 },
    keep: null,
    now: () => 0,
  });
  if (place !== undefined) store.getState().choosePlace(place);
  const { hook, history } = memoryLocation({ path, record: true });
  const view = render(
    <Router hook={hook}>
      <ContentProvider content={content}>
        <SessionProvider store={store}>
          <Arrived value={false}>
            <main>{screen}</main>
          </Arrived>
        </SessionProvider>
      </ContentProvider>
    </Router>,
  );
  return { ...view, user: userEvent.setup(), place: () => store.getState().place, at: () => history.at(-1) };
};

/** What axe finds wrong, rule by rule; colors are looked at in a real browser. */
export const violationsIn = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

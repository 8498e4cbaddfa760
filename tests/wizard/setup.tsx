import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ContentProvider } from '#content';
import { guide, places, presentHours, presentItems } from '#data';
import type { Answer } from '#engine';
import { createSession, SessionProvider } from '#session';
import { fetchBody, type Paths, ReviewScreen, StepScreen } from '#wizard';
import { content } from '../../src/app/content.ts';
import { openDoor } from '../support/door.ts';

// As for someone who has come this far: by then the drawing is there.
await fetchBody();

const paths: Paths = {
  start: '/',
  step: (page, change = false) => (change ? `/check/${page}/change` : `/check/${page}`),
  review: '/answers',
  result: '/result',
  stop: '/stop',
};

export type Given = { readonly [item: string]: Answer };

/** The three danger screens answered with none. */
export const noDanger: Given = { nerveDanger: ['none'], bodyDanger: ['none'], urgentSigns: ['none'] };

/** The wizard at an address, for someone who has given these answers. */
export const setup = (at: string, answers: Given = {}) => {
  const memory = new Map<string, string>();
  const { store } = createSession({
    door: openDoor,
    items: guide.items,
    places: Object.keys(places),
    present: { items: presentItems, hours: presentHours },
    keep: {
      getItem: (name) => memory.get(name) ?? null,
      setItem: (name, value) => void memory.set(name, value),
      removeItem: (name) => void memory.delete(name),
    },
    now: () => 1_800_000_000_000,
  });
  for (const [item, answer] of Object.entries(answers)) store.getState().answer(item, answer);
  const { hook, history } = memoryLocation({ path: at, record: true });
  const view = render(
    <Router hook={hook}>
      <ContentProvider content={content}>
        <SessionProvider store={store}>
          <main>
            <Switch>
              <Route path="/check/:page">
                {({ page }) => <StepScreen key={page} page={page ?? ''} change={false} paths={paths} />}
              </Route>
              <Route path="/check/:page/change">
                {({ page }) => <StepScreen key={page} page={page ?? ''} change paths={paths} />}
              </Route>
              <Route path="/answers">
                <ReviewScreen paths={paths} />
              </Route>
              <Route>
                <h1>elsewhere</h1>
              </Route>
            </Switch>
          </main>
        </SessionProvider>
      </ContentProvider>
    </Router>,
  );
  return { ...view, user: userEvent.setup(), at: () => history.at(-1), answers: () => store.getState().answers };
};

export const expectNoViolation = async (container: Element): Promise<void> => {
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
};

export { content as words } from '#data';

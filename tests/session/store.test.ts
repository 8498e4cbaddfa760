import { describe, expect, it } from 'vitest';
import { createSession } from '#session';
import { answersIn, HOUR, makeDevice } from '../support/device.ts';
import { openDoor } from '../support/door.ts';
import { toyItems } from '../support/toy.ts';

const options = { items: toyItems, places: ['here', 'there'], present: { items: ['sparks'], hours: 24 } };
const device = () => makeDevice(options);

describe('a session', () => {
  it('begins empty, with nothing said', () => {
    const { store } = device().openTab();
    expect(store.getState()).toMatchObject({ answers: {}, place: null, askedAgain: [], kept: true });
  });

  it('keeps an answer and its time, and survives a reload', () => {
    const mine = device();
    mine.openTab().store.getState().answer('age', 'old');
    expect(mine.openTab().store.getState().answers).toEqual({ age: { value: 'old', at: mine.now() } });
  });

  it('the later answer to a question is the one that counts', () => {
    const tab = device().openTab();
    tab.store.getState().answer('age', 'old');
    tab.store.getState().answer('age', 'new');
    expect(answersIn(tab)).toEqual({ age: 'new' });
  });

  it('takes an answer back, as if it had never been given', () => {
    const mine = device();
    const tab = mine.openTab();
    tab.store.getState().answer('heat', 0);
    tab.store.getState().answer('heat', undefined);
    expect(answersIn(tab)).toEqual({});
    expect(answersIn(mine.openTab())).toEqual({});
  });

  it('clears every answer, here and after a reload, and keeps the country', () => {
    const mine = device();
    const tab = mine.openTab();
    tab.store.getState().choosePlace('there');
    tab.store.getState().answer('age', 'old');
    tab.store.getState().clear();
    expect(tab.store.getState()).toMatchObject({ answers: {}, place: 'there' });
    expect(mine.text()).not.toContain('old');
    expect(mine.openTab().store.getState()).toMatchObject({ answers: {}, place: 'there' });
  });

  it('forgets every answer and the country, and leaves no record', () => {
    const mine = device();
    const tab = mine.openTab();
    tab.store.getState().choosePlace('there');
    tab.store.getState().answer('age', 'old');
    const { epoch } = tab.store.getState();
    tab.store.getState().forget();
    expect(tab.store.getState()).toMatchObject({ answers: {}, place: null, askedAgain: [], epoch: epoch + 1 });
    expect(mine.text()).toBeNull();
    expect(mine.openTab().store.getState()).toMatchObject({ answers: {}, place: null });
  });

  it('forgets once: two tabs that hear of each other come to rest', () => {
    const mine = device();
    const [one, other] = [mine.openTab(), mine.openTab()];
    one.store.getState().answer('age', 'old');
    let writes = 0;
    one.store.subscribe(() => (writes += 1));
    one.store.getState().forget();
    // What a browser tells the other tab, and then this one of what the other did.
    other.store.getState().forget();
    one.store.getState().forget();
    expect(writes).toBe(1);
    expect(mine.text()).toBeNull();
    expect(answersIn(other)).toEqual({});
  });

  it('keeps answers to questions that do not apply, so that nothing is lost on a mis-tap', () => {
    const tab = device().openTab();
    tab.store.getState().answer('leak', ['drip']);
    tab.store.getState().answer('leakChange', 'worse');
    tab.store.getState().answer('leak', ['none']);
    expect(answersIn(tab)).toMatchObject({ leakChange: 'worse' });
  });

  it('writes down nothing but answers, their times and the country', () => {
    const mine = device();
    const tab = mine.openTab();
    tab.store.getState().choosePlace('here');
    tab.store.getState().answer('sparks', ['smoke']);
    expect(JSON.parse(mine.text() ?? '')).toEqual({ format: 1, answers: { sparks: { value: ['smoke'], at: mine.now() } }, place: 'here', askedAgain: [] });
  });
});

describe('answers about the present grow old', () => {
  const after = (time: number) => {
    const mine = device();
    const tab = mine.openTab();
    tab.store.getState().answer('sparks', ['none']);
    tab.store.getState().answer('age', 'old');
    mine.passTime(time);
    return { mine, tab };
  };

  it.each([
    ['just before 24 hours', 24 * HOUR - 1, false],
    ['at 24 hours', 24 * HOUR, false],
    ['just after 24 hours', 24 * HOUR + 1, true],
  ])('%s', (_says, time, old) => {
    const { mine, tab } = after(time);
    const again = mine.openTab();
    expect(again.store.getState().askedAgain).toEqual(old ? ['expired'] : []);
    expect(answersIn(again)).toEqual(old ? { age: 'old' } : { sparks: ['none'], age: 'old' });
    tab.store.getState().expire();
    expect(answersIn(tab)).toEqual(answersIn(again));
  });

  it('an answer from the future is asked again too: the clock was wrong then, or is now', () => {
    const { mine } = after(-HOUR);
    expect(mine.openTab().store.getState()).toMatchObject({ askedAgain: ['expired'], answers: { age: { value: 'old' } } });
  });

  it('only those do', () => {
    const { mine } = after(365 * 24 * HOUR);
    expect(answersIn(mine.openTab())).toEqual({ age: 'old' });
  });

  it('an old one is gone from the device too', () => {
    const { mine } = after(25 * HOUR);
    mine.openTab();
    expect(mine.text()).not.toContain('sparks');
  });

  it('why they are asked again is still known after a reload, until the person has gone on', () => {
    const { mine } = after(25 * HOUR);
    mine.openTab();
    const again = mine.openTab();
    expect(again.store.getState().askedAgain).toEqual(['expired']);
    again.store.getState().acknowledge();
    expect(mine.openTab().store.getState().askedAgain).toEqual([]);
  });

  it('each time a screen that shows them begins anew', () => {
    const { mine, tab } = after(25 * HOUR);
    expect(tab.store.getState().expire()).toBe(true);
    expect(tab.store.getState().expire()).toBe(false);
    const first = tab.store.getState().epoch;
    tab.store.getState().answer('sparks', ['none']);
    mine.passTime(25 * HOUR);
    tab.store.getState().expire();
    expect(tab.store.getState().epoch).toBe(first + 1);
  });

  it('answered again, it counts again', () => {
    const { mine, tab } = after(25 * HOUR);
    tab.store.getState().expire();
    tab.store.getState().acknowledge();
    tab.store.getState().answer('sparks', ['smoke']);
    mine.passTime(23 * HOUR);
    tab.store.getState().expire();
    expect(tab.store.getState()).toMatchObject({ askedAgain: [], answers: { sparks: { value: ['smoke'] } } });
  });
});

describe('storage that cannot be trusted', () => {
  it.each([['cut short', '{"format":1,"answers":{"age"'], ['of another kind', '42'], ['empty', '']])('a record that is %s begins anew and says so', (_says, text) => {
    const mine = device();
    mine.edit(text);
    expect(mine.openTab().store.getState()).toMatchObject({ answers: {}, askedAgain: ['dropped'], kept: true });
  });

  it('from another version, what is valid is used and the rest is named', () => {
    const mine = device();
    mine.edit(JSON.stringify({ format: 2, answers: { age: { value: 'old', at: 1 }, look: { value: 'shiny', at: 1 }, gone: { value: 1, at: 1 } }, place: 'mars' }));
    const { store } = mine.openTab();
    expect(store.getState()).toMatchObject({ answers: { age: { value: 'old' } }, askedAgain: ['dropped'], place: null });
    store.getState().acknowledge();
    expect(store.getState().askedAgain).toEqual([]);
  });

  it('where reading is forbidden the session works on, and says that nothing is kept', () => {
    const mine = device();
    mine.breakStorage('read');
    const tab = mine.openTab();
    expect(tab.store.getState()).toMatchObject({ answers: {}, kept: false });
    tab.store.getState().answer('age', 'old');
    expect(answersIn(tab)).toEqual({ age: 'old' });
  });

  it('where storage is full the session works on, says so, and writes everything once there is room', () => {
    const mine = device();
    const tab = mine.openTab();
    mine.breakStorage('write');
    tab.store.getState().answer('age', 'old');
    expect(answersIn(tab)).toEqual({ age: 'old' });
    expect(tab.store.getState().kept).toBe(false);
    mine.breakStorage(null);
    tab.store.getState().answer('heat', 1);
    expect(answersIn(mine.openTab())).toEqual({ age: 'old', heat: 1 });
  });

  it('where there is no storage at all the session works', () => {
    const { store } = createSession({ door: openDoor, ...options, keep: null, now: () => 0 });
    store.getState().answer('age', 'new');
    expect(store.getState()).toMatchObject({ kept: false, answers: { age: { value: 'new' } } });
    expect(() => store.getState().clear()).not.toThrow();
  });
});

describe('a page that someone comes back to', () => {
  const deletedElsewhere = () => {
    const mine = device();
    const waiting = mine.openTab();
    waiting.store.getState().choosePlace('there');
    waiting.store.getState().answer('age', 'old');
    // It waits in the browser's memory and hears of nothing.
    mine.closeTabs();
    mine.openTab().store.getState().forget();
    return { mine, waiting };
  };

  it('holds nothing once all was deleted elsewhere, and writes nothing of it again', () => {
    const { mine, waiting } = deletedElsewhere();
    const { epoch } = waiting.store.getState();
    waiting.reload();
    expect(waiting.store.getState()).toMatchObject({ answers: {}, place: null, epoch: epoch + 1 });
    expect(mine.text()).toBeNull();
  });

  it('keeps of a next answer that one alone', () => {
    const { mine, waiting } = deletedElsewhere();
    waiting.store.getState().answer('heat', 1);
    expect(answersIn(waiting)).toEqual({ heat: 1 });
    expect(mine.text()).not.toContain('old');
  });
});

describe('two tabs', () => {
  it('an answer in one is read in the other', () => {
    const mine = device();
    const [one, other] = [mine.openTab(), mine.openTab()];
    one.store.getState().answer('age', 'old');
    other.store.getState().answer('heat', 2);
    expect(answersIn(one)).toEqual({ age: 'old', heat: 2 });
    expect(answersIn(other)).toEqual({ age: 'old', heat: 2 });
  });

  it('clearing in one clears the other', () => {
    const mine = device();
    const [one, other] = [mine.openTab(), mine.openTab()];
    one.store.getState().answer('age', 'old');
    other.store.getState().clear();
    expect(answersIn(one)).toEqual({});
  });

  it('danger answers that grew old in one are asked again in both', () => {
    const mine = device();
    const [one, other] = [mine.openTab(), mine.openTab()];
    one.store.getState().answer('sparks', ['none']);
    mine.passTime(25 * HOUR);
    other.store.getState().expire();
    expect(answersIn(one)).toEqual({});
  });
});

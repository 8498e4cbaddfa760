import { describe, expect, it } from 'vitest';
import type { AskedItem, AskedPage } from '../questions.ts';
import { toFormJs } from './form-js.ts';
import { toFhir } from './lhc-forms.ts';
import { toNhsPage } from './nhs-pages.ts';
import { toSurvey } from './surveyjs.ts';

const options = [{ value: 'sore', label: 'Sore & stiff' }, { value: 'none', label: 'None of these' }];
const several: AskedItem = { id: 'signs', kind: 'multiple', prompt: 'Any of "these"?', help: 'Tick all.', options, exclusive: ['none'], taps: ['none'] };
const one: AskedItem = { ...several, id: 'trend', kind: 'single', help: '', exclusive: [], taps: ['sore'] };
const scale: AskedItem = { ...one, id: 'score', kind: 'scale', options: [{ value: '0', label: '0. No pain' }, { value: '1', label: '1' }], taps: ['1'] };
const page: AskedPage = { id: 'signs', title: 'Signs', items: [several, one, scale] };

describe('the same questions', () => {
  it('become a form of form-js that leads on by Next', () => {
    const { components } = toFormJs(page);
    expect(components.map(({ type }) => type)).toEqual(['text', 'checklist', 'radio', 'radio', 'button']);
    expect(components[1]).toMatchObject({ key: 'signs', label: several.prompt, description: 'Tick all.', values: options });
    expect(components.at(-1)).toMatchObject({ action: 'submit', label: 'Next' });
  });

  it('carry ids in form-js that no other part of the form has', () => {
    const form = toFormJs(page);
    const ids = [form.id, ...form.components.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('become pages of SurveyJS, with what stands alone said so', () => {
    const [first] = toSurvey([page]).pages;
    expect(first?.elements.map(({ type }) => type)).toEqual(['checkbox', 'radiogroup', 'rating']);
    expect(first?.elements[0]).toMatchObject({ isRequired: true, choices: [{ value: 'sore', text: 'Sore & stiff' }, { value: 'none', isExclusive: true }] });
    expect(first?.elements[2]).toMatchObject({ rateValues: [{ value: '0', text: '0. No pain' }, { value: '1', text: '1' }] });
  });

  it('become a FHIR questionnaire with help where there is some', () => {
    const { item } = toFhir(page);
    expect(item.map(({ linkId, repeats }) => [linkId, repeats])).toEqual([['signs', true], ['trend', false], ['score', false]]);
    expect(item[0]?.answerOption[1]).toEqual({ valueCoding: { code: 'none', display: 'None of these' } });
    expect(item.map((each) => 'item' in each)).toEqual([true, false, false]);
  });

  it('become a plain page whose form leads to the next', () => {
    const html = toNhsPage(page, '/pain/');
    expect(html).toContain('<form action="/pain/" method="get"');
    expect(html).toContain('Any of &quot;these&quot;?');
    expect(html).toContain('Sore &amp; stiff');
    expect(html.match(/type="checkbox"/g)).toHaveLength(2);
    expect(html.match(/type="radio"/g)).toHaveLength(4);
    expect(html.match(/data-checkbox-exclusive /g)).toHaveLength(1);
  });
});

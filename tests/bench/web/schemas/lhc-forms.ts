import type { AskedItem, AskedPage } from '../questions.ts';

const control = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control' }] },
};
const asButtons = {
  ...control,
  valueCodeableConcept: { coding: [{ ...control.valueCodeableConcept.coding[0], code: 'radio-button' }] },
};
const asTicks = {
  ...control,
  valueCodeableConcept: { coding: [{ ...control.valueCodeableConcept.coding[0], code: 'check-box' }] },
};
const downwards = { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation', valueCode: 'vertical' };

/** One FHIR R4 questionnaire a page: LHC-Forms shows a form as one long page. */
export const toFhir = ({ id, title, items }: AskedPage) => ({
  resourceType: 'Questionnaire',
  id,
  status: 'active',
  title,
  item: items.map(toItem),
});

const toItem = ({ id, kind, prompt, help, options }: AskedItem) => ({
  linkId: id,
  type: 'choice',
  text: prompt,
  required: true,
  repeats: kind === 'multiple',
  extension: [kind === 'multiple' ? asTicks : asButtons, downwards],
  answerOption: options.map(({ value, label }) => ({ valueCoding: { code: value, display: label } })),
  ...(help !== '' && {
    item: [{
      linkId: `${id}-help`,
      type: 'display',
      text: help,
      extension: [{ ...control, valueCodeableConcept: { coding: [{ ...control.valueCodeableConcept.coding[0], code: 'help' }] } }],
    }],
  }),
});

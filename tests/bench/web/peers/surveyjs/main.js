import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
import { survey } from 'virtual:questions';

const model = new Model(survey);
model.onCurrentPageChanged.add(() => {
  globalThis.kept = JSON.stringify(model.data);
});
renderSurvey(model, document.getElementById('root'));

import { Form } from '@bpmn-io/form-js';
import '@bpmn-io/form-js/dist/assets/form-js.css';
import { forms } from 'virtual:questions';

const form = new Form({ container: document.getElementById('root') });
const answers = {};
let here = 0;

form.on('submit', async ({ data, errors }) => {
  if (Object.keys(errors).length > 0) return;
  Object.assign(answers, data);
  globalThis.kept = JSON.stringify(answers);
  here += 1;
  if (here === forms.length) return;
  await form.importSchema(forms[here], answers);
  scrollTo(0, 0);
});
await form.importSchema(forms[here], answers);

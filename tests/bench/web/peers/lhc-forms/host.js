/* global LForms, questionnaires */
const answers = [];
let here = 0;

const show = () => {
  const form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaires[here], 'R4');
  return LForms.Util.addFormToPage(form, 'root');
};

document.getElementById('next').addEventListener('click', async () => {
  if (LForms.Util.checkValidity() !== null) return;
  answers.push(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  globalThis.kept = JSON.stringify(answers);
  here += 1;
  if (here === questionnaires.length) return;
  await show();
  scrollTo(0, 0);
});
show();

import { anything, firm, team, type Vignette, type VignetteSource } from './vignette.ts';

const semigran = (condition: string): VignetteSource => ({
  kind: 'vignette-set', cite: `Semigran HL, Linder JA, Gidengil C, Mehrotra A. Evaluation of symptom checkers for self diagnosis and triage: audit study, vignette "${condition}" (emergent care). BMJ 2015;351:h3480`,
  link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4496786', read: condition === 'pulmonary embolism' ? 'abstract' : 'general-knowledge',
  note: 'The abstract was read, which names pulmonary embolism; other conditions of the set are from general knowledge. The story and the back pain are ours.',
});
const lowBackClot = {
  kind: 'case-report', cite: 'Multiple venous thromboses presenting as mechanical low back pain in an 18-year-old woman. J Chiropr Med 2015',
  link: 'https://doi.org/10.1016/j.jcm.2015.04.002', read: 'abstract',
} as const;

/** Arteries, veins, heart and brain. */
export const vessels: readonly Vignette[] = [
  {
    id: 'back-pain-and-dead-legs',
    story: 'He is 69 and has had back trouble for years. Today it is worse, 8 out of 10, he cannot pee, his legs are weak and below the knees he feels nothing.',
    answers: {
      nerveDanger: ['pee-stuck', 'both-legs-new'], bodyDanger: ['leg-failing'], ageBand: '65-plus', painNow: 8, painStart: 'under-3-days', painTrend: 'worse',
      nerveSigns: ['numb', 'weak'], nerveLegs: 'both', nerveChange: 'worse', weakTask: ['knee-buckles'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'ruptured and blocked aortic aneurysm',
    source: {
      kind: 'case-report', cite: 'Dayal S, Pavlatos N, Griffin P. When cauda equina betrays. JACEP Open 2024;5:e13148',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10963903', read: 'read', note: 'The score is ours.',
    },
  },
  {
    id: 'both-thighs-and-a-hidden-aneurysm',
    story: 'I am 62. For three weeks a steady pain, 7 out of 10, has gone from my lower back down both legs to the knees. It does not get worse. My belly does not hurt, and I have noticed no lump.',
    answers: { urgentSigns: ['both-legs-old'], ageBand: '45-64', painNow: 7 },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'large aortic aneurysm',
    source: {
      kind: 'case-report', cite: 'Lourenço JV, Marques R, Marado D, Rodrigues A. Persistent low back pain reveals a massive non-ruptured aortic abdominal aneurysm: a case report. Case Rep Int 2018;7:100050Z06JL2018',
      link: 'https://doi.org/10.5348/100050Z06JL2018CR', read: 'abstract',
    },
  },
  {
    id: 'throbbing-lump-in-the-belly',
    story: 'I am 71 and smoke. Since this morning I have had a sudden strong pain in the back and belly, 9 out of 10, I feel faint, and something throbs in my belly.',
    answers: { bodyDanger: ['belly-back'], ageBand: '65-plus', painNow: 9, painStart: 'under-3-days' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'leaking aortic aneurysm',
    source: { kind: 'review', cite: 'NHS. Abdominal aortic aneurysm', link: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/', read: 'second-hand' },
  },
  {
    id: 'leg-went-limp-in-the-bath',
    story: 'She is 90 with high blood pressure. While bending in the bath her left leg suddenly went limp, and she fell. Her side hurts a little, 3 out of 10. She cannot walk.',
    answers: {
      bodyDanger: ['leg-failing', 'cannot-stand'], ageBand: '65-plus', painNow: 3, painStart: 'under-3-days',
      nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'new', weakTask: ['knee-buckles'], massageChecks: ['heart'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'torn aorta',
    source: {
      kind: 'case-report', cite: 'Acute aortic dissection presenting as case of accidental falling with flaccidity of left lower extremity. Am J Emerg Med 2008',
      link: 'https://www.ajemjournal.com/article/S0735-6757(08)00286-6/fulltext', read: 'abstract', note: 'The opening was read; authors were not confirmed; the year is from the article number.',
    },
  },
  {
    id: 'calf-swells-after-three-treatments',
    story: 'I am 18 and take the pill. A week ago I strained my back and buttock. It was treated three times and got better. Now my left leg hurts more, 7 out of 10, the calf is swollen, and the leg feels dull since yesterday.',
    answers: {
      urgentSigns: ['calf-swollen'], painNow: 7, painStart: '3-days-to-2-weeks', painTrend: 'worse', nerveSigns: ['numb'], nerveLegs: 'one', nerveChange: 'new',
    },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'clots from the thigh to the big vein of the belly',
    source: { ...lowBackClot, note: 'Authors were not confirmed; the score is ours.' },
  },
  {
    id: 'chest-pain-after-a-leg-clot',
    story: 'The same young woman of 18, three weeks after it began, home from hospital with medicine for the clots. Her leg is still swollen. Now her chest hurts and she is short of breath. Back and leg are 4 out of 10.',
    answers: {
      bodyDanger: ['chest-breath'], urgentSigns: ['calf-swollen'], painNow: 4, painStart: '2-to-6-weeks', healthFlags: ['blood-thinner'], massageChecks: ['past-clot'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'clot in the lung',
    source: { ...lowBackClot, note: 'Authors were not confirmed; the score is ours.' },
  },
  {
    id: 'sore-leg-then-a-dragging-foot',
    story: 'I am 54 and smoke. First my left leg hurt, 6 out of 10, for a few days. Now the foot is weak and drags, I cannot lift it, and it feels dull. I limp.',
    answers: {
      bodyDanger: ['leg-failing'], ageBand: '45-64', painNow: 6, painStart: '3-days-to-2-weeks', painTrend: 'worse',
      nerveSigns: ['numb', 'weak'], nerveLegs: 'one', nerveChange: 'worse', weakTask: ['lift-foot'],
    },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'deep vein clot',
    source: {
      kind: 'case-report', cite: 'Alammari N, Alshalhoub M, Aleeban M. Foot drop as an unusual presentation of deep vein thrombosis in a middle-aged man: a case report. Am J Case Rep 2023;24:e938677',
      link: 'https://doi.org/10.12659/AJCR.938677', read: 'abstract', note: 'Score and days are ours.',
    },
  },
  {
    id: 'breathless-two-hours-after-a-leg-massage',
    story: 'She is 33. Her left leg had hurt for five months, so she had it massaged, for an hour. Two hours later she is short of breath, with pain in the chest that goes to the back. The leg is 5 out of 10.',
    answers: { bodyDanger: ['chest-breath'], painNow: 5, painStart: 'over-3-months' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'massive clot in the lung',
    source: {
      kind: 'case-report', cite: 'Massive pulmonary embolism after leg massage: a case report. Int J Cardiovasc Sci',
      link: 'https://www.scielo.br/j/ijcs/a/nhjFfkYyKNCrFVbCDPdWLsp/', read: 'abstract', note: 'The opening was read; authors and year were not confirmed; the score is ours.',
    },
  },
  {
    id: 'old-clot-wants-a-full-body-massage',
    story: 'I am 56. Two years ago I had a clot in my leg after a long flight, and took blood thinners for months. My leg looks normal now. My back is a bit tight, 2 out of 10, for a month. I would like a full body massage.',
    answers: { ageBand: '45-64', painNow: 2, massageChecks: ['past-clot'] },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: 'an old clot that a massage sent to the lung',
    source: {
      kind: 'case-report', cite: 'Lim and others. Massaging the outcome: an unusual presentation of pulmonary embolism. BMJ Case Rep 2009',
      link: 'https://www.painscience.com/bibliography.php?lim09', read: 'second-hand', note: 'The day before the massage; the back and its score are ours.',
    },
  },
  {
    id: 'leg-massage-at-twenty-five-weeks',
    story: 'I am 25 and 25 weeks pregnant with my first baby. My back and legs ache a little, 3 out of 10. My legs look normal. I would like a leg massage.',
    answers: { pregnancy: 'yes', painNow: 3, painArea: ['low-back', 'calf'] },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: 'an unseen leg clot that a massage sent to the lung',
    source: {
      kind: 'case-report', cite: 'Sutham and others. Leg massage during pregnancy with unrecognized deep vein thrombosis could be life threatening: a case report. BMC Pregnancy Childbirth 2020',
      link: 'https://doi.org/10.1186/s12884-020-02924-w', read: 'abstract', note: 'The hour before the massage; the ache and its score are ours.',
    },
  },
  {
    id: 'wants-it-as-deep-as-it-goes-at-67',
    story: 'I am 67, healthy and active. My lower back and thighs have been stubbornly tight for a year, 2 out of 10, lately a little less. I want a deep massage, as hard as they can.',
    answers: { ageBand: '65-plus', painNow: 2, painStart: 'over-3-months', painTrend: 'better', painArea: ['low-back', 'back-thigh'], feel: 'long-tight' },
    expected: 'go-with-care', accepted: ['go-with-care', 'go'], never: ['deep-tissue'], serious: 'a clot after vigorous massage',
    source: {
      kind: 'case-report', cite: 'Venous thromboembolism following vigorous deep tissue massage. Phys Sportsmed 2010;38:136-139',
      link: 'https://experts.illinois.edu/en/publications/venous-thromboembolism-following-vigorous-deep-tissue-massage', read: 'abstract', note: 'Authors were not confirmed; the day before the massage; the tightness is ours.',
    },
  },
  {
    id: 'buttock-pain-and-blue-legs',
    story: 'I am 49 and smoke a lot. My legs have been weaker for months. Today both buttocks suddenly hurt, 9 out of 10, and my lower legs have turned blue.',
    answers: {
      bodyDanger: ['cold-leg'], ageBand: '45-64', painNow: 9, painStart: 'under-3-days', painTrend: 'worse', painArea: ['buttock'],
      nerveSigns: ['weak'], nerveLegs: 'both', nerveChange: 'steady', weakTask: ['only-feels-weak'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'blocked aorta',
    source: {
      kind: 'case-report', cite: 'Gaba S, Gupta M, Dutta K, Jesrani G. Acute presentation of atherosclerotic total distal abdominal aorta occlusion. MRIMS J Health Sci 2023;11:213-215',
      link: 'https://doi.org/10.4103/mjhs.mjhs_151_22', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'one-leg-painful-and-dead',
    story: 'He is 60. His left leg suddenly hurt very much this morning, 9 out of 10. It is pale and cold, and he cannot move it.',
    answers: {
      bodyDanger: ['cold-leg', 'leg-failing'], ageBand: '45-64', painNow: 9, painStart: 'under-3-days', painTrend: 'worse',
      nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'new', weakTask: ['lift-foot', 'tiptoe'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'blocked leg artery',
    source: {
      kind: 'case-report', cite: 'Nandeesh and others. Aortoiliac occlusive disease masquerading as cerebrovascular accident. Ann Indian Acad Neurol 2007;10:178-181',
      link: 'https://doi.org/10.4103/0972-2327.34799', read: 'abstract', note: 'Score, color and cold are ours.',
    },
  },
  {
    id: 'calf-cramps-at-the-second-corner',
    story: 'I am 66 and smoke. For two months my right calf and thigh have ached when I walk, 3 out of 10, and stop when I sit. Nobody has looked at it. My doctor once said that my leg arteries are narrow.',
    answers: { ageBand: '65-plus', painNow: 3, painStart: '6-to-12-weeks', healthFlags: ['walk-legs'], massageChecks: ['poor-circulation'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'go-with-care'], never: ['deep-tissue', 'trigger-point', 'hot-stone'], serious: 'narrowed leg arteries',
    source: team('Legs that ache on walking in a smoker: arteries first.'),
  },
  {
    id: 'sudden-breathlessness',
    story: 'I have had sciatica for a month, 4 out of 10, and sat a lot. Two hours ago I suddenly became short of breath, and it stabs in my chest when I breathe in.',
    answers: { bodyDanger: ['chest-breath'], painNow: 4 },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'clot in the lung', source: semigran('pulmonary embolism'),
  },
  {
    id: 'one-leg-swollen-for-days',
    story: 'I am 60. For five days my left lower leg has been swollen, warm and sore, 4 out of 10. I breathe normally. I thought it was my sciatica.',
    answers: { urgentSigns: ['calf-swollen'], ageBand: '45-64', painNow: 4, painStart: '3-days-to-2-weeks', painArea: ['calf'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'deep vein clot', source: semigran('deep vein thrombosis'),
  },
  {
    id: 'face-droops-this-morning',
    story: 'My husband is 70 and has had mild sciatica for weeks, 3 out of 10. This morning one side of his face hangs, his right arm is weak, and he speaks unclearly.',
    answers: { bodyDanger: ['face-arm'], ageBand: '65-plus', painNow: 3 },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'stroke', source: semigran('stroke'),
  },
  {
    id: 'heavy-pressure-in-the-chest',
    story: 'I am 64. My back has been sore for a month, 4 out of 10. For half an hour I have had a heavy pressure in my chest and I am sweating.',
    answers: { bodyDanger: ['chest-breath'], ageBand: '45-64', painNow: 4 },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'heart attack', source: semigran('heart attack'),
  },
  {
    id: 'heart-attack-two-months-ago',
    story: 'I am 59 and had a heart attack two months ago. I feel well. My back is tight, 2 out of 10, for a month, and I would like a massage.',
    answers: { ageBand: '45-64', painNow: 2, massageChecks: ['heart-unstable'] },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: null,
    source: team('After a recent heart attack the heart team is asked first.'),
  },
  {
    id: 'blood-pressure-under-control',
    story: 'I am 55. My blood pressure is well controlled with tablets. My lower back has been tense for three weeks, 2 out of 10.',
    answers: { ageBand: '45-64', painNow: 2, massageChecks: ['heart'] },
    expected: 'go-with-care', accepted: ['go-with-care', 'go'], never: ['deep-tissue', 'hot-stone'], serious: null,
    source: team('Controlled blood pressure calls for gentle work and little heat.'),
  },
  {
    id: 'veins-that-stand-out',
    story: 'I am 50 and have varicose veins, never a clot. My lower back is tense, 2 out of 10, for three weeks. My legs look as always.',
    answers: { ageBand: '45-64', painNow: 2, massageChecks: ['varicose'] },
    expected: 'go-with-care', accepted: ['go-with-care', 'go'], never: ['deep-tissue'], serious: null,
    source: team('Varicose veins are worked around.'),
  },
];

/** What bleeds, or could. */
export const bleeding: readonly Vignette[] = [
  {
    id: 'groin-pain-after-golf-on-warfarin',
    story: 'I am 66, take warfarin and have a pacemaker. I had leukemia four years ago, now gone. Three days ago, after golf, my right groin and lower back began to hurt. It is getting worse, 5 out of 10. My leg is strong and feels normal.',
    answers: {
      ageBand: '65-plus', painNow: 5, painStart: '3-days-to-2-weeks', painTrend: 'worse', healthFlags: ['cancer', 'blood-thinner', 'groin-pain'], massageChecks: ['device'],
    },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'bleeding into the hip muscle',
    source: {
      kind: 'case-report', cite: 'Choa GPH, Lim CS. Iliopsoas haematoma: an uncommon differential diagnosis for groin pain. Hong Kong J Emerg Med 2011;18:173-176',
      link: 'https://doi.org/10.1177/102490791101800309', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'leg-fails-on-warfarin',
    story: 'She is 84 and takes warfarin. For two weeks her left groin has hurt more and more, 8 out of 10. The leg has grown weak and partly numb, and for days she cannot stand on it. She did not fall.',
    answers: {
      bodyDanger: ['leg-failing'], ageBand: '65-plus', painNow: 8, painStart: '2-to-6-weeks', painTrend: 'worse', healthFlags: ['blood-thinner', 'groin-pain'],
      nerveSigns: ['numb', 'weak'], nerveLegs: 'one', nerveChange: 'worse', weakTask: ['knee-buckles'],
    },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'bleeding into the hip muscle that presses on the nerve',
    source: {
      kind: 'case-report', cite: 'Spontaneous iliopsoas hematoma with femoral neuropathy: an unusual complication of anticoagulation. Consultant',
      link: 'https://www.consultant360.com/articles/spontaneous-iliopsoas-hematoma-femoral-neuropathy-unusual-complication-anticoagulation', read: 'abstract', note: 'The opening was read; authors and year were not confirmed; the score is ours.',
    },
  },
  {
    id: 'sudden-back-pain-on-a-blood-thinner',
    story: 'I am 72 and take a blood thinner for my heart rhythm. This morning my lower back suddenly began to hurt badly, 8 out of 10. I did not fall or lift. I walk, and my legs feel normal.',
    answers: { ageBand: '65-plus', painNow: 8, painStart: 'under-3-days', healthFlags: ['blood-thinner'], massageChecks: ['heart'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'bleeding in the spine, hours before the legs failed',
    source: {
      kind: 'case-report', cite: 'Raeouf A, Goyal S, Van Horne N, Traylor J. Spontaneous spinal epidural hematoma secondary to rivaroxaban use in a patient with paroxysmal atrial fibrillation. Cureus 2020;12(9):e10417',
      link: 'https://doi.org/10.7759/cureus.10417', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'bruises-easily-wants-deep-work',
    story: 'I am 50 with a sick liver, and was told that my platelets are low. My back has been tight for half a year, 2 out of 10. I want a deep tissue massage.',
    answers: { ageBand: '45-64', painNow: 2, painStart: 'over-3-months', healthFlags: ['bleeding'], feel: 'long-tight' },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: 'large bruise after deep tissue massage',
    source: {
      kind: 'case-report', cite: 'Yari N, Chitrapu PM, Karnath BM. Hemolytic anemia due to hematoma formation after deep tissue massage. Consultant',
      link: 'https://www.consultant360.com/articles/hemolytic-anemia-due-hematoma-formation-after-deep-tissue-massage', read: 'read', note: 'The year was not confirmed; the day before the massage; the tightness is ours.',
    },
  },
  {
    id: 'blood-thinner-and-a-yes-from-the-doctor',
    story: 'I am 60 and take a blood thinner. My back has been tense for a month, 3 out of 10. My doctor, who knows my medicines, looked at it and said that gentle massage is fine. Nothing has changed since.',
    answers: { ageBand: '45-64', painNow: 3, healthFlags: ['blood-thinner'], cleared: 'yes-same' },
    expected: 'go-with-care', accepted: ['go-with-care'], never: firm, serious: null,
    source: team('With a doctor\'s yes: light pressure only.'),
  },
  {
    id: 'an-aspirin-a-day',
    story: 'I am 58 and take a small aspirin every day. My lower back feels tight, 2 out of 10, for three weeks.',
    answers: { ageBand: '45-64', painNow: 2, massageChecks: ['aspirin-type'] },
    expected: 'go-with-care', accepted: ['go-with-care', 'go'], never: ['deep-tissue'], serious: null,
    source: team('Aspirin makes bruises likelier, so nothing deep.'),
  },
];

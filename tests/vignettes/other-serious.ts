import { anything, firm, team, type Vignette } from './vignette.ts';

const koda = {
  kind: 'case-report', cite: 'Koda M, Mannoji C, Oikawa M and others. Herpes zoster sciatica mimicking lumbar canal stenosis: a case report. BMC Res Notes 2015;8:320',
  link: 'https://doi.org/10.1186/s13104-015-1272-z', read: 'abstract',
} as const;

/** Shingles, nerves, joints, numb feet, pregnancy and youth. */
export const otherSerious: readonly Vignette[] = [
  {
    id: 'leg-pain-after-five-minutes',
    story: 'I am 74. For a month my left leg has hurt, 5 out of 10, after five minutes of standing or walking, and sitting eases it. I can cycle for an hour. My skin is normal and my leg is strong.',
    answers: { ageBand: '65-plus', painNow: 5, healthFlags: ['walk-legs'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'go-with-care'], never: ['deep-tissue', 'hot-stone'], serious: 'shingles, before the rash, taken for a narrowed canal',
    source: { ...koda, note: 'The first visit; the score is ours.' },
  },
  {
    id: 'blisters-on-the-sore-foot',
    story: 'The same man of 74, some weeks later. The leg hurts as before, 5 out of 10. For a few days he has had a rash with blisters on the foot of that side.',
    answers: { urgentSigns: ['blister-rash'], ageBand: '65-plus', painNow: 5, painStart: '6-to-12-weeks', healthFlags: ['walk-legs'] },
    expected: 'same-day', accepted: ['same-day'], never: anything, serious: 'shingles', source: { ...koda, note: 'The later visit; the score is ours.' },
  },
  {
    id: 'rash-blamed-on-the-heat-pack',
    story: 'My back and leg have hurt for a week, 7 out of 10. I used hot packs. Now there is a patch of rash with small blisters on the sore thigh, and everyone says that the heat did it.',
    answers: { urgentSigns: ['blister-rash'], painNow: 7, painStart: '3-days-to-2-weeks' },
    expected: 'same-day', accepted: ['same-day'], never: anything, serious: 'shingles',
    source: {
      kind: 'case-report', cite: 'Mallepally A, Mahajan R, Rustagi T, Marathe N, Chhabra H. Varicella-zoster radiculitis mimicking sciatica: a diagnostic dilemma. Asian J Neurosurg 2020;15:666-669',
      link: 'https://doi.org/10.4103/ajns.AJNS_75_20', read: 'abstract', note: 'Score and days are ours.',
    },
  },
  {
    id: 'burning-skin-before-any-rash',
    story: 'I am 60. Since the day before yesterday a strip from my buttock down the thigh burns, 5 out of 10. Even my trousers hurt there. I see nothing on the skin, and I feel touch all too well.',
    answers: { ageBand: '45-64', painNow: 5, painStart: 'under-3-days', painArea: ['buttock', 'back-thigh'], feel: 'ache', touch: 'very-sensitive' },
    expected: 'go-with-care', accepted: ['go-with-care', 'see-provider-first'], never: [...firm, 'heat', 'ice'], serious: 'shingles may follow',
    source: team('Burning skin without a rash is watched for blisters, and not heated or pressed.'),
  },
  {
    id: 'young-soldier-with-a-sore-buttock',
    story: 'I am 20 and in the army. My right buttock has hurt for over a year, 4 out of 10, since training. It wakes me in the second half of the night and gets better when I move, not when I rest.',
    answers: { painNow: 4, painStart: 'over-3-months', painArea: ['buttock'], feel: 'ache', stiffSigns: ['second-half-night', 'better-moving'] },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: 'ankylosing spondylitis',
    source: {
      kind: 'case-report', cite: 'Kenny JT, Fraser JJ. [Ankylosing spondylitis presenting as buttock pain]. JOSPT Cases 2023;3:110-116',
      link: 'https://doi.org/10.2519/josptcases.2023.11596', read: 'abstract', note: 'The title was not shown, so a description stands for it; score and second sign are ours.',
    },
  },
  {
    id: 'stiff-spine-wants-strong-hands',
    story: 'I am 48 and have had ankylosing spondylitis for twenty years. It is stiff in the morning, better when I move, and tight, 3 out of 10. My doctor checked it and found nothing serious or new; we did not talk about massage. I want someone with strong hands.',
    answers: {
      ageBand: '45-64', painNow: 3, painStart: 'over-3-months', feel: 'long-tight', beganBefore45: 'yes',
      stiffSigns: ['morning-stiff', 'better-moving'], massageChecks: ['joint-disease'], cleared: 'yes-nothing-serious',
    },
    expected: 'go-with-care', accepted: ['go-with-care', 'see-provider-first'], never: firm, serious: 'a stiffened spine can break under strong hands',
    source: {
      kind: 'case-report', cite: 'Kak Abilash and others. Fracture-dislocation at C6-C7 level with quadriplegia after traditional massage in a patient with ankylosing spondylitis: a case report. Malays Orthop J 2017;11:75-77',
      link: 'https://doi.org/10.5704/MOJ.1707.013', read: 'second-hand', note: 'Only the title was seen; the day before the massage; the story is ours.',
    },
  },
  {
    id: 'better-behind-a-shopping-cart',
    story: 'I am 72. For half a year my right leg has been heavy and sore when I walk, 4 out of 10, no more than before. Leaning on a shopping cart helps. I have not shown it to anyone. The leg is strong and feels normal.',
    answers: { ageBand: '65-plus', painNow: 4, painStart: 'over-3-months', healthFlags: ['walk-legs'], feel: 'ache' },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'go-with-care'], never: ['deep-tissue'], serious: 'narrowed spinal canal',
    source: {
      kind: 'case-report', cite: 'Whitman JM, Flynn TW, Fritz JM. Nonsurgical management of patients with lumbar spinal stenosis: a literature review and a case series of three patients managed with physical therapy. Phys Med Rehabil Clin N Am 2003',
      link: 'https://pubmed.ncbi.nlm.nih.gov/?term=Nonsurgical+management+of+patients+with+lumbar+spinal+stenosis+case+series+of+three+patients', read: 'second-hand', note: 'Only the opening was seen; the story is ours.',
    },
  },
  {
    id: 'legs-going-since-yesterday',
    story: 'She is 74 and was healthy. After a long drive yesterday her back began to hurt, 6 out of 10, and both legs went numb and weak. Today it is worse, and she can hardly stand.',
    answers: {
      nerveDanger: ['both-legs-new'], bodyDanger: ['leg-failing'], ageBand: '65-plus', painNow: 6, painStart: 'under-3-days', painTrend: 'worse',
      nerveSigns: ['numb', 'weak'], nerveLegs: 'both', nerveChange: 'worse', weakTask: ['knee-buckles'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'Guillain-Barré syndrome',
    source: {
      kind: 'case-report', cite: 'Jung DY, Cho KT, Lee SC. Atypical Guillain-Barré syndrome misdiagnosed as lumbar spinal stenosis. J Korean Neurosurg Soc 2013;53:245-248',
      link: 'https://doi.org/10.3340/jkns.2013.53.4.245', read: 'abstract', note: 'The opening was read; the score is ours.',
    },
  },
  {
    id: 'foot-slaps-without-pain',
    story: 'I am 63. Years ago I was operated on because my left foot hung. Since yesterday my right foot slaps on the floor and I cannot lift it. Nothing hurts, 0 out of 10.',
    answers: {
      bodyDanger: ['leg-failing'], ageBand: '45-64', painNow: 0, painStart: 'under-3-days', nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'new', weakTask: ['lift-foot'],
    },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'nerve squeezed in a narrowed canal',
    source: {
      kind: 'case-report', cite: 'Robles LA. Metachronous bilateral painless foot drop secondary to spinal stenosis: case report. Cureus 2018',
      link: 'https://doi.org/10.7759/cureus.2276', read: 'abstract',
    },
  },
  {
    id: 'foot-drop-for-three-weeks',
    story: 'I am 43. My right leg has hurt for three weeks, 5 out of 10, and since then I cannot lift that foot. It is no better and no worse.',
    answers: { painNow: 5, nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'steady', weakTask: ['lift-foot'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'disc pressing on the nerve of the foot',
    source: {
      kind: 'case-report', cite: 'Ortho Dx: leg pain and foot drop. The Clinical Advisor', link: 'https://www.clinicaladvisor.com/slideshow/ortho-dx/ortho-dx-leg-pain-and-foot-drop/',
      read: 'read', note: 'Author and year were not confirmed; score and course are ours.',
    },
  },
  {
    id: 'old-foot-drop-well-known',
    story: 'I am 50. For two years I cannot quite lift my left foot. Doctors have checked it and it has not changed. My doctor says that gentle massage for my back is fine, and nothing has got worse. The back is 2 out of 10.',
    answers: {
      ageBand: '45-64', painNow: 2, painStart: 'over-3-months', nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'old-checked', weakTask: ['lift-foot'], cleared: 'yes-same',
    },
    expected: 'go-with-care', accepted: ['go-with-care', 'see-provider-first'], never: firm, serious: null,
    source: team('An old weakness that a doctor knows does not forbid light work.'),
  },
  {
    id: 'dancer-after-the-splits',
    story: 'I am 18 and dance. The day before yesterday I stretched hard into the splits. Since then my right foot is weak: I cannot lift it, cannot push off, and it feels numb and strange. It hurts little, 2 out of 10.',
    answers: {
      bodyDanger: ['leg-failing'], painNow: 2, painStart: 'under-3-days', nerveSigns: ['numb', 'weak'], nerveLegs: 'one', nerveChange: 'new', weakTask: ['lift-foot', 'tiptoe'],
    },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'overstretched sciatic nerve',
    source: {
      kind: 'case-report', cite: 'Shim HY, Lim OK, Bae KH, Park SM, Lee JK, Park KD. Sciatic nerve injury caused by a stretching exercise in a trained dancer. Ann Rehabil Med 2013;37:886-890',
      link: 'https://doi.org/10.5535/arm.2013.37.6.886', read: 'abstract', note: 'The opening was read; days and score are ours.',
    },
  },
  {
    id: 'after-rolling-on-a-ball',
    story: 'Yesterday I pressed my buttock on a massage ball for a long time. Since then the sole of my foot is numb, and I cannot rise on tiptoe on that side. It hurts a little, 3 out of 10.',
    answers: { painNow: 3, painStart: 'under-3-days', nerveSigns: ['numb', 'weak'], nerveLegs: 'one', nerveChange: 'new', weakTask: ['tiptoe'], painArea: ['buttock'] },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'crushed part of the sciatic nerve',
    source: {
      kind: 'case-report', cite: 'Cho JY and others. Isolated injury to the tibial division of sciatic nerve after self-massage of the gluteal muscle with massage ball. Medicine 2019;98(19)',
      link: 'https://doi.org/10.1097/MD.0000000000015488', read: 'second-hand', note: 'Only the title was seen; the story is ours.',
    },
  },
  {
    id: 'hot-bottle-on-numb-feet',
    story: 'I am 55 with diabetes. My feet have been numb for years; doctors have checked them and nothing changes. I warm them with a hot water bottle. My back aches, 3 out of 10, for years. My doctor says that gentle massage is fine.',
    answers: {
      ageBand: '45-64', painNow: 3, painStart: 'over-3-months', feel: 'ache', nerveSigns: ['numb'], nerveLegs: 'both', nerveChange: 'old-checked',
      massageChecks: ['diabetes', 'poor-feel'], cleared: 'yes-same',
    },
    expected: 'go-with-care', accepted: ['go-with-care', 'see-provider-first'], never: [...firm, 'heat', 'ice'], serious: 'deep burn of a numb foot',
    source: {
      kind: 'case-report', cite: 'Jose RM, Vidyadharan R, Roy DK, Erdmann M. Hot water bottles and diabetic patients: a cautionary tale. Br J Gen Pract 2005;55:222-223',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463094', read: 'abstract', note: 'The back and the doctor\'s yes are ours.',
    },
  },
  {
    id: 'steam-and-stones-for-numb-feet',
    story: 'I am 47 with diabetes. Both feet have been numb for over a year, checked, no change. My back is tight, 2 out of 10, for a month. I like steam and hot stones. I have not asked anyone about massage.',
    answers: {
      ageBand: '45-64', painNow: 2, nerveSigns: ['numb'], nerveLegs: 'both', nerveChange: 'old-checked', massageChecks: ['diabetes', 'poor-feel'],
    },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'go-with-care'], never: [...firm, 'heat', 'ice'], serious: 'burn in a steam shower',
    source: {
      kind: 'case-report', cite: 'Peterson D, Chowdhury T, Rashid Z, Vidyarthi M. Severe thermal injury of the neuropathic diabetic foot: a case report. The Diabetic Foot Journal',
      link: 'https://diabetesonthenet.com/diabetic-foot-journal/severe-thermal-injury-of-the-neuropathic-diabetic-foot-a-case-report/', read: 'abstract', note: 'The opening was read; the year was not confirmed; the back is ours.',
    },
  },
  {
    id: 'boy-with-a-swollen-knee',
    story: 'My son is 12. His left knee and thigh have hurt for three weeks, 4 out of 10, and the leg just above the knee is swollen. A massage shop has offered to treat it.',
    answers: { urgentSigns: ['calf-swollen'], ageBand: 'under-18', painNow: 4 },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'bone cancer that spread around the knee after massage',
    source: {
      kind: 'case-report', cite: 'Local dissemination of osteosarcoma observed after massage therapy: a case report. BMC Cancer 2019',
      link: 'https://doi.org/10.1186/s12885-019-6246-4', read: 'abstract', note: 'Authors were not confirmed; the day before the massage; score and weeks are ours.',
    },
  },
  {
    id: 'sixteen-with-sciatica',
    story: 'I am 16 and my leg has ached from the back down for three weeks, since volleyball. It is 3 out of 10 and nothing else is wrong.',
    answers: { ageBand: 'under-18', painNow: 3 },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: null,
    source: team('Back pain in the young is seen by someone first.'),
  },
  {
    id: 'midwife-says-yes',
    story: 'I am 31 and 22 weeks pregnant. My back and one leg ache, 3 out of 10, for a month. My midwife looked at it and said that gentle massage is fine. Nothing has changed.',
    answers: { pregnancy: 'yes', painNow: 3, cleared: 'yes-same' },
    expected: 'go-with-care', accepted: ['go-with-care'], never: firm, serious: null,
    source: {
      kind: 'review', cite: 'Mueller and others. [Relaxation massage in pregnancy, 12 trials]. J Clin Med 2021', link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946',
      read: 'second-hand',
    },
  },
  {
    id: 'might-be-pregnant',
    story: 'I am 27 and my period is two weeks late. I might be pregnant. My lower back has ached for a month, 2 out of 10.',
    answers: { pregnancy: 'maybe', painNow: 2 },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: null,
    source: team('First a test, then a massage.'),
  },
  {
    id: 'not-sure-whether-it-is-numb',
    story: 'My calf has felt strange for three weeks. I cannot say whether touch is less there, nor whether it is changing. My leg is strong, and the pain is 3 out of 10.',
    answers: { painNow: 3, nerveSigns: ['unsure'], nerveLegs: 'one', nerveChange: 'unsure' },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: null,
    source: team('A doubt about feeling is settled by an examination.'),
  },
  {
    id: 'not-sure-about-the-leg-giving-way',
    story: 'My sciatica is 4 out of 10, for a month. Once or twice my leg felt as if it might give way. I am not sure whether that counts.',
    answers: { bodyDanger: ['unsure'], painNow: 4 },
    expected: 'same-day', accepted: ['same-day', 'see-provider-first', 'emergency-now'], never: anything, serious: null,
    source: team('A doubt about a danger sign is never a no.'),
  },
  {
    id: 'patch-and-sleepy-tablets',
    story: 'I am 49. I wear a painkiller patch and take tablets that make me very sleepy, so I may not say when something hurts. My back has ached for years, 5 out of 10, lately a bit less.',
    answers: { ageBand: '45-64', painNow: 5, painStart: 'over-3-months', painTrend: 'better', feel: 'ache', massageChecks: ['patch', 'cannot-say'] },
    expected: 'go-with-care', accepted: ['go-with-care', 'see-provider-first'], never: [...firm, 'heat', 'ice'], serious: null,
    source: team('Who cannot say stop gets no heat and no pressure.'),
  },
];

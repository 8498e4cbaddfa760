import { anything, type Vignette } from './vignette.ts';

const yusuf = {
  kind: 'review', cite: 'Yusuf M and others. Red flags for the early detection of spinal infection in back pain patients. BMC Musculoskelet Disord 2019',
  link: 'https://doi.org/10.1186/s12891-019-2949-6', read: 'second-hand',
} as const;

/** Infections of the spine and of the deep muscles, with and without fever. */
export const infection: readonly Vignette[] = [
  {
    id: 'fever-and-a-numb-leg',
    story: 'I am 33 and was healthy until a week ago. Since then I have fever every day, my lower back hurts, 7 out of 10, and my whole left leg has gone numb.',
    answers: {
      bodyDanger: ['fever-nerve'], urgentSigns: ['fever-back'], painNow: 7, painStart: '3-days-to-2-weeks',
      nerveSigns: ['numb'], nerveLegs: 'one', nerveChange: 'new',
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'spinal epidural abscess',
    source: {
      kind: 'case-report', cite: 'Disseminated spinal epidural abscess in an immunocompetent individual: a case report and review of the literature. J Med Cases 2020;11:417-425',
      link: 'https://doi.org/10.14740/jmc3603', read: 'abstract', note: 'Authors were not confirmed; the pain score is ours.',
    },
  },
  {
    id: 'moved-a-sofa-injects-drugs',
    story: 'He is 42. Four days ago he helped to carry a sofa, slipped a little, and his lower back has hurt since, 6 out of 10. He has no fever and his legs are fine. He has injected drugs this year.',
    answers: { painNow: 6, painStart: '3-days-to-2-weeks', healthFlags: ['inject-drugs'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'spinal epidural abscess without fever',
    source: {
      kind: 'case-report', cite: 'Prendergast H, Jerrard D, O\'Connell J. Atypical presentations of epidural abscess in intravenous drug abusers. Am J Emerg Med 1997;15:158-160',
      link: 'https://pubmed.ncbi.nlm.nih.gov/?term=Atypical+presentations+of+epidural+abscess+in+intravenous+drug+abusers', read: 'abstract',
      note: 'The pain score and the year of the last injection are ours.',
    },
  },
  {
    id: 'furniture-day-and-diabetes',
    story: 'I am 55 with diabetes and high blood pressure that is under control. Two days ago I helped a friend to move furniture. Since then my lower left back is getting worse, now 7 out of 10. I have no fever and my legs are fine.',
    answers: { ageBand: '45-64', painNow: 7, painStart: 'under-3-days', painTrend: 'worse', massageChecks: ['diabetes', 'heart'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'spinal epidural abscess without fever',
    source: {
      kind: 'case-report', cite: 'Not another missed spinal epidural abscess. Emergency Medicine (MDedge)',
      link: 'https://www.mdedge.com/emergencymedicine/article/170017/pain/not-another-missed-spinal-epidural-abscess', read: 'abstract',
      note: 'Authors and year were not confirmed; the opening was read; the pain score is ours.',
    },
  },
  {
    id: 'back-pain-after-a-needle-in-the-hip',
    story: 'I am 63 and have diabetes. Two weeks after an injection into my hip joint, my lower back hurts terribly, 9 out of 10 and worse every day. It began last week. I can lie on one side. I have no fever and can move and feel my legs.',
    answers: { ageBand: '45-64', painNow: 9, painStart: '3-days-to-2-weeks', painTrend: 'worse', massageChecks: ['diabetes'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'spinal epidural abscess',
    source: {
      kind: 'case-report', cite: 'Diagnosis of spinal epidural abscess: a case report and literature review. Spinal Cord Ser Cases 2017;3:17013',
      link: 'https://doi.org/10.1038/scsandc.2017.13', read: 'abstract', note: 'Authors were not confirmed; times and score are ours.',
    },
  },
  {
    id: 'ten-days-without-rest',
    story: 'She is 48. For ten days her back has hurt so much, 10 out of 10, that she finds no position to sit, lie or sleep. She has been sent home several times. Now both her arms feel numb. She has no fever, and her legs are fine.',
    answers: { ageBand: '45-64', urgentSigns: ['no-relief'], painNow: 10, painStart: '3-days-to-2-weeks', painTrend: 'same' },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'spinal epidural abscess pressing on the cord',
    source: {
      kind: 'case-report', cite: 'Lauffer A, Wang J, Meadows C, Worthy M. A case of unremitting back pain leading to the diagnosis of a large spinal epidural abscess. Arch Clin Biomed Res 2024;8:233-235',
      link: 'https://fortuneonline.org/articles/a-case-of-unremitting-back-pain-leading-to-the-diagnosis-of-a-large-spinal-epidural-abscess.html', read: 'abstract',
      note: 'No question asks about numb arms, so that answer could not be given.',
    },
  },
  {
    id: 'chills-after-a-nerve-block',
    story: 'She is 67 with rheumatoid arthritis, diabetes, thin bones and years of steroid tablets. Ten days after a week of nerve block in her back, the pain is worse, 7 out of 10. The skin there is red, and she has chills.',
    answers: {
      ageBand: '65-plus', urgentSigns: ['fever-back', 'hot-lump'], painNow: 7, painStart: '3-days-to-2-weeks', painTrend: 'worse',
      healthFlags: ['spine-procedure', 'steroids', 'thin-bones'], massageChecks: ['diabetes', 'joint-disease'],
    },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'abscess under the skin and around the spine',
    source: {
      kind: 'case-report', cite: 'Lee JY, Kim JW, Na YJ, Kim T, Han SH. Epidural abscess formation with an atypical pathogen following epidural steroid injection: a case report. Medicine 2022;101(36):e30495',
      link: 'https://doi.org/10.1097/MD.0000000000030495', read: 'abstract',
    },
  },
  {
    id: 'new-pain-after-the-second-needle',
    story: 'I am 39. I had my second injection into the spine last week. Now the back pain is of another kind and much stronger, 8 out of 10 and rising. I have no fever and my legs are fine.',
    answers: { painNow: 8, painStart: '3-days-to-2-weeks', painTrend: 'worse', healthFlags: ['spine-procedure'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'spinal epidural abscess',
    source: {
      kind: 'case-report', cite: 'Mathew MJ, Savardekar AR, Pruthi N. Spinal epidural abscess following administration of epidural steroid injection for low backache: need for urgent diagnosis and intervention. J Spine 2017;6:371',
      link: 'https://pubmed.ncbi.nlm.nih.gov/?term=Spinal+epidural+abscess+following+administration+of+epidural+steroid+injection', read: 'abstract',
    },
  },
  {
    id: 'a-month-after-the-needle',
    story: 'My mother is 74 and her legs ache when she walks. A month ago she had an injection at the base of her spine. For two or three weeks her back has been getting worse, now 6 out of 10. She has no fever and feels well.',
    answers: { ageBand: '65-plus', painNow: 6, painStart: '2-to-6-weeks', painTrend: 'worse', healthFlags: ['spine-procedure', 'walk-legs'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'infected discs at two levels',
    source: {
      kind: 'case-report', cite: 'Distant skip level discitis and vertebral osteomyelitis after caudal epidural injection: a case report of a rare complication of epidural injections. Spine 2003;28:E209-11',
      link: 'https://pubmed.ncbi.nlm.nih.gov/12782996/', read: 'abstract', note: 'Authors were not confirmed; her age and score are ours.',
    },
  },
  {
    id: 'evening-fever-for-months',
    story: 'I am 21. My back has hurt for seven months, 4 out of 10, and it wakes me most nights and is stiff for half an hour in the morning. In the evening I have a low fever, and at night I sweat. I have no appetite and have lost weight.',
    answers: {
      urgentSigns: ['fever-back'], painNow: 4, painStart: 'over-3-months', healthFlags: ['unwell', 'weight-loss', 'night-pain'],
      stiffSigns: ['morning-stiff'],
    },
    expected: 'same-day', accepted: ['same-day', 'see-provider-first'], never: anything, serious: 'tuberculosis of the spine',
    source: {
      kind: 'case-report', cite: 'A case report of a young woman with spinal [tuberculosis]. Medicine: Case Reports and Study Protocols 2022',
      link: 'https://journals.lww.com/md-cases/Fulltext/2022/09000/A_case_report_of_a_young_woman_with_spinal.2.aspx', read: 'abstract',
      note: 'The opening was read; the title was seen in part only and authors were not confirmed.',
    },
  },
  {
    id: 'fever-deep-in-the-buttock',
    story: 'I am 43. For five days I have had fever and a deep pain in one buttock and the low back, 8 out of 10 and worse. I can hardly walk for pain, but nothing is numb or weak.',
    answers: { urgentSigns: ['fever-back'], painNow: 8, painStart: '3-days-to-2-weeks', painTrend: 'worse', painArea: ['buttock', 'low-back'] },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'abscess in the piriformis muscle',
    source: {
      kind: 'case-report', cite: 'Salehi M, Ghiasvand F, Feizabadi MM and others. The piriformis abscess: a case-based review. Iran J Microbiol 2021',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8408021', read: 'abstract', note: 'The days and the score are ours.',
    },
  },
  {
    id: 'weaker-legs-without-fever',
    story: 'She is 55 and has had back trouble for years, said to be a pinched nerve. In the last ten days it flared to 7 out of 10 and both her legs are getting weaker and give way. She never had a fever.',
    answers: {
      nerveDanger: ['both-legs-new'], bodyDanger: ['leg-failing'], ageBand: '45-64', painNow: 7, painStart: '3-days-to-2-weeks', painTrend: 'worse',
      nerveSigns: ['weak'], nerveLegs: 'both', nerveChange: 'worse', weakTask: ['knee-buckles'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'spinal epidural abscess',
    source: {
      kind: 'case-report', cite: 'Song M. Nontraumatic spinal cord injury due to epidural abscess presenting as low back pain: a case report. PM&R meeting abstract',
      link: 'https://pmrjabstracts.org/abstract/nontraumatic-spinal-cord-injury-due-to-epidural-abscess-presenting-as-low-back-pain-a-case-report', read: 'abstract',
      note: 'The year was not confirmed; the days are ours.',
    },
  },
  {
    id: 'transplant-and-night-sweats',
    story: 'I take medicines that hold down my immune system, for a new kidney. My back has hurt for three weeks, 4 out of 10. I am tired for no reason and sweat at night, but I have measured no fever.',
    answers: { painNow: 4, healthFlags: ['weak-immune', 'unwell'] },
    expected: 'same-day', accepted: ['same-day', 'see-provider-first'], never: anything, serious: 'suspected spinal infection', source: yusuf,
  },
  {
    id: 'lived-with-tb',
    story: 'My father had TB when I lived with him. I feel well. My back has been a bit sore for a month, 3 out of 10.',
    answers: { painNow: 3, healthFlags: ['tb'] },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: null, source: yusuf,
  },
  {
    id: 'hot-red-patch-on-the-leg',
    story: 'I have mild sciatica, 3 out of 10. Since yesterday a patch on my lower leg is red, hot and sore. I have no fever and feel well otherwise.',
    answers: { urgentSigns: ['hot-lump'], painNow: 3 },
    expected: 'same-day', accepted: ['same-day', 'see-provider-first'], never: anything, serious: 'skin infection',
    source: {
      kind: 'vignette-set', cite: 'Semigran HL, Linder JA, Gidengil C, Mehrotra A. Evaluation of symptom checkers for self diagnosis and triage: audit study, vignette "cellulitis" (non-emergent care). BMJ 2015;351:h3480',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4496786', read: 'general-knowledge',
      note: 'The abstract was read; the condition and its class are from general knowledge; the story and the sciatica are ours.',
    },
  },
];

import { anything, team, type Vignette } from './vignette.ts';

const girft = {
  kind: 'review', cite: 'GIRFT / NHS England. National Suspected Cauda Equina Syndrome Pathway, presentation in primary and community care. 2023',
  link: 'https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/', read: 'second-hand',
} as const;

/** Squeezed nerves at the end of the spine, mostly in their quiet forms. */
export const caudaEquina: readonly Vignette[] = [
  {
    id: 'full-bladder-without-pain',
    story: 'My lower back has been a little sore for ten days, about 2 out of 10. My legs are fine. Since yesterday I stand at the toilet and nothing comes, and I do not feel that I am full. It does not hurt at all.',
    answers: { nerveDanger: ['pee-stuck'], painNow: 2, painStart: '3-days-to-2-weeks' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'cauda equina syndrome with painless retention',
    source: {
      kind: 'case-report', cite: 'Caputo LA, Cusimano MD. Atypical presentation of cauda equina syndrome. J Can Chiropr Assoc 2002;46:31-38',
      link: 'https://www.ncbi.nlm.nih.gov/pmc/?term=Atypical+presentation+of+cauda+equina+syndrome', read: 'abstract',
    },
  },
  {
    id: 'numb-seat-strong-legs',
    story: 'My back suddenly hurt the day before yesterday, 7 out of 10. Now I cannot pee, I have not been able to go to the toilet for the other thing, and I feel numb where I sit. My legs do not hurt and are as strong as ever.',
    answers: { nerveDanger: ['saddle-numb', 'pee-stuck'], painNow: 7, painStart: 'under-3-days' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'cauda equina syndrome without leg signs',
    source: {
      kind: 'case-report', cite: 'Ciftci H, Ozgonul A, Sogut O, Savas M. Incomplete cauda equina syndrome presenting with acute urinary retention in the emergency department. Hong Kong J Emerg Med 2010',
      link: 'https://doi.org/10.1177/102490791001700513', read: 'abstract',
    },
  },
  {
    id: 'after-a-hard-back-massage',
    story: 'He is 38 and had a slipped disc before. Yesterday a man worked hard on his back and cracked it. Since then both legs are numb and give way, he wets himself and soils himself, and the pain is 8 out of 10.',
    answers: {
      nerveDanger: ['pee-leak', 'bowel-change', 'both-legs-new'], bodyDanger: ['leg-failing'], painNow: 8, painStart: 'under-3-days', painTrend: 'worse',
      nerveSigns: ['numb', 'weak'], nerveLegs: 'both', nerveChange: 'worse', weakTask: ['knee-buckles'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'cauda equina syndrome after massage with manipulation',
    source: {
      kind: 'case-report', cite: 'Yang SD, Chen Q, Ding WY. Cauda equina syndrome due to vigorous back massage with spinal manipulation in a patient with pre-existing lumbar disc herniation. Am J Phys Med Rehabil 2018;97:e23-e26',
      link: 'https://doi.org/10.1097/PHM.0000000000000809', read: 'abstract',
    },
  },
  {
    id: 'hours-after-manipulation',
    story: 'I am 42 and have sciatica from a disc, for a few weeks, about 6 out of 10. This morning my back was manipulated. By the evening it felt dull between my legs and I could not start to pee.',
    answers: { nerveDanger: ['saddle-numb', 'pee-stuck'], painNow: 6 },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'cauda equina syndrome after manipulation',
    source: {
      kind: 'case-report', cite: 'Tamburrelli FC, Genitiempo M, Logroscino CA. Cauda equina syndrome and spine manipulation: case report and review of the literature. Eur Spine J 2011;20(Suppl 1)',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3087049', read: 'abstract',
    },
  },
  {
    id: 'leaking-with-high-sugar',
    story: 'A man of 53 with diabetes has had back pain for three or four days, 5 out of 10, sometimes into both legs. Now he leaks pee and poo and his private parts feel numb. His legs are strong and feel normal.',
    answers: {
      nerveDanger: ['saddle-numb', 'pee-leak', 'bowel-change', 'both-legs-new'], ageBand: '45-64', painNow: 5,
      painStart: '3-days-to-2-weeks', massageChecks: ['diabetes'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'cauda equina syndrome low in the spine',
    source: {
      kind: 'case-report', cite: 'Saway BF and others. Distal cauda equina syndrome: a case report of lumbosacral disc pathology and review of literature. Surg Neurol Int 2019;10:84',
      link: 'https://doi.org/10.25259/SNI-152-2019', read: 'abstract', note: 'Authors after the first were not confirmed.',
    },
  },
  {
    id: 'both-legs-near-the-due-date',
    story: 'I am 29 and my baby is due next week. For a week I have had terrible back pain, 8 out of 10, shooting down both legs. I pee, poo and feel everything as usual, and my legs are strong.',
    answers: { nerveDanger: ['both-legs-new'], pregnancy: 'yes', painNow: 8, painStart: '3-days-to-2-weeks', painTrend: 'worse' },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'cauda equina syndrome, which showed itself in labor',
    source: {
      kind: 'case-report', cite: 'Jones CS, Patel S, Griffiths-Jones W, Stokes OM. Presentation of cauda equina syndrome during labour. BMJ Case Rep 2015',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4654177', read: 'abstract',
    },
  },
  {
    id: 'numb-buttocks-while-pregnant',
    story: 'She is 34 and 25 weeks pregnant. Two days ago her back began to hurt, 6 out of 10. Her bottom is numb, and she has wet and soiled herself.',
    answers: { nerveDanger: ['saddle-numb', 'pee-leak', 'bowel-change'], pregnancy: 'yes', painNow: 6, painStart: 'under-3-days' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'cauda equina syndrome in pregnancy',
    source: {
      kind: 'case-report', cite: 'Hakan T. Lumbar disk herniation presented with cauda equina syndrome in a pregnant woman. J Neurosci Rural Pract 2012;3:197-199',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3410000', read: 'abstract',
    },
  },
  {
    id: 'both-feet-flop',
    story: 'I am 30. A week ago a bad pain went from my back into both legs, 8 out of 10. Yesterday both my feet began to flop within hours and I cannot lift them. Now I cannot pee either.',
    answers: {
      nerveDanger: ['both-legs-new', 'pee-stuck'], bodyDanger: ['leg-failing'], painNow: 8, painStart: '3-days-to-2-weeks', painTrend: 'worse',
      nerveSigns: ['weak'], nerveLegs: 'both', nerveChange: 'worse', weakTask: ['lift-foot'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'large disc prolapse',
    source: {
      kind: 'case-report', cite: 'Mahapatra AK, Gupta PK, Pawar SJ and others. Sudden bilateral foot drop: an unusual presentation of lumbar disc prolapse. Neurol India 2003;51:71-72',
      link: 'https://www.neurologyindia.com/article.asp?issn=0028-3886;year=2003;volume=51;issue=1;spage=71;epage=72;aulast=Mahapatra', read: 'abstract',
    },
  },
  {
    id: 'wiping-feels-odd',
    story: 'I have had mild sciatica in one leg for a month, 3 out of 10. Since Tuesday there is a faint tingle around my private parts, and wiping feels as if through cloth. I pee and poo as usual.',
    answers: { nerveDanger: ['saddle-numb'], painNow: 3 },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'suspected cauda equina syndrome', source: girft,
  },
  {
    id: 'no-feeling-during-sex',
    story: 'My sciatica is 4 out of 10 and a month old. For the last ten days I feel almost nothing during sex, which is new for me. Nothing else is different down there.',
    answers: { nerveDanger: ['sex-change'], painNow: 4 },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'suspected cauda equina syndrome', source: girft,
  },
  {
    id: 'slower-and-slower-to-pee',
    story: 'Over the past five weeks it has become harder to start peeing, and now I have to push. A patch around my bottom has slowly gone dull. My back is 4 out of 10 and a little worse each week.',
    answers: { nerveDanger: ['pee-stuck', 'saddle-numb'], painNow: 4, painTrend: 'worse' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'suspected cauda equina syndrome of slow onset', source: girft,
  },
  {
    id: 'both-legs-for-months',
    story: 'I am 58. Both my legs have ached from the back down for four months, 4 out of 10, the same as ever. They are strong, I feel everything, and nothing has changed when I go to the toilet.',
    answers: { urgentSigns: ['both-legs-old'], ageBand: '45-64', painNow: 4, painStart: 'over-3-months' },
    expected: 'same-day', accepted: ['same-day', 'see-provider-first'], never: anything, serious: null,
    source: {
      kind: 'review', cite: 'Mercer C, Finucane L, Greenhalgh S. A reasoned view of bilateral leg pain and cauda equina syndrome. 2019',
      link: 'https://mattlowpt.wordpress.com', read: 'second-hand',
    },
  },
  {
    id: 'tingling-in-both-feet',
    story: 'For about a month both my feet have tingled now and then, with a mild backache, 3 out of 10. I feel touch as usual, my legs are strong, and it is not getting worse.',
    answers: { painNow: 3, nerveSigns: ['tingling'], nerveLegs: 'both' },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: ['trigger-point', 'deep-tissue', 'hot-stone', 'self-ball'], serious: null,
    source: team('Steady tingling in both feet needs a look, and is no emergency.'),
  },
  {
    id: 'not-sure-about-wiping',
    story: 'I have sciatica in one leg, 3 out of 10, for three weeks. I am honestly not sure whether it feels different when I wipe. Everything else is normal.',
    answers: { nerveDanger: ['unsure'], painNow: 3 },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: null,
    source: team('A doubt about the saddle area is settled by a person the same day.'),
  },
  {
    id: 'cleared-last-week-now-leaking',
    story: 'A doctor checked my sciatica last week and said that gentle massage is fine. The pain is down to 2. Today I leaked pee without noticing.',
    answers: { nerveDanger: ['pee-leak'], painNow: 2, cleared: 'yes-same' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'suspected cauda equina syndrome', source: girft,
  },
  {
    id: 'leak-of-ten-years',
    story: 'I am 52. When I sneeze I leak a drop of pee, for ten years and never different, and my doctor knows. My back is a bit achy, 2 out of 10, for a month. Nothing is new.',
    answers: { ageBand: '45-64', painNow: 2, feel: 'ache' },
    expected: 'go', accepted: ['go', 'go-with-care'], never: [], serious: null,
    source: team('Only what is new or changed counts as a danger sign.'),
  },
];

import { anything, firm, team, type Vignette } from './vignette.ts';

const mabry = {
  kind: 'case-report', cite: 'Mabry LM, Ross MD, Tonarelli JM. Metastatic cancer mimicking mechanical low back pain: a case report. J Man Manip Ther 2014;22:162-169',
  link: 'https://doi.org/10.1179/2042618613Y.0000000056', read: 'abstract',
} as const;

/** Cancer in the spine, broken bones and the hip. */
export const cancerFracture: readonly Vignette[] = [
  {
    id: 'worst-in-the-night',
    story: 'I am 45. My left lower back and the back of my thigh have hurt for five weeks, 6 out of 10, and my shin tingles, though I feel touch there. It is there all the time and at its worst at night, so that I wake. I have never had cancer.',
    answers: { ageBand: '45-64', painNow: 6, nerveSigns: ['tingling'], healthFlags: ['night-pain'], painArea: ['low-back', 'back-thigh'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'lung cancer in spine and pelvis',
    source: {
      kind: 'case-report', cite: 'Ross MD, Bayer E. Cancer as a cause of low back pain in a patient seen in a direct access physical therapy setting. J Orthop Sports Phys Ther 2005;35:651-658',
      link: 'https://doi.org/10.2519/jospt.2005.35.10.651', read: 'abstract',
    },
  },
  {
    id: 'two-months-and-nothing-else',
    story: 'She is 48. Her lower back began to ache two months ago for no reason, 5 out of 10, the same every week. She has never had cancer, feels well, has not lost weight, and sleeps. Her legs are fine.',
    answers: { ageBand: '45-64', painNow: 5, painStart: '6-to-12-weeks', feel: 'ache' },
    expected: 'go-with-care', accepted: ['go-with-care', 'see-provider-first'], never: ['deep-tissue'], serious: 'lung cancer in the spine, not to be told from the answers',
    source: { ...mabry, note: 'The first visit, at which nothing called for a referral; the score is ours.' },
  },
  {
    id: 'weak-hand-at-the-sixth-visit',
    story: 'The same woman of 48, five weeks later. Her back is as before, 5 out of 10, for over three months now. For two days her left hand has been weak, and she has headaches.',
    answers: { bodyDanger: ['face-arm'], ageBand: '45-64', painNow: 5, painStart: 'over-3-months', feel: 'ache' },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'lung cancer in spine and brain',
    source: { ...mabry, note: 'The sixth visit; she was sent to the emergency department.' },
  },
  {
    id: 'band-of-pain-after-breast-cancer',
    story: 'I am 61 and had breast cancer years ago. For four months a band of pain has gone round my back, 6 out of 10. It wakes me at night. I lost three kilos, and both legs feel odd, perhaps numb, the same for weeks.',
    answers: {
      ageBand: '45-64', painNow: 6, painStart: 'over-3-months', nerveSigns: ['unsure'], nerveLegs: 'both', nerveChange: 'steady',
      healthFlags: ['cancer', 'weight-loss', 'night-pain'],
    },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'breast cancer in the spine',
    source: {
      kind: 'case-report', cite: 'Finucane L. Metastatic disease masquerading as mechanical low back pain; atypical symptoms which may raise suspicion. Man Ther 2013;18:624-627',
      link: 'https://doi.org/10.1016/j.math.2013.02.009', read: 'second-hand', note: 'Her age and score are ours.',
    },
  },
  {
    id: 'no-rest-after-a-thyroid-tumor',
    story: 'I am 56. Years ago I had a tumor of the thyroid. For two months my back and right leg have hurt, 8 out of 10, and no position helps. The outer side of my foot has been numb for a month, no more than before.',
    answers: {
      urgentSigns: ['no-relief'], ageBand: '45-64', painNow: 8, painStart: '6-to-12-weeks', nerveSigns: ['numb'], nerveLegs: 'one', nerveChange: 'steady',
      healthFlags: ['cancer'],
    },
    expected: 'same-day', accepted: ['same-day', 'emergency-now'], never: anything, serious: 'sarcoma of the sciatic nerve',
    source: {
      kind: 'case-report', cite: 'Bang JS, Adsul N, Lim JH, Jang IT. Extra-osseous Ewing sarcoma of sciatic nerve masquerading as benign nerve sheath tumor and presented as lumbar radiculopathy. World Neurosurg 2018;115:89-93',
      link: 'https://doi.org/10.1016/j.wneu.2018.04.045', read: 'abstract', note: 'The weeks are ours.',
    },
  },
  {
    id: 'unsteady-legs-after-breast-cancer',
    story: 'I am 63 and was treated for breast cancer two years ago. My back has hurt for a month, 6 out of 10. For a week both legs have been heavy and give way, and I am unsteady on my feet.',
    answers: {
      nerveDanger: ['both-legs-new'], bodyDanger: ['leg-failing'], ageBand: '45-64', painNow: 6, painTrend: 'worse',
      nerveSigns: ['weak'], nerveLegs: 'both', nerveChange: 'worse', weakTask: ['knee-buckles'], healthFlags: ['cancer'],
    },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'suspected compression of the spinal cord',
    source: {
      kind: 'review', cite: 'NICE. Spinal metastases and metastatic spinal cord compression (NG234). 2023',
      link: 'https://www.nice.org.uk/guidance/ng234', read: 'second-hand',
    },
  },
  {
    id: 'old-melanoma-and-an-easing-back',
    story: 'I am 57. A melanoma was cut out twelve years ago. My back has ached on and off for a year, 3 out of 10, and is getting better. I feel well.',
    answers: { ageBand: '45-64', painNow: 3, painStart: 'over-3-months', painTrend: 'better', healthFlags: ['cancer'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'go-with-care'], never: firm, serious: null,
    source: team('A past cancer is worth one question to a doctor before hands go on the back.'),
  },
  {
    id: 'a-yes-from-the-doctor-after-cancer',
    story: 'I am 57 and had breast cancer eight years ago. My back has ached for a year, 3 out of 10, and is getting better. My doctor checked it last month and said that gentle massage is fine. Nothing has changed since.',
    answers: { ageBand: '45-64', painNow: 3, painStart: 'over-3-months', painTrend: 'better', healthFlags: ['cancer'], cleared: 'yes-same' },
    expected: 'go-with-care', accepted: ['go-with-care'], never: firm, serious: null,
    source: {
      kind: 'review', cite: 'Macmillan Cancer Support. Massage and other touch therapies', link: 'https://www.macmillan.org.uk', read: 'second-hand',
    },
  },
  {
    id: 'losing-weight-and-worn-out',
    story: 'I am 68. I have lost five kilos without trying, and I am worn out for no reason. My back has hurt for five weeks, 4 out of 10, the same all the time. I have never had cancer.',
    answers: { ageBand: '65-plus', painNow: 4, healthFlags: ['weight-loss', 'unwell'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'suspected cancer',
    source: team('Two general signs together: an appointment within days.'),
  },
  {
    id: 'lifted-a-box-at-seventy-four',
    story: 'I am 74. Yesterday I lifted something heavy and felt a sudden sharp pain in the middle of my back, 7 out of 10. My legs are fine.',
    answers: { urgentSigns: ['small-fall-fragile'], ageBand: '65-plus', painNow: 7, painStart: 'under-3-days' },
    expected: 'same-day', accepted: ['same-day', 'see-provider-first'], never: anything, serious: 'broken vertebra from thin bones',
    source: {
      kind: 'case-report', cite: 'Papa JA. Conservative management of a lumbar compression fracture in an osteoporotic patient: a case report. J Can Chiropr Assoc 2012;56:29-39',
      link: 'https://pubmed.ncbi.nlm.nih.gov/?term=Conservative+management+of+a+lumbar+compression+fracture+in+an+osteoporotic+patient', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'suddenly-needs-a-walker',
    story: 'She is 74. For a month both hips and buttocks have hurt all the time, 10 out of 10. She did not fall. She used to walk freely and now struggles even with a walker. Nobody ever spoke to her of thin bones.',
    answers: { ageBand: '65-plus', painNow: 10, painArea: ['buttock'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'broken sacrum on both sides',
    source: {
      kind: 'case-report', cite: 'Cloutier D. OrthoDx: pain in hips and buttocks. The Clinical Advisor',
      link: 'https://www.clinicaladvisor.com/slideshow/ortho-dx/orthodx-pain-hips-buttocks/', read: 'read', note: 'The year was not confirmed.',
    },
  },
  {
    id: 'leg-pain-a-week-after-birth',
    story: 'I am 36 and had my second baby seven days ago. For five days pain has shot down my left leg when I walk, 6 out of 10. I did not fall. I feel everything and my leg is strong.',
    answers: { pregnancy: 'recent-birth', painNow: 6, painStart: '3-days-to-2-weeks' },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'stress fracture of the sacrum',
    source: {
      kind: 'case-report', cite: 'Thein R, Burstein G, Shabshin N. Labor-related sacral stress fracture presenting as lower limb radicular pain. Orthopedics 2009;32:447',
      link: 'https://pubmed.ncbi.nlm.nih.gov/?term=Labor-related+sacral+stress+fracture+presenting+as+lower+limb+radicular+pain', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'buttock-pain-after-a-cesarean',
    story: 'I am 36. Two days after my cesarean my lower back and right buttock hurt very much, 8 out of 10. I can move and feel my legs, and I have no fever.',
    answers: { pregnancy: 'recent-birth', painNow: 8, painStart: 'under-3-days', painArea: ['low-back', 'buttock'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'stress fracture of the sacrum',
    source: {
      kind: 'case-report', cite: 'Speziali A, Tei MM, Placella G, Chillemi M, Cerulli G. Postpartum sacral stress fracture: an atypical case report. Case Rep Orthop 2015:704393',
      link: 'https://doi.org/10.1155/2015/704393', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'three-months-after-a-bicycle-fall',
    story: 'I am 51. Three and a half months ago I fell off my bicycle. Since then my lower back and left thigh hurt, 5 out of 10, no better and no worse. Doctors looked at my back and found nothing that explains it. I walk.',
    answers: { ageBand: '45-64', painNow: 5, painStart: 'over-3-months', painArea: ['low-back', 'back-thigh'], feel: 'ache' },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: ['deep-tissue', 'trigger-point'], serious: 'hidden break of the hip',
    source: {
      kind: 'case-report', cite: 'Lee JY, Oya A, Tsuji O and others. Occult proximal femoral fracture with radiating leg pain masquerading as sciatica: a case report. J Med Case Rep 2023',
      link: 'https://doi.org/10.1186/s13256-023-03951-9', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'sore-groin-and-a-limp',
    story: 'I am 70. For three weeks I have limped, with pain in the front of the right hip and the groin, 6 out of 10, and I can hardly put on my sock. An X-ray showed only wear. I did not fall.',
    answers: { ageBand: '65-plus', painNow: 6, healthFlags: ['groin-pain'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'stress fracture of the hip',
    source: {
      kind: 'case-report', cite: 'Differential diagnosis of a femoral neck/head stress fracture. J Orthop Sports Phys Ther 2006;36:80',
      link: 'https://doi.org/10.2519/jospt.2006.36.2.80', read: 'abstract', note: 'Authors were not confirmed; score and weeks are ours.',
    },
  },
  {
    id: 'groin-pain-since-a-jump',
    story: 'I am 41. Half a year ago I jumped off a low roof onto my feet. Since then my right lower back, groin and thigh hurt, 5 out of 10, worst on stairs. My back was X-rayed and is fine. Nothing is numb.',
    answers: { painNow: 5, painStart: 'over-3-months', healthFlags: ['groin-pain'] },
    expected: 'see-provider-first', accepted: ['see-provider-first'], never: anything, serious: 'dying bone in the hip joint',
    source: {
      kind: 'case-report', cite: 'Karim R, Goel KD. Avascular necrosis of the hip in a 41-year-old male: a case study. J Can Chiropr Assoc 2004;48:137-141',
      link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1840046', read: 'abstract', note: 'The score is ours.',
    },
  },
  {
    id: 'after-a-car-crash',
    story: 'I was hit by a car yesterday and went home without being looked at. My lower back hurts, 6 out of 10, and into the buttock. My legs work.',
    answers: { bodyDanger: ['big-accident'], painNow: 6, painStart: 'under-3-days' },
    expected: 'emergency-now', accepted: ['emergency-now', 'same-day'], never: anything, serious: 'fracture to be excluded',
    source: team('A serious accident is looked at before anything else.'),
  },
  {
    id: 'fell-and-cannot-put-weight-on-it',
    story: 'My aunt is 82. She tripped over the carpet this morning and has hip and leg pain, 8 out of 10. She cannot put any weight on that leg.',
    answers: { bodyDanger: ['cannot-stand'], urgentSigns: ['small-fall-fragile'], ageBand: '65-plus', painNow: 8, painStart: 'under-3-days', healthFlags: ['groin-pain'] },
    expected: 'emergency-now', accepted: ['emergency-now'], never: anything, serious: 'suspected broken hip',
    source: team('A fall after which a leg bears no weight is a broken hip until shown otherwise.'),
  },
  {
    id: 'steroid-tablets-and-sudden-pain',
    story: 'I am 58 and have taken steroid tablets for years. Four days ago a strong pain came in my back, 8 out of 10, without a fall, a lift or a cough.',
    answers: { ageBand: '45-64', painNow: 8, painStart: '3-days-to-2-weeks', healthFlags: ['steroids'] },
    expected: 'same-day', accepted: ['same-day', 'see-provider-first'], never: anything, serious: 'suspected broken vertebra',
    source: {
      kind: 'review', cite: 'Williams CM and others. Red flags to screen for vertebral fracture in patients presenting with low-back pain. Cochrane Database Syst Rev 2013, CD008643',
      link: 'https://doi.org/10.1002/14651858.CD008643.pub2', read: 'second-hand',
    },
  },
  {
    id: 'thin-bones-and-ten-days-of-ache',
    story: 'I am 79 with thin bones. My back has hurt for ten days, 4 out of 10. I did not fall or lift anything.',
    answers: { ageBand: '65-plus', painNow: 4, painStart: '3-days-to-2-weeks', healthFlags: ['thin-bones'] },
    expected: 'see-provider-first', accepted: ['see-provider-first', 'same-day'], never: anything, serious: 'suspected broken vertebra',
    source: team('Vertebrae can break without a fall.'),
  },
  {
    id: 'thin-bones-and-an-old-mild-ache',
    story: 'I am 58, and a scan showed thin bones. My back has ached a little for years, 2 out of 10, and lately less. No fall, nothing new.',
    answers: { ageBand: '45-64', painNow: 2, painStart: 'over-3-months', painTrend: 'better', healthFlags: ['thin-bones'], feel: 'ache' },
    expected: 'go-with-care', accepted: ['go-with-care', 'see-provider-first'], never: firm, serious: null,
    source: {
      kind: 'review', cite: 'Royal Osteoporosis Society. Complementary therapies and osteoporosis', link: 'https://theros.org.uk', read: 'second-hand',
    },
  },
];

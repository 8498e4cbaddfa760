import { screensDraft } from './en-screens.draft.ts';
import type { ContentTexts } from './schema.ts';

/** English (US). Every word of the content, keyed by id; the words of the screens follow it. */
export const content = {
  // Questions, in the order of the journey (brief, 7.2).
  items: {
    nerveDanger: {
      name: 'Nerve danger signs',
      prompt:
        'First, a quick safety check. Have any of these started or changed since the pain began, or in the last few weeks?',
      help: 'These are personal questions. They help spot a rare problem that needs fast care. Only tick what is new or different for you. If it has been the same for years, do not tick it. Do tell your doctor.',
      options: {
        'saddle-numb': 'Numb, tingly or odd feeling between my legs, around my bottom or private parts, or wiping feels different',
        'pee-stuck': "Hard to start peeing, can't pee, or can't tell when my bladder is full",
        'pee-leak': "Leaking pee, can't stop it, or can't feel it coming out",
        'bowel-change': "Leaking poo, or can't feel when I need to go or when it comes",
        'sex-change': 'Lost feeling during sex, or new trouble with erection, ejaculation or orgasm',
        'both-legs-new': 'Pain, numbness or weakness in BOTH legs that is new or getting worse in the last 2 weeks',
        none: 'None of these',
        unsure: "I'm not sure about one of these",
      },
    },
    bodyDanger: {
      name: 'Other danger signs',
      prompt: 'Is any of this happening now, or did it happen with this pain?',
      help: 'If yes, we will stop here and tell you who to call.',
      options: {
        'big-accident': 'It started after a serious accident or big fall that nobody has checked',
        'leg-failing': 'My foot drags or flops, or my leg keeps giving way, and that is new or getting worse',
        'fever-nerve': 'Fever or feeling very ill, with new weakness, numbness or confusion',
        'belly-back':
          'Sudden very bad belly or side pain (with or without back pain), a throbbing lump in the belly, or faint and clammy with the pain',
        'chest-breath': 'Chest pain, sudden trouble breathing, coughing up blood, or passing out',
        'cold-leg': 'One leg or foot suddenly cold, pale, blue or blotchy, and very painful',
        'cannot-stand': "After a fall, I can't put weight on my leg",
        'face-arm': 'Face drooping, weak arm, trouble speaking, or suddenly very unsteady',
        none: 'None of these',
        unsure: "I'm not sure about one of these",
      },
    },
    urgentSigns: {
      name: 'Signs needing advice today',
      prompt: 'And any of these?',
      help: 'These are less urgent but need advice today. Do not tick what you have had for years, unchanged, and a doctor knows about. On brown or black skin, redness can look darker, purple or gray, or be hard to see. Compare both legs.',
      options: {
        'calf-swollen': 'One calf or leg is swollen, warm, sore to touch or a different color',
        'fever-back': 'Fever, shivers or chills with the pain',
        'blister-rash': 'A new rash or blisters in a patch on the sore side',
        'hot-lump': 'A patch of skin on the back, buttock or leg that is red, hot to touch, or oozing',
        'small-fall-fragile':
          'Sudden sharp back pain after a small fall, lift or cough, and I am 65 or over, have thin bones, or take steroid tablets',
        'both-legs-old':
          'Pain, numbness or weakness in both legs for over 2 weeks, no worse in the last 2 weeks (even if slowly worse over months)',
        'no-relief': "I can't find any position to sit, lie or sleep in",
        none: 'None of these',
        unsure: "I'm not sure about one of these",
      },
    },
    ageBand: {
      name: 'Age',
      prompt: 'How old are you?',
      options: { 'under-18': 'Under 18', '18-44': '18 to 44', '45-64': '45 to 64', '65-plus': '65 or over' },
    },
    pregnancy: {
      name: 'Pregnancy or recent birth',
      prompt: 'Are you pregnant, or have you had a baby in the last 6 weeks?',
      options: {
        no: "No, or doesn't apply",
        yes: 'Yes, I am pregnant',
        maybe: 'Maybe. I could be pregnant',
        'recent-birth': 'I had a baby in the last 6 weeks',
      },
    },
    painNow: {
      name: 'Pain score',
      prompt: 'How bad is your pain most of the time, over the last 24 hours?',
      help: '0 is no pain. 10 is the worst pain you can imagine. 1 to 3: I can get on with things. 4 to 6: it gets in the way. 7 to 10: it is hard to think about anything else.',
      marks: { 0: 'No pain', 5: 'It gets in the way', 10: 'The worst pain you can imagine' },
    },
    painStart: {
      name: 'When it started',
      prompt: 'When did this bout start?',
      options: {
        'under-3-days': 'Less than 3 days ago',
        '3-days-to-2-weeks': '3 days to 2 weeks ago',
        '2-to-6-weeks': '2 to 6 weeks ago',
        '6-to-12-weeks': '6 to 12 weeks ago',
        'over-3-months': 'Over 3 months ago',
      },
    },
    painTrend: {
      name: 'Change in pain',
      prompt: 'Over the last week, how is the pain changing?',
      help: 'If it began this week, think of the days since then.',
      options: { better: 'Getting better', same: 'About the same', 'up-and-down': 'Up and down', worse: 'Getting worse' },
    },
    flare: {
      name: 'Flare-up',
      prompt: 'Has it flared up in the last 3 days, so that it feels fresh, sore or inflamed?',
      help: 'Inflamed means sore and throbbing, maybe after a strain. A fresh strain may feel warm and a little puffy. That still counts. If a patch of skin is red, hot to touch or oozing, go back and tick that.',
      options: { no: 'No', yes: 'Yes' },
    },
    nerveSigns: {
      name: 'Feeling and strength',
      prompt: 'Do you have any of these in a leg or foot (one or both)?',
      help: "Weak means the leg won't do it, not only that it hurts. If a leg feels heavy, tired or weaker, tick \"A muscle won't do its job\" too. The next question sorts it out. Numb test: stroke the same place on both legs. Does it feel the same? If tingling is spreading, also tick \"Not sure if it is numb\".",
      options: {
        tingling: 'Pins and needles, but I can feel touch as usual',
        numb: "A patch where touch feels less, or I can't feel it",
        weak: "A muscle won't do its job",
        unsure: 'Not sure if it is numb',
        none: 'None of these',
      },
    },
    nerveLegs: {
      name: 'One leg or both',
      prompt: 'In one leg, or both?',
      options: { one: 'One leg', both: 'Both legs' },
    },
    nerveChange: {
      name: 'Change in nerve signs',
      prompt: 'How is the numbness or weakness changing?',
      help: 'If they are not changing in the same way, answer for the one that is getting worse. If none is, answer for the newest. If you cannot tell, choose "Not sure".',
      options: {
        better: 'It is getting better',
        steady: 'It has been the same for over 2 weeks',
        'old-checked': 'It is over 3 months old, a doctor has checked it, and it has not changed',
        new: 'It started in the last 2 weeks and is not getting worse',
        worse: 'It is spreading or getting worse',
        unsure: 'Not sure',
      },
    },
    weakTask: {
      name: 'Strength test',
      prompt: 'Which of these is true on the weak side (or either side)?',
      help: 'Hold on to something steady. Do not try it if you feel unsafe.',
      options: {
        'lift-foot': "I can't lift the front of my foot, or can't walk on my heel",
        tiptoe: "I can't rise on tiptoe",
        'knee-buckles': 'My knee or leg gives way',
        'only-feels-weak': 'I can do all of these, but it feels weaker, heavy or tired',
        unsure: 'Not sure, or I did not try',
      },
    },
    healthFlags: {
      name: 'Your health',
      prompt: 'Is any of this true for you?',
      help: 'Not sure? Tick it.',
      options: {
        cancer: 'I have cancer now, or had it, even years ago',
        'weight-loss': 'I have lost weight without trying',
        'night-pain': 'The pain is there all the time, even lying still, and it wakes me most nights',
        unwell: 'I feel ill, very tired or sweaty at night for no clear reason',
        'weak-immune': 'My immune system is weak (HIV, chemo, transplant, or medicines that hold it down)',
        'inject-drugs': 'In the last year, I injected drugs that were not prescribed',
        'spine-procedure': 'In the last 3 months, I had an injection or operation on my spine',
        tb: 'I have had TB, or lived with someone who had it',
        'blood-thinner': 'I take a blood thinner (warfarin, apixaban, rivaroxaban, heparin or similar)',
        bleeding: 'I have a bleeding problem or low platelets',
        'thin-bones': 'I have osteoporosis, or was told that my bones are thin',
        steroids: 'I have taken steroid tablets for over 3 months',
        'bone-break':
          'I broke a spine, hip or leg bone in the last 3 months, or ever broke a spine bone because of thin bones',
        'groin-pain': 'The pain is mostly in the groin or front of the hip, and it is hard to put on socks',
        'walk-legs': 'My legs ache or feel heavy when I walk or stand, and ease when I sit or bend forward',
        none: 'None of these',
      },
    },
    beganBefore45: {
      name: 'Began before 45',
      prompt: 'Did this pain first begin before you were 45?',
      options: { no: 'No', yes: 'Yes' },
    },
    stiffSigns: {
      name: 'Stiffness',
      prompt: 'Does any of this fit you?',
      options: {
        'second-half-night': 'The pain wakes me late in the night',
        'morning-stiff': 'I am stiff in the morning for 30 minutes or more',
        'better-moving': 'It gets better with moving, not with rest',
        'psoriasis-gut-eye': 'I have had psoriasis, an inflamed bowel or an inflamed eye',
        'family-spa': 'Someone in my family has had psoriasis, or an inflamed bowel, eye or spine',
        none: 'None of these',
      },
    },
    cleared: {
      name: 'Already checked',
      prompt: 'Has a doctor, nurse or physical therapist who knows your health and medicines checked THIS problem?',
      help: 'Think of everything you told us. Think too of any blood clot, recent operation, diabetes, heart problem or poor blood flow. We ask about those next. If one thing was not checked, choose "No, or not sure".',
      options: {
        no: 'No, or not sure',
        'yes-changed': 'Yes, but something has changed or become worse since then',
        'yes-nothing-serious':
          'Yes. They found nothing serious, but we did not talk about massage. Nothing has become worse',
        'yes-same': 'Yes. They said that gentle massage is OK. Nothing has become worse',
      },
    },
    massageChecks: {
      name: 'Checks before massage',
      prompt: 'Before a massage, is any of this true for you?',
      help: 'Not sure? Tick it.',
      options: {
        'aspirin-type': 'I take aspirin or clopidogrel every day, or I bruise easily',
        'past-clot': 'I have had a blood clot in the leg or lung, ever',
        heart: 'I have heart disease or high blood pressure, and it is under control',
        'heart-unstable':
          'Heart attack, stroke, chest pain, or new heart or blood pressure treatment in the last 3 months, or blood pressure not under control',
        'poor-circulation': 'Poor blood flow in my legs or feet',
        varicose: 'Varicose veins (swollen, lumpy veins in the leg)',
        diabetes: 'Diabetes',
        'poor-feel': "I can't feel hot, cold or pressure well on part of my body",
        skin: 'Open, infected, burned or sore skin, or a rash, on my back, buttocks or legs',
        'thin-skin': 'Thin skin that tears easily',
        patch: 'I wear a medicine patch',
        surgery: 'An operation on my back, hip or leg in the last 3 months',
        device: 'A pacemaker, pump, nerve stimulator, metal or a new joint in my body',
        'joint-disease': 'Inflamed joints, or very loose joints',
        'cannot-say':
          'It is hard for me to say when something hurts, or I take something that makes me very sleepy',
        'oil-allergy': 'An allergy to massage oil or lotion',
        none: 'None of these',
      },
    },
    painArea: {
      name: 'Where it hurts',
      prompt: 'Where does it hurt?',
      help: 'Tick every place that hurts or feels tight.',
      options: { 'low-back': 'Low back', buttock: 'Buttock', 'back-thigh': 'Back of the thigh', calf: 'Calf' },
    },
    feel: {
      name: 'What it is like',
      prompt: 'What is it most like?',
      options: {
        'stress-tight': 'Tense and wound up',
        ache: 'A general ache',
        'long-tight': 'A stubborn tightness for months',
        knot: 'A sore knot, and pressing it makes the ache spread',
      },
    },
    touch: {
      name: 'Touch',
      prompt: 'How does touch feel there?',
      help: 'If you have fibromyalgia, pick one of the last two.',
      options: {
        normal: 'Normal',
        sensitive: 'Firm touch is too much, or I prefer gentle touch',
        'very-sensitive': 'Even clothes or light touch hurt',
      },
    },
  },

  // Headings over the long lists.
  groups: {
    healthFlags: {
      general: 'Your general health',
      infection: 'Infection risk',
      blood: 'Blood',
      bones: 'Bones',
      place: 'Where and when',
    },
    massageChecks: {
      blood: 'Blood',
      heart: 'Heart and blood vessels',
      skin: 'Skin and feeling',
      body: 'Body',
      safety: 'Safety with others',
    },
  },

  // Screen titles.
  pages: {
    'nerve-danger': 'A quick safety check',
    'body-danger': 'Signs that need help now',
    'urgent-signs': 'Signs that need advice today',
    'about-you': 'About you',
    pain: 'Your pain',
    nerve: 'Feeling and strength in your legs',
    health: 'Your health',
    cleared: 'Has someone checked this?',
    'massage-checks': 'Before a massage',
    target: 'Where it hurts and how it feels',
  },

  // Levels and time frames (brief, 0.1 and 3.6).
  levels: {
    'emergency-now': {
      headline: 'Get emergency help now',
      action: 'Call the emergency number or go to the emergency room now. No massage, heat, ice, stretching or waiting.',
      short: 'Emergency',
    },
    'same-day': {
      headline: 'Get medical advice today',
      action:
        'Call a doctor, urgent care or a nurse line today. If no one can see you today, go to the emergency room.',
      short: 'Advice today',
    },
    'see-provider-first': {
      headline: 'See a health professional before any massage',
      action: 'Book a visit, or ask the person named here. Leave massage until then.',
      short: 'See someone first',
    },
    'go-with-care': {
      headline: 'You can try gentle massage, with care',
      action: 'Follow the limits shown here. Do this check again early, on the day shown.',
      short: 'With care',
    },
    go: {
      headline: 'You can try massage',
      action: 'Follow the plan shown here. Do this check again in 2 weeks.',
      short: 'You can try',
    },
  },
  timings: {
    now: 'Now',
    today: 'Today',
    'next-few-days': 'In the next few days',
    'within-2-weeks': 'Within 2 weeks',
    'next-visit': 'At your next visit, or call your midwife or doctor',
    'ask-prescriber': 'Ask whoever prescribes it, or a pharmacist, first',
    'ask-team': 'Ask that care team first',
    'ask-first': 'Ask a doctor or nurse first',
    routine: 'At a routine visit',
  },

  // Why each rule raises the level. No time frames here: a reason may stand under a more urgent level.
  rules: {
    'E-01':
      'These changes can come from the nerves at the bottom of the spine (cauda equina). Most people with sciatica do not have this. About 1 to 3 in 100,000 people get it. It is rare, but quick care matters.',
    'E-02': 'This may be more than sciatica. A medical team needs to check you now.',
    'E-03': 'This weakness may be new or growing, and that needs fast care. Care sooner goes with better recovery.',
    'E-04':
      'With cancer, now or in the past, numbness or weakness that may be new needs fast care. Something may be pressing on the nerves in the spine. A check does not mean that cancer is the cause.',
    'E-05':
      'Fever with numbness or weakness can mean an infection near the nerves of the spine. Most people with sciatica do not have this. It is rare, but quick care matters.',
    'E-06':
      'Numbness or weakness in both legs can come from the nerves at the bottom of the spine. Most people with sciatica do not have this. About 1 to 3 in 100,000 people get it. It is rare, but quick care matters.',
    'D-01': 'This sign needs a quick check. It may need care of its own, apart from sciatica.',
    'D-02': 'You were not sure about a danger sign. We never count "not sure" as "no". Someone can help you find out.',
    'D-03': 'A weak foot, ankle or knee needs an early check, even when it stays the same. The same goes when you could not test it.',
    'D-04': 'Weakness that is new or growing can mean that a nerve is doing its job less well. It needs a quick check.',
    'D-05':
      'Numbness that spreads or grows can mean that a nerve is more irritated. When you are not sure, we take the safe side.',
    'D-06': 'Very strong pain together with numbness or weakness needs a quick check.',
    'D-07':
      'With cancer, now or in the past, tingling, numbness or weakness needs a quick check. That does not mean that cancer is the cause.',
    'D-08': 'With cancer, now or in the past, these signs count for more. They need a quick check. That does not mean that cancer is the cause.',
    'D-09': 'Each of these alone says little. Together they count for more, so they need a quick check.',
    'D-10': 'Your answers make an infection more likely, and you feel ill. An infection can be there without a fever.',
    'D-11':
      'After a spine procedure, severe or growing pain needs a quick check for infection or bleeding. An infection then is rare but serious.',
    'D-12': 'Groin pain with weak bones or steroid tablets can come from the hip bone itself. It needs a quick check.',
    'D-13':
      'You may bleed more easily. Bleeding deep in the back, belly wall or hip can feel like sciatica, so this needs a quick check.',
    'D-14':
      'With cancer, now or in the past, severe or growing pain needs a quick check. That does not mean that cancer is the cause.',
    'D-15': 'A weak spine bone can break without a fall. Strong pain that is still new needs a quick check.',
    'D-16': 'Numbness or weakness in both legs needs a quick check, even when it stays the same or eases.',
    'D-17': 'Tingling in both legs needs a quick check, even when touch feels normal.',
    'P-01': 'Pain of 7 or more is severe. Someone should look for the cause before any massage.',
    'P-02': 'A numb patch can mean that a nerve is irritated. Someone should test it before any massage.',
    'P-03': 'Weakness can mean that a nerve is not doing its job well. Someone should test it before any massage.',
    'P-04': 'Back pain in young people can have other causes. This check is made for adults only.',
    'P-05':
      'Around pregnancy and birth, blood clots are more likely and pain can have other causes. Your midwife or doctor should say yes first.',
    'P-06': 'With cancer, now or in the past, this pain is worth a check before massage. That does not mean that cancer is the cause.',
    'P-07': 'This can have a cause other than sciatica. It should be checked before any massage.',
    'P-08':
      'This can make an infection in the spine more likely, and it can be there without a fever. Long use of steroid tablets can also weaken bones. A check comes before massage. After a spine injection or operation, ask that team.',
    'P-09': 'This pain can come from the hip, not the back. Massage would then aim at the wrong place.',
    'P-10': 'Signs like these together can come from an inflamed spine. It is often missed for years, and there is care for it.',
    'P-11': 'You may bruise or bleed more easily. The person who looks after this should say what is safe.',
    'P-12': 'Leg massage can move a blood clot. After a clot, a doctor or nurse should say yes first.',
    'P-13': 'A bone or wound may not be strong enough yet. The team that cared for you knows what is safe.',
    'P-14': 'Your heart or blood pressure may not be settled yet. Painful pressure and heat may raise blood pressure.',
    'P-15': 'Pain that gets worse over weeks should be checked before any massage.',
    'P-16': 'At 65 or over, weak bones can break without a fall. New pain should be checked before any massage.',
    'P-17':
      'Legs that ache on walking can come from poor blood flow, or from less room in the spine. Your other answers make that more likely.',
    'P-18': 'At 65 or over, pain that is not better after 6 weeks is worth a check.',
    'C-R1': 'Pain of 4 to 6 gets in the way, so any pressure needs care.',
    'C-R2': 'Tingling can mean that a nerve is irritated. Strong pressure could make it worse.',
    'C-R3': 'Pressure or warmth could make a fresh flare worse. Wait at least 3 days, and until it is settling.',
    'C-R4': 'This pain is less than 2 weeks old, so it is still early.',
    'C-R5': 'Firm touch is too much there, or you prefer gentle touch. So firm pressure does not fit.',
    'C-R6': 'From 65 on, strong pressure carries more risk. If you are no better after 4 weeks, see someone.',
    'C-R7': 'Your health answers change which massage fits you.',
    'C-R8': 'Legs that ache on walking or standing are worth a check.',
    'C-R9': 'You told us that this has been checked. We still keep to light touch, to be safe.',
  },

  // The signs of the danger screens: why they matter, and how to say them on the phone.
  signs: {
    nerveDanger: {
      'saddle-numb': {
        reason: 'Feeling in this area comes from the nerves at the bottom of the spine. Even a small patch counts.',
        say: 'I am numb or it feels odd between my legs or around my bottom',
      },
      'pee-stuck': {
        reason:
          'The nerves at the bottom of the spine help you pee. An early change may still get better with fast care. Waiting risks lasting harm.',
        say: "it is newly hard to pee, or I can't tell when my bladder is full",
      },
      'pee-leak': {
        reason: 'The nerves at the bottom of the spine help you hold pee and feel it. This should not wait.',
        say: "I am newly leaking pee, or I can't feel it coming out",
      },
      'bowel-change': {
        reason: 'The nerves at the bottom of the spine help you hold poo and feel it. Lost feeling can come before lost control.',
        say: "I am newly leaking poo, or I can't feel when I need to go",
      },
      'sex-change': {
        reason: 'The same nerves carry feeling during sex. By itself it is less likely to be serious, but it needs a check now.',
        say: 'I have lost feeling during sex, or have new trouble with sex',
      },
      'both-legs-new': {
        reason: 'New trouble in both legs can come from the nerves at the bottom of the spine.',
        say: 'I have pain, numbness or weakness in both legs that is new or getting worse',
      },
    },
    bodyDanger: {
      'big-accident': {
        reason: 'A bone or something inside you may be hurt. That needs a scan or an X-ray.',
        say: 'it started after a serious accident or big fall that nobody has checked',
      },
      'leg-failing': {
        reason: 'Weakness that is new or growing needs fast care. Care sooner goes with better recovery.',
        say: 'my foot drags or my leg gives way, and that is new or getting worse',
      },
      'fever-nerve': {
        reason: 'Fever or feeling very ill with these changes can mean a serious infection. Quick care matters.',
        say: 'I have a fever or feel very ill, with new weakness, numbness or confusion',
      },
      'belly-back': {
        reason: 'This can come from the big blood vessel in the belly. It needs help right away.',
        say: 'I have sudden very bad belly or side pain, a throbbing lump in my belly, or feel faint and clammy',
      },
      'chest-breath': {
        reason: 'This can come from the heart, or from a blood clot in the lung. Both need help right away.',
        say: 'I have chest pain, trouble breathing, coughed up blood, or passed out',
      },
      'cold-leg': {
        reason: 'Blood may not be reaching the leg. Hours matter.',
        say: 'one leg or foot is suddenly cold, pale, blue or blotchy, and very painful',
      },
      'cannot-stand': {
        reason: 'A broken hip can feel like leg pain.',
        say: "I fell and can't put weight on my leg",
      },
      'face-arm': {
        reason: 'This is not sciatica. It can be a stroke, or trouble in the spinal cord. Hours matter.',
        say: 'I have a drooping face, a weak arm, trouble speaking, or I am suddenly very unsteady',
      },
    },
    urgentSigns: {
      'calf-swollen': {
        reason: 'This can be a blood clot in the leg. Rubbing can move a clot to the lungs.',
        say: 'one calf or leg is swollen, warm, sore or a different color',
        also: 'Be seen within hours if you are or could be pregnant, or gave birth in the last 6 weeks. The same if you ever had a clot or cancer, or had recent surgery. Do not rub or massage that leg.',
      },
      'fever-back': {
        reason: 'Fever with this pain can mean an infection in the spine, a kidney or a joint.',
        say: 'I have a fever, shivers or chills',
        also: 'Go to the emergency room now if you also have new numbness or weakness, or if it starts. Go there too if no one can see you today. That matters most with weak immunity, steroid tablets or injected drugs. It also matters after an injection or operation on the spine, or contact with TB.',
      },
      'blister-rash': {
        reason: 'This can be shingles. Medicine for it works best within 3 days.',
        say: 'I have a new rash or blisters in a patch on the sore side',
        also: 'Nobody should touch or massage the rash. It can pass to other people.',
      },
      'hot-lump': {
        reason: 'This can be an infection or a blood clot.',
        say: 'I have a patch of skin that is red, hot to touch or oozing',
        also: 'Do not press, rub or heat it.',
      },
      'small-fall-fragile': {
        reason: 'A weak spine bone can break after a small fall, a lift or a cough.',
        say: 'I have sudden sharp back pain after a small fall, lift or cough, and my bones may be weak',
      },
      'both-legs-old': {
        reason: 'Trouble in both legs needs a check, even when it is not new.',
        say: 'I have had pain, numbness or weakness in both legs for over 2 weeks',
      },
      'no-relief': {
        reason: 'Pain this strong needs someone to look for the cause and help you get relief.',
        say: "I can't find any position to sit, lie or sleep in",
      },
    },
  },
  ruleSay: {
    'E-03': "my leg or foot is too weak to do its job, and it may be new or getting worse",
    'E-04': 'I have or had cancer, and my leg is numb or weak, and it may be new or getting worse',
    'E-05': 'I have a fever, and my leg is numb or weak, and it may be new or getting worse',
    'E-06': 'both my legs are numb or weak, and it may be new or getting worse',
  },

  // Why a flag limits or excludes something (brief, 4.3).
  flags: {
    'pain-moderate': 'Your pain is 4 to 6. Keep to the pressure shown, and say stop early.',
    'pain-severe': 'Your pain is 7 or 8. Only light touch fits. No hot stones and no ball.',
    'under-3-days': 'Your pain is less than 3 days old. Only light touch. No warmth, hot stones or ball yet.',
    '3-days-to-2-weeks': 'Your pain is less than 2 weeks old. Nothing firm yet, and no hot stones.',
    flare: 'Your pain has flared up. Only light touch, beside the sore spot. Wait at least 3 days, and until it is settling, before warmth, hot stones or anything firmer.',
    tingling: 'You have tingling, so a nerve may be irritated. Keep pressure low, with no deep tissue and no hot stones.',
    numb: 'You have a numb patch, or may have one. You cannot judge pressure, heat or cold there. So only light touch, and no heat or ice.',
    weak: 'You have weakness in a leg, so a nerve may be irritated. So only light touch. No hot stones and no ball.',
    sensitive: 'Firm touch is too much, or you prefer gentle. We keep it light or slow, with no deep tissue. No hot stones and no ball.',
    'very-sensitive': 'Even light touch can hurt you. We keep it as light as you like, with no ice. No hot stones and no ball.',
    '65-plus': 'You are 65 or over. Strong pressure carries more risk, so nothing firm.',
    pregnancy:
      'You are or may be pregnant, or had a baby a short time ago. Blood clots are more likely then. So only light touch, and nobody works on your legs. No hot stones and no ball.',
    'blood-thinner': 'You take a blood thinner. You may bruise or bleed more easily, so only light touch. Nobody works on the calf. No hot stones and no ball.',
    bleeding: 'You have a bleeding problem. You may bruise or bleed more easily, so only light touch. No hot stones and no ball.',
    'aspirin-type': 'You may bruise more easily. So nothing firm.',
    'past-clot': 'You have had a blood clot. Leg massage can move a clot, so nobody works on your legs. Only light touch elsewhere. No hot stones and no ball.',
    'thin-bones': 'Your bones are thin. Strong pressure could harm them, so only light touch. No hot stones and no ball.',
    'bone-break': 'You have had a broken bone. Only light touch, and away from that bone. No hot stones and no ball.',
    surgery: 'You had an operation a short time ago. Only light touch, and away from that area. No hot stones and no ball.',
    steroids: 'Long use of steroid tablets can weaken bones and make skin thin. Only light touch, with no drag on the skin. No hot stones and no ball.',
    'thin-skin': 'Your skin tears easily. Only light touch, with no drag on the skin. No hot stones and no ball.',
    cancer: 'You have or had cancer. Only light touch, away from any tumor and any area treated with radiation. In treatment, keep it to 20 minutes. No hot stones and no ball.',
    'weak-immune': 'Your immune system is weak. You are more open to infection, so only light touch. No hot stones and no ball.',
    'inject-drugs': 'Injected drugs make an infection in the spine more likely. So only light touch. No hot stones and no ball.',
    tb: 'TB can reach the spine. So only light touch. No hot stones and no ball.',
    'spine-procedure': 'You had an injection or operation on your spine. Only light touch, and away from that area. No hot stones and no ball.',
    heart: 'You have heart disease or high blood pressure. Painful pressure and heat may raise blood pressure. So nothing firm, no hot stones, and shorter times.',
    diabetes: 'Diabetes can dull feeling in the skin, so burns can go unnoticed. No hot stones, nothing firm, and short times for heat or ice.',
    'poor-feel': 'You cannot feel hot, cold or pressure well on part of your body. So only light touch, with no heat, ice or ball.',
    'poor-circulation': 'Blood flow in your legs is poor. Only light touch, nothing on the lower legs, and no heat or ice anywhere on the legs. No hot stones and no ball.',
    varicose: 'You have varicose veins. Hands, stones and ball stay off them, and nobody works on the calf.',
    skin: 'You have open, infected, burned or sore skin, or a rash. Nothing goes on that skin. No hot stones.',
    device: 'You have an implant, a device or a new joint. Hands, heat and ice stay away from it. Nothing firm, and no hot stones.',
    patch: 'You wear a medicine patch. Hands and warmth stay away from it. No hot stones.',
    'joint-disease': 'Your joints are inflamed or very loose. Only light touch fits.',
    'cannot-say': 'It may be hard for you to say stop in time. So only light touch with a helper there, and no heat, ice or ball.',
    'oil-allergy': 'You may react to oil or lotion. Ask for massage without it.',
    'walk-legs': 'Your legs ache when you walk or stand. Nothing firm, and no hot stones.',
    cleared: 'Someone who knows your health found nothing serious, or said gentle massage is OK. We keep it light, to be safe. No hot stones and no ball.',
    'S-04':
      'Deep tissue is only for stubborn tightness of over 3 months, with pain of 6 or less. There must be no flare, tingling, numbness or weakness.',
  },

  // Short instructions that add up.
  cautions: {
    'beside-the-spot': 'Stay beside the sore spot, not on it. Keep it to 10 to 15 minutes. Stop if it throbs more.',
    'on-the-side': 'Lie on your side.',
    'no-legs': 'Stay off the legs.',
    'no-lower-leg': 'Stay off the lower legs.',
    'not-calf': 'Stay off the calf.',
    'avoid-veins': 'Stay off the varicose veins, and off the calf.',
    'avoid-area': 'Stay away from the area that was hurt or treated.',
    'avoid-cancer': 'Stay away from any tumor, any area treated with radiation, and any tube or port.',
    'avoid-skin': 'Stay off skin that is open, sore or has a rash.',
    'avoid-device': 'Stay away from the implant, device or joint.',
    'avoid-patch': 'Stay away from the medicine patch.',
    'no-drag': 'Do not pull or drag the skin.',
    'no-oil': 'Use no oil or lotion.',
    shorter: 'Keep it shorter, and do not lie face down for long.',
    'with-a-helper': 'Have a helper there who can say stop for you.',
    'lower-warmth': 'Use less warmth than usual.',
    'not-on-legs': 'Not on the legs.',
    'low-back-only': 'On the low back only.',
    'no-hot-bath': 'No hot bath. Do not get too warm.',
    'ten-minutes': '10 minutes at most.',
    'short-time': 'Keep it short: 10 minutes at most.',
    'skin-check-first': 'Check first that both sides feel warm and cool the same.',
    'check-skin-often': 'Look at the skin every 3 minutes.',
  },

  // Pressure, on the scale "how strong does it feel, from 0 to 10" (brief, 0.3 and 4.2).
  pressures: {
    light: { name: 'Light', feel: 'It feels like 0 to 3 out of 10. It should not hurt.' },
    gentle: { name: 'Gentle', feel: 'It feels like 3 out of 10 or less.' },
    'light-to-medium': { name: 'Light to medium', feel: 'It feels like 5 out of 10 or less.' },
    medium: { name: 'Medium', feel: 'It feels like 4 to 5 out of 10. On a sore knot, or with the ball, never more than 4.' },
    firm: { name: 'Firm', feel: 'It feels like 6 to 7 out of 10, and never above 7.' },
  },

  // Where to work and what to stay off (brief, 4.6).
  zones: {
    'low-back': {
      name: 'Low back',
      work: 'The muscles on both sides of the spine, from the lowest ribs to the hip bones.',
      off: 'The bones of the spine. No firm work on the soft area under the lowest ribs. Stones go beside the spine, never on it.',
    },
    buttock: {
      name: 'Buttock',
      work: 'The round muscles, and the outer upper part.',
      off: 'The sit bone, the tailbone, and any spot that shoots down the leg.',
    },
    piriformis: {
      name: 'Deep in the buttock',
      work: 'The deep middle of the buttock, halfway between the edge of the tailbone and the bony point of the hip.',
      off: 'The sciatic nerve runs right there. If pressing sends tingling or electric pain, stop. Go on only an inch (2 to 3 cm) or more away.',
    },
    hamstring: {
      name: 'Back of the thigh',
      work: 'The thick middle of the muscle, light to medium at most.',
      off: 'The back of the knee. With tingling, no long firm strokes down the back of the leg.',
    },
    calf: {
      name: 'Calf',
      work: 'Light strokes only.',
      off: 'The back of the knee and any raised veins. Leave the calf alone after long bed rest or long travel in the last days.',
    },
  },

  modalities: {
    swedish: 'Swedish massage',
    myofascial: 'Myofascial release',
    'trigger-point': 'Trigger point therapy',
    'deep-tissue': 'Deep tissue massage',
    'hot-stone': 'Hot stone massage',
    heat: 'Warmth',
    ice: 'Ice',
    'self-ball': 'Soft ball on a wall',
  },

  // The five techniques (brief, 4.1 and 4.2).
  techniques: {
    swedish: {
      what: 'Long gliding strokes and kneading over a wide area.',
      helps: 'It may help with tension, stress, sleep and a general ache, for a while.',
      evidence:
        'It has not been shown to help sciatica itself. In 25 trials of massage for back pain, the ease was short and the proof weak. In one study of 401 people, relaxing massage did as well as a more targeted massage (structural massage). It showed no effect in fibromyalgia. Guidelines allow massage only beside exercise. One Dutch guideline advises against it in sciatica.',
      pressure: 'Light to medium, 5 out of 10 or less. If your plan says light, 3 or less.',
      session: '30 minutes the first time. Then 30 to 60 minutes. Keep to a shorter time if your plan shows one.',
      often: 'Once a week for 4 weeks. Then decide if it is worth going on.',
      home: 'You or someone you trust can stroke the sore muscles shown in your plan for 5 to 10 minutes. Use lotion if your skin is fine with it.',
      care: 'Tell the therapist about an oil allergy, varicose veins or heart disease. With heart disease, make it shorter and do not lie face down for long. Hands stay off varicose veins.',
      never: 'Never with a fever or signs of a blood clot. Never on skin with an infection or a rash. Never for anyone under 18. Never when this check says to see someone first.',
      stop: 'Stop if pain shoots down your leg. Stop if you get new tingling, numbness or weakness.',
    },
    myofascial: {
      what: 'A slow, gentle stretch of the skin and what lies under it. There is little or no oil. Hands stay 1 to 3 minutes in one place.',
      helps: 'It may help with a feeling of tightness, and make moving easier, for a while. It suits people who dislike pressure.',
      evidence:
        'The proof is weak and mixed. One review of back pain trials found a small drop in pain. Another found no clear change in pain. It has done better in fibromyalgia.',
      pressure: 'Light, 3 out of 10 or less.',
      session: '20 to 45 minutes. Keep to a shorter time if your plan shows one.',
      often: 'Once a week for 4 weeks. Then decide if it is worth going on.',
      home: 'Rest a flat hand on the tight muscle and move it slowly, for 1 to 2 minutes.',
      care: 'Take care with fragile skin, and do not drag it. Take care with loose joints.',
      never: 'Never with a fever or signs of a blood clot. Never on skin with an infection or a rash. Never for anyone under 18. Never when this check says to see someone first.',
      stop: 'Stop if pain shoots down your leg. Stop if you get new tingling, numbness or weakness.',
    },
    'trigger-point': {
      what: 'A steady press on one sore knot (also called a trigger point), then letting go.',
      helps: 'It may help with a sore knot in the buttock and an ache that spreads from it, for a while.',
      evidence:
        'The proof is weak. In 17 studies, people could bear more pressure, but their pain scores did not clearly change. The deep buttock muscle (piriformis) is not often the cause. It is found in at most 6 in 100 people with back pain.',
      pressure: 'Medium on the knot. Discomfort stays at 4 out of 10 or less. If your plan says gentle, 3 or less.',
      session: 'Warm up first with a few minutes of Swedish strokes. Then 15 to 30 minutes, as part of a longer massage. 30 to 90 seconds on each knot, and 3 to 5 knots.',
      often: 'Once a week with a therapist. The ball at home, once or twice a day.',
      home: 'Press a soft ball against a wall, if the ball is in your plan.',
      care: 'Use only gentle pressure with tingling, aspirin-type medicines, diabetes or heart disease, or from age 65. The same goes in the first 2 weeks, or if your legs ache when you walk. Stop if it shoots down the leg.',
      never: 'Never with a fever or signs of a blood clot. Never on skin with an infection or a rash. Never for anyone under 18. Never with numbness, weakness, a flare, or touch that hurts. Never in pregnancy, with weak bones, or with a past clot. Never with a blood thinner or bleeding problem. Never near recent surgery or a break. Never when only light touch is allowed, or when this check says to see someone first.',
      stop: 'Stop if you feel tingling or electric pain. That is nerve, not muscle. Stop if pain shoots down your leg, or a new numb or weak feeling starts.',
    },
    'deep-tissue': {
      what: 'Slow, firm strokes along the deeper muscles.',
      helps: 'It may help tight muscles feel looser, for a while. It is meant for stubborn tightness over months.',
      evidence:
        'The proof is weak. In one small study, pain fell from 58 to 42 out of 100 in 2 weeks. Nobody went without care, so the massage may not be the reason.',
      pressure: 'Firm, 6 to 7 out of 10. Never above 7.',
      session: 'Warm up first with a few minutes of Swedish strokes. Then 30 to 45 minutes. If it feels too strong, go back to Swedish.',
      often: 'Every 1 to 2 weeks, and at least 48 hours apart.',
      home: 'Not at home.',
      care: 'Stay off the calf with varicose veins. Use no oil with an oil allergy.',
      never: 'Never with a fever or signs of a blood clot. Never on skin with an infection or a rash. Never for anyone under 18. Never with tingling, numbness, weakness, a flare, or tender touch. Never in the first 3 months of the pain. Never if your legs ache when you walk. Never from age 65, in pregnancy, with weak bones, or with a past clot. Never with a blood thinner, aspirin-type medicines or a bleeding problem. Never with steroids, thin skin, cancer, diabetes, heart disease or implants. Never near recent surgery or a break. Never when only light touch is allowed, or when this check says to see someone first.',
      stop: 'Stop if it feels stronger than 7 out of 10. Stop if pain shoots down your leg. Stop if you get new tingling, numbness or weakness.',
    },
    'hot-stone': {
      what: 'Smooth warm stones that rest on the muscles or glide over them. It goes with another style, never alone.',
      helps: 'It may help with comfort and resting, for a while. The hands can then work with less force.',
      evidence:
        'There is very little proof. We found no trial result for sciatica. One trial with 120 people was only planned when we looked. Warmth itself has some support for back pain.',
      pressure: 'Light, 3 out of 10 or less. Warm, never hot. Test each stone on the inner arm first.',
      session: 'Stones for 10 to 15 minutes, inside a longer massage.',
      often: 'Now and then.',
      home: 'Not at home. Use a warm pack instead, if warmth is in your plan.',
      care: 'From age 65, use less warmth. Leave it out if you dislike heat.',
      never: 'Never alone. Never in a flare, with a fever, or in the first 2 weeks of the pain. Never with numbness, weakness, tingling, poor feeling or tender touch. Never if your legs ache when you walk. Never in pregnancy or with a past clot. Never with diabetes, heart disease, poor blood flow or cancer. Never with thin or broken skin, steroids or weak bones. Never with an implant, pump or medicine patch. Never with a blood thinner or a bleeding problem. Never if it is hard for you to say stop. Never for anyone under 18, or when this check says to see someone first.',
      stop: 'Stop if your skin burns or stings. Stop if pain shoots down your leg. Stop if you get new tingling, numbness or weakness.',
    },
  },
  evidenceLabels: { weak: 'Evidence: weak', 'very-weak': 'Evidence: very weak' },

  // The steps of a plan that are not techniques.
  steps: {
    ice: {
      title: 'Ice first',
      detail: 'Wrap ice in a damp thin towel. Use it for 10 to 15 minutes on the sore back or buttock. If a shorter time is shown, keep to that.',
    },
    rest: {
      title: 'Rest first',
      detail: 'Rest in an easy position for a while. Ice does not fit you today.',
    },
    wait: {
      title: 'Wait',
      detail: 'Wait until your skin feels normal again, about 20 to 30 minutes. Ice hides pain, so you cannot judge pressure yet.',
    },
    move: {
      title: 'Move a little',
      detail: 'Walk or move gently for a short time.',
    },
    'self-ball': {
      title: 'Soft ball on a wall',
      detail: 'Lean on a soft ball with your buttock, to no more than 4 out of 10. If gentle is shown, no more than 3. Stop at once if it tingles or goes numb.',
    },
    heat: {
      title: 'Warmth',
      detail: 'Use warmth before, during or after the massage. Warm, never hot, for 10 to 15 minutes. If a shorter time is shown, keep to that.',
    },
    stretch: {
      title: 'Stretch',
      detail: 'Stretch gently, once a day to start. If stretching hurts, take short easy walks instead.',
    },
    'stay-active': {
      title: 'Stay active',
      detail: 'Keep up your normal day as far as pain allows. Do not stay in bed for days.',
    },
    'physical-therapy': {
      title: 'Ask about physical therapy',
      detail: 'A physical therapist can help you choose moves that fit you. Massage works best as one part of such a plan.',
    },
  },

  // Advice, line by line (brief, section 5). Doses are upper limits.
  advice: {
    'adv-ice': {
      title: 'How to use ice',
      lines: {
        when: 'In a flare, in the first 2 to 3 days, or if cold feels good.',
        how: 'Wrap an ice pack or frozen peas in a damp thin towel. Put it on the sore back or buttock.',
        time: 'Use it for 10 to 15 minutes, 20 at most. With diabetes, 10 at most. Let the skin go back to normal first. Use it no more than every 2 to 3 hours in the day.',
        check: 'Look at the skin after 5 minutes, and every 3 minutes with diabetes. Stop if it is very red, white, blistered or numb.',
        not: "No ice on numb or open skin, or where blood flow or feeling is poor. No ice if cold stings badly, or you have Raynaud's.",
        honest: 'We do not know if ice helps you get better sooner. It can numb pain for a while.',
      },
    },
    'adv-heat': {
      title: 'How to use warmth',
      lines: {
        when: 'For tight or stiff muscles, when there is no flare. Before, during or after massage.',
        how: 'Use a warm pack, a heat wrap or a warm shower. Wrap a pack in a towel. Warm, never hot.',
        time: 'Use it for 10 to 15 minutes, 20 at most, up to 3 times a day. With diabetes, 10 at most, and look at the skin every 3 minutes.',
        check: 'First test your skin. Touch both legs and both sides of the back with a cool spoon. Then use a warm cloth, not a hot one. If one side feels less, use no heat there.',
        never: 'Never fall asleep with it or lie on the pack. Never on numb, broken, swollen or red skin, or near a medicine patch. Never in a flare or with a fever.',
        honest: 'For new back pain, a heat wrap gave a small ease that did not last long.',
        ask: 'With diabetes, heart disease or artery disease, ask a doctor, nurse or pharmacist before you use heat. Ask first too near a place where you have or had cancer. In pregnancy, ask first and do not get too warm.',
      },
    },
    'adv-stretch': {
      title: 'Stretch and move',
      lines: {
        start: 'Once a day to start. Move smoothly, with no bouncing or twisting. If a care team gave you limits, keep to those. In pregnancy, with weak bones or after surgery, ask first which moves fit you.',
        traffic: 'Pain that moves up toward your back is fine. If pain moves down your leg, stop that move.',
      },
    },
    'adv-active': {
      title: 'Stay active',
      lines: {
        keep: 'Keep up your normal day as far as pain allows. Rest an hour if you must, but do not stay in bed for days. Advice from your own care team comes first.',
        honest: 'For sciatica, staying active and resting gave about the same pain results, so go by comfort. But long rest can make things worse.',
        work: 'Change position every 20 to 30 minutes. Do not lift heavy things with a twist.',
      },
    },
    'adv-sleep-sit': {
      title: 'Sleeping and sitting',
      lines: {
        side: 'On your side: put a pillow between your knees.',
        back: 'On your back: put a pillow under your knees.',
        rise: 'To get up, roll to your side and push up with your arms.',
        sit: 'Sit for a short time, with your feet flat and a small cushion in your low back. Keep your back pocket empty. Stand up every 20 to 30 minutes.',
      },
    },
    'adv-medicine': {
      title: 'Medicine for pain',
      lines: {
        pharmacist: 'A pharmacist can help you choose a pain reliever that is safe for you.',
        tell: 'Tell them about your other medicines. Tell them about any stomach, kidney or heart problem, and if you are or may be pregnant.',
      },
    },
    'adv-course': {
      title: 'What usually happens',
      lines: {
        weeks: 'Many people feel much better in 4 to 6 weeks.',
        months: 'Some take months. In studies, about 50 in 100 people report a good result at 12 months. Up to 45 in 100 still have some symptoms.',
        some: 'About 20 to 30 in 100 people still have real trouble after 1 to 2 years.',
        again: 'It can come back. Staying active is worth it.',
      },
    },
    'adv-ask-massage': {
      title: 'Ask about massage',
      lines: {
        ask: 'Ask the person who checked you, or who prescribes your medicines: is gentle massage OK with my condition and my medicines?',
      },
    },
    'adv-recheck': {
      title: 'Check again',
      lines: {
        seen: 'Did you see someone, if we asked you to? If not, book it now.',
        after: 'If you have a massage, ask yourself the next day: better, same or worse? If it is worse two times, stop massage and do this check again.',
        better: 'Down by 2 points or more is better. From a score of 3 or less, down by 1 is maybe better. If massage is in your plan, go on, keep active, and space out the visits.',
        same: 'Otherwise, within 1 point is about the same. If massage is in your plan, you can go on for up to 4 weeks. If you are no better by 4 to 6 weeks, see someone.',
        worse: 'Up by 2 points or more is worse. Stop massage and do the full safety check again.',
        recovered: 'At 0, stop massage. Keep moving, and keep the list of danger signs.',
        sign: 'With new tingling, numbness, weakness or any danger sign, do this check again. Do it even when the pain is less.',
      },
    },
    adviseRoutineVisit: {
      title: 'Book a routine visit too',
      lines: {
        visit: 'Some of your answers are worth a routine visit to a doctor, nurse or physical therapist. You can follow this plan until then.',
      },
    },
    'adv-safety-net': {
      title: 'Signs to watch for',
      lines: {
        saddle: 'Numb or odd feeling between the legs or around the bottom, or a sudden change in sex feeling',
        pee: 'Trouble peeing, leaking pee, or not feeling it',
        poo: 'Losing control of poo, or not feeling it',
        legs: 'Pain, weakness or numbness in both legs, or a foot that drags, or a leg that gives way',
        fever: 'Fever with any of these, or with new numbness, weakness or confusion',
        body: 'Sudden belly and back pain, very bad belly or side pain, chest pain, trouble breathing, or a cold pale leg',
        'same-day':
          'Call a doctor the same day if numbness spreads, weakness starts, or both legs tingle. Call too with a fever, a swollen warm calf, a new rash, or pain that no position eases.',
        days: 'See someone within days if pain gets worse week by week, or is no better after 4 to 6 weeks.',
        why: 'Having no sign today does not mean that there is no risk. Keep this list where you can find it.',
      },
    },
  },

  // Stretches and easy moves (brief, 5.3).
  moves: {
    'mv-walk': {
      name: 'Short easy walks',
      how: 'Walk at a pace that feels easy.',
      dose: '5 to 10 minutes, several times a day.',
      note: 'This is the first choice if stretches hurt.',
    },
    'mv-knee-chest': {
      name: 'Knee to chest',
      how: 'Lie on your back. Bring one knee toward your chest.',
      dose: 'Hold 20 to 30 seconds, 3 times on each side.',
      note: 'Ease off if leg pain grows.',
    },
    'mv-buttock': {
      name: 'Buttock stretch',
      how: 'Lie on your back. Put one ankle on the other knee. Pull the thigh toward you.',
      dose: 'Hold 20 to 30 seconds, 3 times.',
      note: 'For a tight buttock. Ease off if leg pain grows.',
    },
    'mv-back-press': {
      name: 'Lean on your forearms',
      how: 'Lie on your front and lean on your forearms.',
      dose: 'Hold 5 to 10 seconds, 8 to 10 times.',
      note: 'Stop if pain runs further down the leg. Leave it out in pregnancy.',
    },
    'mv-pelvic-tilt': {
      name: 'Pelvic tilt',
      how: 'Lie on your back. Flatten your low back, then arch it a little.',
      dose: '10 times.',
      note: 'A gentle start in the first days.',
    },
    'mv-nerve-slide': {
      name: 'Nerve slide',
      how: 'Sit tall. Straighten one knee while you look up. Bend it while you look down.',
      dose: '10 slow times, once or twice a day.',
      note: 'Not in a flare, or with pain over 6. Not if you are numb or weak, or light touch hurts. Stay below tingling, and never hold at the end. Stop doing it if symptoms last more than 10 minutes after. The proof is mixed, and only for a short time.',
    },
  },

  // What to say and do around a massage or a visit (brief, 4.7, 4.8 and 10.5).
  guidance: {
    tell: {
      title: 'Tell your therapist',
      lines: {
        'no-thrust': 'I have sciatica-type pain. Please do not crack or thrust my spine.',
        where: 'I will show you where it hurts and how bad it is, from 0 to 10. I will tell you about any tingling. Nothing should shoot down my leg.',
        flags: 'This is what you need to know about my health, my medicines and my allergies.',
        style: 'This is the style and pressure I want, from 0 to 10. I will say stop.',
        position: 'Please help me lie in an easy way. I can be on my side with a pillow between my knees. Or on my back with my knees propped, or face down with a pillow under my belly. If my plan says on my side, only that.',
        ask: 'Are you licensed or registered? Have you worked with sciatica before?',
      },
    },
    stopNow: {
      title: 'Stop at once with any of these',
      lines: {
        shooting: 'Sharp, shooting or electric pain',
        feeling: 'New tingling, numbness or weakness',
        spreading: 'Pain that spreads further down',
        faint: 'Feeling faint',
        burning: 'A burning feeling on the skin',
        seven: 'Pressure above what your plan allows, or anything above 7 out of 10',
      },
    },
    stopCourse: {
      title: 'Stop having massage if',
      lines: {
        worse: 'You were worse for more than 48 hours after two visits.',
        'red-flag': 'Any new danger sign starts. Then do this check again.',
        'no-use': 'Nothing useful has changed after 4 to 6 visits.',
      },
    },
    afterwards: {
      title: 'What is normal afterward',
      lines: {
        soreness: 'Mild soreness can start within 12 hours. It is gone in about a day and a half. If it is strong or lasts longer, do this check again before any more massage.',
      },
    },
    ball: {
      title: 'How to use the ball',
      lines: {
        wall: 'Use a soft ball, such as a tennis ball. Stand with the ball between your buttock and a wall.',
        lean: 'Find a tender, dull spot. Lean in to no more than 4 out of 10. If your plan says gentle, no more than 3.',
        hold: 'Hold for 30 to 60 seconds, 90 at most, and breathe. Do 2 or 3 spots, once or twice a day.',
        never: 'Never on the spine, tailbone, hip joint, groin or back of the knee. Never when you are very sleepy, drunk or on strong painkillers. You cannot feel the limit then.',
        nerve: 'If you feel tingling, numbness or electric pain, stop at once. That is nerve, not muscle.',
        after: 'Then do the buttock stretch.',
      },
    },
    emergency: {
      title: 'Until you get help',
      lines: {
        alone: 'Do not drive yourself. Have someone with you if you can.',
        ready: 'Have a list of your medicines ready, if it is close by. Do not wait to find it.',
        nothing: 'No massage, heat, ice or stretching. Do not wait to see if it passes.',
      },
    },
    sameDay: {
      title: 'What to do today',
      lines: {
        who: 'Call a doctor, urgent care or a nurse line today.',
        unseen: 'If no one can see you today, go to the emergency room.',
        not: 'No massage and no heat. Do not wait to see if it passes.',
      },
    },
    askAtVisit: {
      title: 'Ask at the visit',
      lines: {
        cause: 'What could be causing this, and do I need any tests?',
        massage: 'Is gentle massage OK with my condition and my medicines?',
        next: 'What should I do now, and when should I come back?',
      },
    },
    meanwhile: {
      title: 'What is fine until then',
      lines: {
        walk: 'Short easy walks, if they feel OK and no care team told you to rest.',
        comfort: 'Any position that eases the pain. Change it often.',
        not: 'No massage until then. No cracking or thrusting of the spine.',
      },
    },
    offLimits: {
      title: 'Where nobody should press',
      lines: {
        places: 'Never on the groin, inner thigh, belly or front of the neck. Never on the bones of the spine or the back of the knee.',
        legs: 'With tingling, numbness or weakness, no strong pressure on the leg. The nerve can be irritated along its whole length.',
      },
    },
  },

  // Who to call where (brief, section 9). The numbers themselves are in places.ts.
  places: {
    us: {
      name: 'United States',
      urgent: "There is no single national line. Call your clinic's nurse line, your insurer's nurse line, or urgent care.",
      emergencyRoom: 'the ER',
    },
    'uk-gb': {
      name: 'England, Scotland or Wales',
      urgent: 'Call 111 for advice.',
      emergencyRoom: 'A&E',
      note: '111 is for advice here. It is not the emergency number.',
    },
    'uk-ni': {
      name: 'Northern Ireland',
      urgent: 'Call GP out-of-hours or your local Phone First number.',
      emergencyRoom: 'A&E',
      note: '111 is not the general advice line here.',
    },
    ie: {
      name: 'Ireland',
      urgent: 'Call your GP, or GP out-of-hours.',
      emergencyRoom: 'the emergency department',
    },
    eu: {
      name: 'Another EU country',
      urgent: 'The advice line differs by country. Call a local doctor or hospital.',
      emergencyRoom: 'the emergency department',
    },
    au: {
      name: 'Australia',
      urgent: 'Call healthdirect. Some states have their own line.',
      emergencyRoom: 'the emergency department',
      note: 'From a mobile phone, 112 also works.',
    },
    nz: {
      name: 'New Zealand',
      urgent: 'Call Healthline.',
      emergencyRoom: 'the emergency department',
      note: '111 is the emergency number here, not an advice line.',
    },
    ca: {
      name: 'Canada',
      urgent: 'Call 811 in most provinces and territories. Elsewhere, call your provincial line.',
      emergencyRoom: 'the emergency room',
      note: '811 does not work everywhere.',
    },
    in: {
      name: 'India',
      urgent: 'Call a local doctor or hospital. Some states have a health line.',
      emergencyRoom: 'the emergency room',
      note: 'In many states, 108 is for an ambulance.',
    },
    other: {
      name: 'Another country',
      urgent: 'Call a local doctor or hospital.',
      emergencyRoom: 'the emergency room',
      note: 'Use your local emergency number if you know it. 112 works on many mobile phones, not everywhere.',
    },
  },
  anyPlace: 'In any country, call your local emergency number. On many mobile phones 112 also connects.',

  // The bibliography: what each source is used for, and how far it was read.
  sourceGroups: {
    nerve: 'Nerve signs and cauda equina',
    'red-flags': 'Other danger signs',
    treatment: 'What massage and other care can do',
    'massage-safety': 'Safety of massage',
    'heat-cold': 'Safety of heat and cold',
    pain: 'Measuring pain, and what usually happens',
    content: 'Plain words and phone numbers',
  },
  sourceRead: {
    read: 'We read the part that we used.',
    partly: 'We read one part, and know the rest only through others.',
    'second-hand': 'We read a page that copies it or sums it up.',
    check: 'We have not read it yet, so it never carries a claim alone.',
  },
  sources: {
    'girft-ces-2023': { usedFor: 'The list of emergency signs, the window of 14 days, and the note on a change in sex alone.', read: 'We read the page with the list of signs.' },
    'girft-news-2023': { usedFor: 'How rare cauda equina syndrome is: about 1 to 3 in 100,000 people. About 8,000 cases a year are suspected in England.', read: 'We read it.' },
    'csp-girft-2024': { usedFor: 'New pain in both legs counts as a sign of cauda equina syndrome. There is no fixed pattern.', read: 'We read the opening.' },
    'bmj-bp-ces': { usedFor: 'Signs in the last 14 days, or signs that get worse, are urgent. In hospital, a scan comes within 4 hours.', read: 'We read the summary.' },
    'ces-card': { usedFor: 'Which changes people can notice in themselves.', read: 'We read two copies from the NHS and a clinic.' },
    'ces-toolkit-2016': { usedFor: 'Patients helped to choose the words. Plain words are needed.', read: 'We read the summary.' },
    'dionne-2019': { usedFor: 'Single signs were there in 19 to 43 of 100 people with cauda equina syndrome. They were absent in 62 to 88 of 100 people without it. So a sign counts, but no sign does not rule it out.', read: 'We read the summary.' },
    'raison-2014': { usedFor: 'Two signs together count for more than one. Two single signs raised the odds 2.45 and 2.11 times, and both together 3.46 times.', read: 'We read the summary.' },
    'ces-334': { usedFor: 'Among people sent to a hospital with this suspected, pain in both legs raised the odds of cauda equina syndrome 5.0 times. Leg weakness raised them 5.4 times.', read: 'We read the summary only.' },
    'todd-2017': { usedFor: 'Early signs, such as pain in both legs and a first bladder change. Late signs that cannot be undone.', read: 'We have not read it yet.' },
    'mercer-2019': { usedFor: 'Experts argue that pain in both legs alone need not mean an emergency scan.', read: 'We read the opening.' },
    'hsib-ces-2021': { usedFor: 'A real case that was missed. It shows how much clear advice on danger signs is worth.', read: 'We read the summary at the front.' },
    'lothian-refhelp': { usedFor: 'Lists of signs for a dropped foot, infection and cauda equina syndrome.', read: 'We read a part.' },
    'cks-sciatica': { usedFor: 'How fast each sign needs a referral.', read: 'We read an old archived page on danger signs. We have not read the current page yet.' },
    'iatrox-sciatica': { usedFor: 'A cross-check only. Growing weakness is an emergency. Severe pain at 2 to 6 weeks needs a referral.', read: 'We read it. It is machine-made and weak.' },
    'nice-ng127': { usedFor: 'Weakness that gets worse fast needs a referral at once.', read: 'We read how it is built. We have not read the details yet.' },
    'ukssb-ces-2022': { usedFor: 'The same aim as the national pathway of 2023 for suspected cauda equina syndrome.', read: 'We have not read it yet. We saw it named by others.' },
    'yang-2018': { usedFor: 'Why firm massage is ruled out with nerve signs.', read: 'We read the summary. It is about a single case.' },
    'footdrop-2025': { usedFor: 'Earlier care goes with better recovery. No exact time limit was found.', read: 'We read the summary.' },
    'bjj-weakness': { usedFor: 'Experts do not agree on weakness and surgery.', read: 'We read the summary.' },
    'ifompt-2020': { usedFor: 'Four serious groups: cauda equina syndrome, broken bone, cancer and infection. Single signs are weak, so weigh several together.', read: 'We read the summary and the press summary.' },
    'henschke-2009': { usedFor: 'About 1 in 100 people had a serious cause, while about 80 in 100 had at least one warning sign. Steroids, age over 70 and a big injury pointed to a broken bone.', read: 'We read the summary.' },
    'downie-2013': { usedFor: 'Older age, long steroid use, a big injury or a bruise point to a broken bone. Past cancer points to cancer.', read: 'We read the summary.' },
    'williams-2013': { usedFor: 'What raises the odds of a broken spine bone. Injury: 3 to 13 times. Older age: 4 to 9 times. Steroids: 4 to 48 times. Together they count for more.', read: 'We read the summary.' },
    'henschke-2013': { usedFor: 'Only past cancer is a useful sign of cancer when it stands alone.', read: 'We read the plain summary.' },
    'malig-scoping-2025': { usedFor: 'Cancer was found in 1 to 16 of 1,000 people. Past cancer is the most reliable sign. Signs should be weighed together.', read: 'We read the summary.' },
    'verhagen-2016': { usedFor: '46 different warning signs are in use, and guidelines do not agree on them.', read: 'We read the summary.' },
    'nice-ng234': { usedFor: 'Past cancer with nerve signs needs care at once. Typical spine pain after cancer needs it within 24 hours.', read: 'We read the overview. We have not checked the time limits yet.' },
    'yusuf-2019': { usedFor: 'Of 100 people with a spine infection, 72 had spine pain and only 55 had a fever. 18 had diabetes and 9 injected drugs.', read: 'We read the summary.' },
    'ajem-infection-2019': { usedFor: 'What raises the odds of a spine infection: a recent skin or blood infection 13.5 times, a fever 2.8 times.', read: 'We read the summary.' },
    'apm-2024': { usedFor: 'Infection after a spine injection is rare but serious. Age, diabetes, weak immunity and repeated procedures make it more likely.', read: 'We read the summary.' },
    'bnssg-stenosis': { usedFor: 'Leg pain on walking that settles with rest. Signs of cauda equina syndrome older than 14 days still need urgent care.', read: 'We read it.' },
    'nice-ng65': { usedFor: 'When to send someone on for an inflamed spine. The pain started before 45, lasted over 3 months, and 4 of 9 features fit.', read: 'We read the summary boxes.' },
    'nhs-dvt': { usedFor: 'One swollen, warm, sore or discolored leg is urgent. With chest or breathing signs, it is an emergency.', read: 'We read a news summary of it.' },
    'glos-dvt': { usedFor: 'The signs of a clot in the leg or lung, and what makes one more likely.', read: 'We read it.' },
    'nhs-aaa': { usedFor: 'Sudden severe pain in the belly, side or back with a faint, clammy feeling is an emergency. So is a throbbing belly.', read: 'We read a copy.' },
    'healthinfo-ali': { usedFor: 'A pale, cold, painful, numb leg is an emergency.', read: 'We read it.' },
    'rcem-ali': { usedFor: 'A leg without blood cannot wait. Many of these people already have artery disease.', read: 'We read the opening.' },
    'nhs-shingles': { usedFor: 'Pain may come before the rash on one side. Medicine works best within 3 days.', read: 'We read a copy.' },
    'fpn-hip': { usedFor: 'Groin pain, a broken hip, and infections that must not be missed.', read: 'We read it.' },
    'etg-hip': { usedFor: 'Pain in the groin or front of the thigh can come from the hip joint or a small crack in the bone. Steroids raise the risk.', read: 'We read a copy.' },
    'nhs-sciatica': { usedFor: 'Sciatica often eases in 4 to 6 weeks. When to see a doctor, and when to go to the emergency room.', read: 'We read two copies.' },
    'nhsinform-sciatica': { usedFor: 'Words for symptoms, and the good outlook.', read: 'We read the opening.' },
    'mayo-sciatica': { usedFor: 'Cold, then heat, and stretching. Urgent care for sudden numbness or weakness, a violent injury, or bowel or bladder trouble.', read: 'We read the page on care. We read the parts on symptoms and self-care through others.' },
    'nhs-backpain': { usedFor: 'Back pain after a serious accident is an emergency.', read: 'We have not read it yet.' },
    'nice-ng59': { usedFor: 'Massage only as one part of a plan with exercise. What it says about medicines for sciatica.', read: 'We read the overview. We read the rest through others.' },
    'acp-2017': { usedFor: 'For newer back pain: heat (moderate proof) and massage (low proof). Massage is not among the first choices for long-lasting pain.', read: 'We read the summary.' },
    'who-2023': { usedFor: 'Massage may be offered as part of care. The proof is very uncertain.', read: 'We read the summary.' },
    'apta-2021': { usedFor: 'Massage may be used for new pain, and for long-lasting pain only with other care. Nerve slides may go with other care for leg pain.', read: 'We read lists of its advice.' },
    'kngf-2021': { usedFor: 'It advises against massage in sciatica from a nerve root, and against massage as the only care.', read: 'We read it in Dutch.' },
    'nccih-lbp': { usedFor: 'Proof for massage in new pain is weak. Its safety record is good, but not free of risk.', read: 'We read the opening.' },
    'dove-2022': { usedFor: 'No clear benefit over comparison care in 18 trials, all with a risk of bias. Up to 45 in 100 people still have symptoms at 12 months.', read: 'We read the summary.' },
    'luijsterburg-2007': { usedFor: 'No care was clearly better than another, or than none.', read: 'We read the summary.' },
    'dahm-2010': { usedFor: 'In sciatica, resting or staying active made little or no difference. In back pain, staying active helped a little.', read: 'We read the summary.' },
    'furlan-2015': { usedFor: '25 trials with 3,096 people. Gains were short, and the proof is weak to very weak.', read: 'We read most of the summary.' },
    'kumar-2013': { usedFor: 'Massage may help back pain, but the proof is weak.', read: 'We read the summary.' },
    'cherkin-2011': { usedFor: 'Relaxing massage did as well as structural massage. There were 10 weekly visits.', read: 'We read the summary. We have not yet checked whether people with sciatica were left out.' },
    'majchrzycki-2014': { usedFor: 'Pain fell in both groups, but no group went without care.', read: 'We read the summary.' },
    'wu-2021': { usedFor: 'A small gain in pain (effect size 0.37) and in daily function (0.43).', read: 'We read the summary.' },
    'chen-2021': { usedFor: 'A small gain in daily function (effect size 0.35), but no clear gain in pain (0.12).', read: 'We read the summary.' },
    'ic-meta-2022': { usedFor: 'People could bear more pressure, but the pain they reported did not clearly change.', read: 'We read the summary.' },
    'delgado-2022': { usedFor: 'How pressing is done: about 90 seconds on each spot, within what the person can bear.', read: 'We read a part.' },
    'vij-2021': { usedFor: 'The deep buttock muscle (piriformis) is the cause in 3 to 60 of 1,000 people with low back pain. It takes an exam to tell.', read: 'We read the summary.' },
    'dgs-2024': { usedFor: 'Where the sciatic nerve runs in the buttock.', read: 'We read the opening.' },
    'chaudhry-2008': { usedFor: 'The firm tissue around muscles cannot be stretched even 1% by normal hand force.', read: 'We read the summary.' },
    'yuan-2015': { usedFor: 'In fibromyalgia, myofascial release helped. Swedish massage showed no effect.', read: 'We read the summary.' },
    'li-2014': { usedFor: 'In fibromyalgia, massage gave gains when it went on for 5 weeks or longer.', read: 'We read the summary.' },
    'li-stone-2023': { usedFor: 'It shows that proof for hot stones was still being looked for.', read: 'We read the summary.' },
    'french-2006': { usedFor: 'A heat wrap gives a small, short gain. For cold there is not enough proof.', read: 'We read the summary.' },
    'nm-sr-2022': { usedFor: 'Nerve slides: 6 of 8 trials found a short-term gain. Better trials are needed.', read: 'We read the summary.' },
    'plaza-2020': { usedFor: 'Nerve slides added to exercise gave no extra gain in pain or daily function.', read: 'We read the summary.' },
    'alshami-2022': { usedFor: 'Two kinds of nerve exercise both eased pain for a short time. There was no difference between them.', read: 'We read the summary.' },
    'nhs-exercises': { usedFor: 'Which stretches to do: holds of 20 to 30 seconds, 3 times.', read: 'We read a copy.' },
    'yin-2014': { usedFor: '40 reports of 138 harms over 11 years, disc and nerve harm among them. Harm was rare, and spine cracking was the worst.', read: 'We read the summary.' },
    'ernst-2003': { usedFor: 'Serious harm was rare. It came mostly from untrained people and unusual styles, not Swedish massage.', read: 'We read the summary.' },
    'cambron-2007': { usedFor: '10 in 100 people had minor soreness. It started within 12 hours and was gone by 36 hours.', read: 'We read the summary.' },
    'sutham-2020': { usedFor: 'Leg massage can move a clot.', read: 'We read a part.' },
    'vte-dtm-2010': { usedFor: 'Care with strong leg work in older people.', read: 'We read the summary.' },
    'lim-2009': { usedFor: 'After a past clot, no leg massage unless a doctor says yes.', read: 'We read a page that sums it up.' },
    'werner-sites-2020': { usedFor: 'Careless work can make an irritated sciatic nerve worse. The back of the knee and the groin are off limits.', read: 'We read a part.' },
    'werner-bones': { usedFor: 'Pressure must fit the strength of the bones.', read: 'We read the opening.' },
    'ros-complementary': { usedFor: 'Tell the therapist about weak bones.', read: 'We read the opening.' },
    'macmillan-massage': { usedFor: 'With cancer, gentle touch only. Avoid tumors, areas treated with radiation, clots, varicose veins, tubes and patches. During care it may be limited to 20 minutes.', read: 'We read two versions.' },
    'mueller-2021': { usedFor: 'In pregnancy, massage was helpful with minor side effects. Everyone was past 12 weeks, and care was taken over clots.', read: 'We read the summary.' },
    'nccam-massage': { usedFor: 'When massage may do harm: clots, bleeding or blood thinners, weak bones, fever. Also on wounds, tumors, harmed nerves, infection or a flare.', read: 'We read a copy.' },
    'mayo-massage': { usedFor: 'When massage may do harm: bleeding, blood thinners, burns, wounds, clots, broken or very weak bones, very low platelets. Most harm comes from too much pressure.', read: 'We read a copy.' },
    'nccih-massage': { usedFor: 'The newer version of the older US advice on massage risks.', read: 'We have not read it yet.' },
    'amta-safety': { usedFor: 'What a therapist asks before a massage, and what is part of the job.', read: 'We have not read it yet.' },
    'bp-massage': { usedFor: 'Painful pressure and heat may raise blood pressure. Lying face down matters too.', read: 'We read it. It is a weak source.' },
    'stone-trade': { usedFor: 'Who should not have hot stones. They agree on poor feeling, diabetes, pregnancy, heart, skin and clots.', read: 'We read several pages. They are weak sources.' },
    'esi-aftercare': { usedFor: 'After a spine injection, no soaking or heat for days. Weakness, a bladder change or fever means the emergency room.', read: 'We read it.' },
    'patch-heat': { usedFor: 'No heat near a medicine patch.', read: 'We have not read the labels yet.' },
    'mpft-heat': { usedFor: 'Heat for 10 to 15 minutes, up to 3 times a day. Who must ask first.', read: 'We read it.' },
    'sfh-heat-ice': { usedFor: 'Ice for 15 to 20 minutes, heat for 20 to 30 minutes. Only where feeling and blood flow are normal, and never asleep.', read: 'We read a copy.' },
    'jose-2005': { usedFor: 'Hot water bottles and deep burns in people whose nerves feel less.', read: 'We read it.' },
    'burns-2020': { usedFor: 'Burns were mostly on legs and feet, and many needed surgery. Think of how well a person can feel and judge heat.', read: 'We read the summary.' },
    'dsm-heat': { usedFor: 'A limit of 10 minutes, and a look at the skin every few minutes.', read: 'We read it.' },
    'boonstra-2016': { usedFor: 'Where pain scores change: mild up to 5, moderate 6 to 7, severe from 8. In people less prone to fear the worst: up to 3, 4 to 6, from 7.', read: 'We read the summary and a table of other studies.' },
    'boonstra-2014': { usedFor: 'Where pain scores change, on a line from 0 to 10: at 3.4 and at 7.4.', read: 'We read the summary.' },
    'palos-2006': { usedFor: 'Where pain scores change: 1 to 4, 5 to 6, 7 to 10.', read: 'We read the summary.' },
    'serlin-1995': { usedFor: 'Severe pain starts between 6 and 7.', read: 'We read a table that quotes it.' },
    'ostelo-2008': { usedFor: 'A change that counts: 2 points from 0 to 10, or 30% of the first score.', read: 'We read the summary.' },
    'suzuki-2020': { usedFor: 'A change that counts: about 2 points.', read: 'We read the summary.' },
    'kamper-2010': { usedFor: 'A score of 0 fits best with feeling recovered.', read: 'We read the summary.' },
    'koes-2007': { usedFor: 'Most people do well. 20 to 30 in 100 have problems after 1 to 2 years.', read: 'We read the summary points.' },
    'konstantinou-2018': { usedFor: '55 in 100 people were better at 12 months. Longer leg pain went with doing less well.', read: 'We read a copy of the summary.' },
    'haugen-2011': { usedFor: '49 to 58 in 100 people had a good result at 12 months.', read: 'We read the summary.' },
    'dn4-paindetect': { usedFor: 'Words for nerve pain: numb, tingling, electric, burning. We do not use the scored tests.', read: 'We read a table.' },
    'start-back': { usedFor: 'A test with 9 questions on the risk of long-lasting trouble. Its words are licensed, so we did not copy them.', read: 'We read it.' },
    'nhs-content': { usedFor: 'Write for a reading age of 9 to 11, or 11 to 14 if the matter is hard.', read: 'We read a page that quotes it.' },
    'nhs-care-cards': { usedFor: 'Three levels of care card. Do not pile them up or put them beside questions. Inform without scaring.', read: 'We read it.' },
    'nhs-literacy-2019': { usedFor: 'About 4 in 10 adults in the UK struggle with typical health texts.', read: 'We read it.' },
    'pif-plain': { usedFor: 'Say the most needed thing first, in short sentences, and explain hard words.', read: 'We read it.' },
    'wmas-999': { usedFor: 'Phone numbers for the UK.', read: 'We read it.' },
    'hscni-ooh': { usedFor: 'The 111 advice line is not the route in Northern Ireland.', read: 'We read it.' },
    healthdirect: { usedFor: 'Phone numbers for Australia: 000, and 1800 022 222 for advice.', read: 'We read it.' },
    'stjohn-nz': { usedFor: 'Phone numbers for New Zealand: 111, and 0800 611 116 for advice.', read: 'We read it.' },
    'ca-811': { usedFor: 'Phone numbers for Canada: 911, and 811 for advice. 811 is not in every province.', read: 'We read pages from several provinces.' },
    'hse-112': { usedFor: 'Phone numbers for Ireland: 112 or 999. 112 works across the EU.', read: 'We read it.' },
    'in-112': { usedFor: 'Phone numbers for India: 112, and 108 for an ambulance.', read: 'We read a news report.' },
    seed: { usedFor: 'The text that this product was first described by.', read: 'We read it.' },
  },
  team: 'Our own judgment, on the cautious side, where no source settles it.',

  // The same everywhere, letter by letter (brief, 10.4).
  fixed: {
    notDiagnosis: "This check can't tell you what is wrong. It helps you choose a safe next step.",
    supportOnly: 'Massage may ease tight muscles for a while. It does not treat the cause of sciatica.',
    withMovement:
      'Massage works best as one part of a plan with moving and stretching. A physical therapist can help.',
    evidenceWeak: 'The proof for this is weak. Some people find it helps.',
    evidenceVeryWeak: 'There is very little proof for this. It is only an extra for comfort.',
    trustYourself: 'If you feel something is wrong, get checked, even if nothing here matches.',
    stopRule: 'Stop at once if pain shoots down your leg, or you get new tingling, numbness or weakness.',
    whyPersonal: 'These questions are personal. They help spot a rare problem that needs fast care.',
    private: 'Your answers stay on this device.',
    noThrust: 'Please do not crack or thrust my spine.',
  },
} as const satisfies ContentTexts;

/** The words of the screens themselves; their shape is what the screens ask for. */
export const screens = {
  ...screensDraft,
  shell: {
    appName: 'Kneadwise',
    skip: 'Skip to the main part',
    numbersLink: 'Need help now?',
    sourcesLink: 'Where this comes from',
    footer: 'About this check',
    unkept: 'This device does not let us save your answers. They last until you close this page.',
    noScript:
      'This check needs JavaScript, which is off here. You can still read when to get help and who to call.',
    crash: {
      title: 'Something went wrong here',
      text: 'Your answers are still on this device. This is our mistake, not yours. If you have any of the signs below, or feel something is wrong, get help now. Do not wait for this page.',
      again: 'Try again',
    },
    unknownPage: {
      title: 'We can’t find that page',
      text: 'The link may be old, or mistyped. Your answers are safe. You can go on from the start page.',
      start: 'Go to the start page',
    },
  },
  wizard: {
    next: 'Next',
    back: 'Back',
    progress: (step: number, after: number) =>
      after === 0 ? `Step ${step}, the last one` : `Step ${step}, at most ${after} more after this`,
    errorTitle: 'Something is missing',
    missing: (name: string) => `Choose an answer: ${name}`,
    dropped: 'Some saved answers could not be read here. We ask those questions again. The rest is kept.',
    expired: 'Your safety answers are more than a day old. Things can change, so we ask them again.',
    certain: {
      'same-day': {
        notice: 'You need advice today. These last questions show if it is an emergency.',
        stop: 'Stop here and see what to do',
      },
      'see-provider-first': {
        notice: 'See someone before any massage. These last questions show how soon.',
        stop: 'Stop here and see what to do',
      },
    },
    links: { flare: 'Go back and tick a red, hot or oozing patch of skin' },
    review: {
      title: 'Check your answers',
      intro: 'Is everything right? You can change any answer.',
      change: 'Change',
      changeWhat: (page: string) => `Change: ${page}`,
      result: 'See my result',
      clear: 'Clear all answers',
      clearSure: 'Clear all answers on this device? This cannot be undone.',
      clearYes: 'Clear them',
      clearNo: 'Keep them',
    },
  },
};

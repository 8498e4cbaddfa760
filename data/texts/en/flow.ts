import type { FlowTexts } from '../schema.ts';

/** English (US): the words of the content that someone meets up to the last question, keyed by id. */
export const flowContent = {
  // Questions, in the order of the journey (brief, 7.2).
  items: {
    nerveDanger: {
      prompt:
        'First, a quick safety check. Have any of these started or changed since the pain began, or in the last few weeks?',
      help: 'These are personal questions. They help spot a rare problem that needs fast care.\nOnly tick what is new or different for you. If it has been the same for years, do not tick it. Do tell your doctor.',
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
      prompt: 'And any of these?',
      help: 'These are less urgent but need advice today. Do not tick what you have had for years, unchanged, and a doctor knows about.\nOn brown or black skin, redness can look darker, purple or gray, or be hard to see. Compare both legs.',
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
      prompt: 'How old are you?',
      options: { 'under-18': 'Under 18', '18-44': '18 to 44', '45-64': '45 to 64', '65-plus': '65 or over' },
    },
    pregnancy: {
      prompt: 'Are you pregnant, or have you had a baby in the last 6 weeks?',
      options: {
        no: "No, or doesn't apply",
        yes: 'Yes, I am pregnant',
        maybe: 'Maybe. I could be pregnant',
        'recent-birth': 'I had a baby in the last 6 weeks',
      },
    },
    painNow: {
      prompt: 'How bad is your pain most of the time, over the last 24 hours?',
      bands: {
        mild: 'I can get on with things',
        moderate: 'It gets in the way',
        severe: 'It is hard to think about anything else',
      },
      marks: { 0: 'No pain', 10: 'The worst pain you can imagine' },
    },
    painStart: {
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
      prompt: 'Over the last week, how is the pain changing?',
      help: 'If it began this week, think of the days since then.',
      options: { better: 'Getting better', same: 'About the same', 'up-and-down': 'Up and down', worse: 'Getting worse' },
    },
    flare: {
      prompt: 'Has it flared up in the last 3 days, so that it feels fresh, sore or inflamed?',
      help: 'Inflamed means sore and throbbing, maybe after a strain. A fresh strain may feel warm and a little puffy. That still counts.\nIf a patch of skin is red, hot to touch or oozing, go back and tick that.',
      options: { no: 'No', yes: 'Yes' },
    },
    nerveSigns: {
      prompt: 'Do you have any of these in a leg or foot (one or both)?',
      help: "Weak means the leg won't do it, not only that it hurts. If a leg feels heavy, tired or weaker, tick \"A muscle won't do its job\" too. The next question sorts it out.\nNumb test: stroke the same place on both legs. Does it feel the same?\nIf tingling is spreading, also tick \"Not sure if it is numb\".",
      options: {
        tingling: 'Pins and needles, but I can feel touch as usual',
        numb: "A patch where touch feels less, or I can't feel it",
        weak: "A muscle won't do its job",
        unsure: 'Not sure if it is numb',
        none: 'None of these',
      },
    },
    nerveLegs: {
      prompt: 'In one leg, or both?',
      options: { one: 'One leg', both: 'Both legs' },
    },
    nerveChange: {
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
      prompt: 'Did this pain first begin before you were 45?',
      options: { no: 'No', yes: 'Yes' },
    },
    stiffSigns: {
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
      prompt: 'Has a doctor, nurse or physical therapist who knows your health and medicines checked THIS problem?',
      help: 'Think of everything you told us. Think too of any blood clot, recent operation, diabetes, heart problem or poor blood flow. We ask about those next.\nIf one thing was not checked, choose "No, or not sure".',
      options: {
        no: 'No, or not sure',
        'yes-changed': 'Yes, but something has changed or become worse since then',
        'yes-nothing-serious':
          'Yes. They found nothing serious, but we did not talk about massage. Nothing has become worse',
        'yes-same': 'Yes. They said that gentle massage is OK. Nothing has become worse',
      },
    },
    massageChecks: {
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
      prompt: 'Where does it hurt?',
      help: 'Tick every place that hurts or feels tight.',
      options: { 'low-back': 'Low back', buttock: 'Buttock', 'back-thigh': 'Back of the thigh', calf: 'Calf' },
    },
    feel: {
      prompt: 'What is it most like?',
      options: {
        'stress-tight': 'Tense and wound up',
        ache: 'A general ache',
        'long-tight': 'A stubborn tightness for months',
        knot: 'A sore knot, and pressing it makes the ache spread',
      },
    },
    touch: {
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
    'body-danger': 'Check for signs that need help now',
    'urgent-signs': 'Check for signs that need advice today',
    'about-you': 'About you',
    pain: 'Your pain',
    nerve: 'Feeling and strength in your legs',
    health: 'Your health',
    cleared: 'Has someone checked this?',
    'massage-checks': 'Before a massage',
    target: 'Where it hurts and how it feels',
  },

  // The parts of the journey.
  sections: { safety: 'Safety', you: 'You', pain: 'Pain', nerves: 'Nerves', health: 'Health', where: 'Where' },


  // Who to call where (brief, section 9). The numbers themselves are in places.ts.
  places: {
    us: {
      name: 'United States',
      spoken: 'the United States',
      urgent: "There is no single national line. Call your clinic's nurse line, your insurer's nurse line, or urgent care.",
    },
    'uk-gb': {
      name: 'England, Scotland, Wales',
      spoken: 'England, Scotland or Wales',
      urgent: 'Call 111 for advice.',
      note: '111 is for advice here. It is not the emergency number.',
    },
    'uk-ni': {
      name: 'Northern Ireland',
      urgent: 'Call GP out-of-hours or your local Phone First number.',
      note: '111 is not the general advice line here.',
    },
    ie: {
      name: 'Ireland',
      urgent: 'Call your GP, or GP out-of-hours.',
    },
    eu: {
      name: 'European Union',
      spoken: 'the European Union',
      urgent: 'The advice line differs by country. Call a local doctor or hospital.',
    },
    au: {
      name: 'Australia',
      urgent: 'Call healthdirect. Some states have their own line.',
      note: 'From a mobile phone, 112 also works.',
    },
    nz: {
      name: 'New Zealand',
      urgent: 'Call Healthline.',
      note: '111 is the emergency number here, not an advice line.',
    },
    ca: {
      name: 'Canada',
      urgent: 'Call 811 in most provinces and territories. Elsewhere, call your provincial line.',
      note: '811 does not work everywhere.',
    },
    in: {
      name: 'India',
      urgent: 'Call a local doctor or hospital. Some states have a health line.',
      note: 'In many states, 108 is for an ambulance.',
    },
    other: {
      name: 'Another country',
      urgent: 'Call a local doctor or hospital.',
      note: 'Use your local emergency number if you know it. 112 works on many mobile phones, not everywhere.',
    },
  },
  anyPlace: 'In any country, call your local emergency number. On many mobile phones 112 also connects.',
  // The signs that change everything; on the first screen, and on every result.
  advice: {
    'adv-safety-net': {
      title: 'Signs to watch for',
      lines: {
        saddle: 'Numb or odd feeling between the legs or around the bottom, or a sudden change in sex feeling',
        pee: 'New trouble peeing, leaking pee, or not feeling it',
        poo: 'Losing control of poo, or not feeling it',
        legs: 'New or worse pain, weakness or numbness in both legs. Or a foot that drags, or a leg that gives way or cannot hold you',
        fever: 'Fever with any of these, or with new numbness, weakness or confusion',
        body: 'Sudden belly and back pain, very bad belly or side pain, chest pain, trouble breathing, or a cold pale leg',
        head: 'A drooping face, a weak arm, trouble speaking, coughing up blood, or passing out',
        'same-day':
          'Call a doctor the same day if numbness spreads, weakness starts, or both legs tingle. Call too with a fever, a swollen warm calf, a new rash, or pain that no position eases.',
        days: 'See someone within days if pain gets worse week by week, or is no better after 4 to 6 weeks.',
        why: 'Having no sign today does not mean that there is no risk. Keep this list where you can find it.',
      },
    },
  },

  // The same everywhere, letter by letter (brief, 10.4).
  fixed: {
    notDiagnosis: "This check can't tell you what is wrong. It helps you choose a safe next step.",
    private: 'Your answers stay on this device.',
  },
} as const satisfies FlowTexts;

/** The words of the screens up to there; their shape is what the screens ask for. */
export const flowScreens = {
  start: {
    title: 'Start',
    heading: 'Sciatica: can you have a massage today?',
    lead: 'Answer some questions. You will see which massage may fit you today, or who to see first.',
    begin: 'Start the check',
    minutes: 'It takes a few minutes. You can stop and come back.',
    adults: 'It is for adults, 18 or over.',
    unsigned: 'No clinician has signed off the rules yet.',
    dangerTitle: 'Get help now if you have any of these',
    dangerLead: 'Do not do the check first. Call, or go to an emergency room.',
    countryTitle: 'The number to call',
    readTitle: 'Only want to read?',
    readLink: 'Read about the five techniques',
    cleared: 'Your answers are cleared.',
  },

  numbers: {
    lead: 'Call if you have a danger sign, or if you feel that something is wrong.',
    place: 'Where are you now?',
    placeWhy: 'We show the numbers for that country. It changes nothing else.',
    placeNone: 'Choose a country',
    suggest: (place: string) => `Yes, I am in ${place}`,
    numbersFor: (place: string) => `These numbers are for: ${place}.`,
    change: 'Change the country',
    emergency: 'Emergency',
    urgent: 'Advice today, not an emergency',
    call: (number: string) => `Call ${number}`,
    callIn: (place: string, number: string) => `In ${place}: call ${number}`,
    callMobile: (number: string) => `Call ${number} (many mobile phones)`,
    urgentUnchosen: 'Choose your country to see who to call. Or call a local doctor or hospital.',
    confirm: (number: string) => `Please confirm ${number} when there is time.`,
  },
  shell: {
    appName: 'Kneadwise',
    skip: 'Skip to the main part',
    numbersLink: 'I need help now',
    leave: 'Quick exit',
    lookLink: 'Text and colors',
    sourcesLink: 'Where this comes from',
    proofLink: 'How this is checked',
    techniquesLink: 'The five techniques',
    howItWorksLink: 'How it works',
    privacyLink: 'Your privacy',
    aboutLink: 'About',
    footLabel: 'More to read',
    footMassage: 'About massage',
    footCheck: 'About this check',
    footDevice: 'On this device',
    unkept: 'This device does not let us save your answers. They last until you close this page.',
    crash: {
      title: 'Something went wrong here',
      text: 'This is our mistake, not yours. If you have any of the signs below, or feel something is wrong, get help now. Do not wait for this page.',
      again: 'Try again',
    },
    waiting: {
      title: 'One moment',
      text: 'This page is made from your answers, here on your device. If nothing more comes, load it again.',
      start: 'Go to the start page',
    },
  },
  wizard: {
    next: 'Next',
    back: 'Back',
    section: (name: string, place: number, count: number) => `${name}, part ${place} of ${count}.`,
    lastSection: (name: string) => `${name}.`,
    progress: (step: number, after: number) =>
      after === 0 ? `Step ${step}, the last one` : `Step ${step}, at most ${after} more after this`,
    why: 'Why we ask',
    errorTitle: 'Something is missing',
    missing: {
      one: 'Choose an answer',
      several: 'Tick what fits',
      severalOr: (alone: string) => `Tick what fits, or “${alone}”`,
      at: (todo: string, question: string) => `${todo}: ${question}`,
    },
    unticked: { one: (label: string) => `“${label}” unticked.`, others: 'Other answers unticked.' },
    appeared: (questions: string) => `More questions follow below: ${questions}`,
    dropped: 'Some saved answers could not be read here. We ask those questions again. The rest is kept.',
    expired: 'Your answers are more than a day old. Things can change, so we ask about safety, pain and nerves again.',
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
  },
};

/**
 * The candidate rules of the domain page, and what became of each: the rules that carry it, with wordings from
 * the page that one of them must mark and wordings that all of them must leave alone; or why it was left out.
 * An omission has its wordings in the examples of its rule.
 */
export type Candidate =
  | { readonly by: readonly string[]; readonly marks?: readonly string[]; readonly leaves?: readonly string[] }
  | { readonly leftOut: string };

export const candidates: Readonly<Record<string, Candidate>> = {
  'knowledge/doubting-verb': {
    by: ['knowledge/doubting-verb'],
    marks: [
      'Mrs Khan claims that Tobi sleeps badly.',
      'Parents allege that he was left alone.',
      'Mum insists that Tobi can read.',
      'Mr Reed maintains that the noise upsets her.',
      'Mrs Khan asserts that he is bullied.',
      'Mum is adamant that he can dress himself.',
      'Parents would have us believe that he reads at home.',
    ],
    leaves: [
      'The family claims free school meals.',
      'We will maintain the plan until July.',
      'Tobi insists on fair play.',
      'Parents who claim DLA can ask for help with the form.',
    ],
  },
  'knowledge/fact-as-feeling': {
    by: ['knowledge/fact-as-feeling'],
    marks: ['Mrs Khan feels that Tobi wakes four times a night.', 'Parents believe that he eats only three foods.'],
    leaves: ['Mrs Khan feels worried.', 'Parents feel proud of him.', 'She feels tired by Friday.'],
  },
  'knowledge/hedged-report': {
    by: ['knowledge/hedged-report'],
    marks: ['He allegedly sleeps three hours a night, according to Mum.', 'Mum told us about his “meltdowns” at home.'],
    leaves: ['The hall was apparently too hot in June.', 'Mrs Khan said, “He melts down after school.”'],
  },
  'knowledge/parent-without-name': {
    by: ['knowledge/parent-without-name'],
    leaves: ["Tobi's mum came to the review.", 'Mum: Ms Ada Okafor'],
  },
  'knowledge/setting-mismatch': {
    by: ['knowledge/setting-mismatch'],
    marks: ['He is fine in school.', 'We do not see this here.', 'This behaviour only happens at home.'],
    leaves: [
      'He practises fine motor skills at school.',
      'We have not seen this at school. What do you see at home?',
      'He is fine in assemblies now, thanks to the seat by the door.',
    ],
  },
  'knowledge/expert-closes': {
    by: ['knowledge/expert-closes', 'perspectives/told-to-agree'],
    marks: [
      'As professionals, we know what is best for Tobi.',
      'In our professional opinion he must move class.',
      'We know what is best for him.',
    ],
    leaves: ['You are the expert on Tobi.', 'The Expert Parent Programme meets on Mondays.'],
  },
  'knowledge/pressure-story': {
    by: ['knowledge/pressure-story'],
    marks: [
      'The referral was made at parental insistence.',
      'Parents are pushing for a diagnosis.',
      'Mum has self-diagnosed him.',
      'Mum wants a label for him.',
    ],
    leaves: [
      'The authority received a parental request under section 36.',
      'The parent-led support group meets on Tuesdays.',
    ],
  },
  'knowledge/no-parent-view': { by: ['knowledge/missing-parent-view'] },
  'knowledge/thin-parent-view': { by: ['knowledge/thin-parent-view'] },
  'knowledge/view-not-used': { by: ['knowledge/missing-use-of-view'] },
  'knowledge/no-reply-blame': {
    by: ['knowledge/no-reply-blame'],
    marks: ['Parent form not returned.', 'No response from parents.', 'Parents have not replied despite requests.'],
  },
  'knowledge/nothing-asked': { by: ['knowledge/missing-question'] },
  'knowledge/tasks-not-voice': {
    by: ['knowledge/tasks-not-voice'],
    leaves: ['Parents will be invited to the review.', 'Mr and Mrs Reed offered to read with her on Sundays.'],
  },
  'knowledge/information-only': { by: ['knowledge/information-only'] },

  'strengths/deficit-word': {
    by: ['strengths/deficit-word', 'strengths/ability-word', 'strengths/cannot-yet'],
    marks: [
      'Weaknesses: Tobi finds writing hard.',
      'Tobi lacks concentration.',
      'Tobi has poor social skills.',
      'Tobi is incapable of working alone.',
      'Tobi is unable to tie his laces.',
      'Tobi fails to follow instructions.',
      'Tobi is a low ability pupil.',
      'Tobi is a slow learner.',
    ],
    leaves: [
      'Tobi has attention deficit hyperactivity disorder.',
      'Tobi takes tablets for a vitamin deficiency.',
      'The site lacks a ramp.',
      'Poor weather stopped the trip.',
      'Tobi sits behind Ola.',
    ],
  },
  'strengths/child-label': {
    by: ['strengths/child-label', 'strengths/child-idiom'],
    marks: [
      'lazy',
      'naughty',
      'disruptive',
      'defiant',
      'stubborn',
      'immature',
      'spoilt',
      'oppositional',
      'a handful',
    ].map((word) => `Tobi is ${word} in lessons.`),
    leaves: ['Tobi likes challenging maths.', 'Tobi was bullied last year.', 'It was a difficult day for everyone.'],
  },
  'strengths/category-label': {
    by: ['strengths/category-label'],
    marks: [
      'Tobi is an SEN child.',
      'We have six EHCPs in Year 4.',
      'He is a LAC.',
      'This group is for the low-ables.',
    ],
    leaves: ['Tobi has SEN support.', 'EAL lessons are on Mondays.', 'The EHCP review is in May.', 'Ola is autistic.'],
  },
  'strengths/suffering-word': {
    by: ['strengths/suffering-word'],
    marks: [
      'Tobi suffers from autism.',
      'Tobi is afflicted with epilepsy.',
      'Ola is confined to a wheelchair.',
      'Ola is wheelchair-bound.',
    ],
    leaves: ['Tobi suffered a bereavement in March.', 'Ola was a victim of bullying.', 'The bus is bound for Leeds.'],
  },
  'strengths/outdated-term': {
    by: ['strengths/outdated-term', 'strengths/category-label'],
    marks: [
      'Tobi is retarded.',
      'Ola is a statemented pupil.',
      'Tobi is on School Action Plus.',
      'Tobi is handicapped.',
    ],
    leaves: ['Ola has spastic diplegia.', 'Tobi has selective mutism.', 'The curtains are fire-retardant.'],
  },
  'strengths/functioning-label': {
    by: ['strengths/functioning-label'],
    marks: [
      'Tobi is high functioning.',
      'Ola is severely autistic.',
      'Tobi has a mental age of four.',
      'He has mild autism.',
    ],
    leaves: ['We work on executive functioning.', 'Ola has a severe allergy to nuts.'],
  },
  'strengths/normality': {
    by: ['strengths/normality'],
    marks: [
      'Normal children can do this by six.',
      'Tobi is well below his peers.',
      'Tobi is the lowest in the class.',
      'His play is babyish.',
    ],
    leaves: ['Tobi is back on his normal timetable.', 'It is normal to feel worried.'],
  },
  'strengths/absolute': {
    by: ['strengths/absolute', 'strengths/deficit-word'],
    marks: ['Tobi never listens.', 'He constantly interrupts.', 'Tobi has no friends.', 'Tobi has no sense of danger.'],
    leaves: ['Tobi never gives up.', 'Ola is always kind.', 'Ola must never be left near water.'],
  },
  'strengths/fixed-future': {
    by: ['strengths/fixed-future'],
    marks: [
      'Tobi will never read fluently.',
      'Tobi is not academic.',
      'Tobi has limited potential.',
      'This is as far as she will go.',
    ],
    leaves: ['Tobi will never forget that trip.'],
  },
  'strengths/within-child-cause': {
    by: ['strengths/within-child-cause'],
    marks: [
      'Tobi chooses to ignore instructions.',
      'Tobi deliberately knocks things over.',
      'He can do it when he wants to.',
      'Tobi hit out for no reason.',
      'He cries to get his own way.',
    ],
    leaves: ['Tobi chooses a book each day.', 'You will not be charged.', 'Ola was refused a place at the club.'],
  },
  'strengths/incident-without-context': { by: ['strengths/incident-without-context'] },
  'strengths/attendance-label': {
    by: ['strengths/attendance-label', 'flexibility/missed-meeting'],
    marks: ['Tobi is a school refuser.', 'Tobi refuses school.', 'Ola is a poor attender.'],
    leaves: ['You can appeal a refusal to assess.', 'The admission was refused.'],
  },
  'strengths/none-found': { by: ['strengths/missing-strengths'] },
  'strengths/needs-first': { by: ['strengths/needs-first'] },
  'strengths/balance': { by: ['strengths/balance'] },
  'strengths/empty-praise': { by: ['strengths/empty-praise', 'strengths/thin-strengths'] },
  'strengths/but-praise': {
    by: ['strengths/but-praise'],
    marks: ['Tobi is a kind boy but he cannot sit still.'],
    leaves: ['Tobi is not only kind but also funny.', 'We have nothing but praise for Ola.'],
  },
  'strengths/negative-target': { by: ['strengths/negative-target'] },
  'strengths/unmeasurable-target': { by: ['procedures/vague-outcome'] },
  'strengths/provision-as-outcome': { by: ['strengths/provision-as-outcome'] },

  'feelings/accusing-you': {
    by: ['feelings/accusing-you'],
    marks: [
      'You have failed to return the form.',
      'You refused to meet us.',
      'You ignored our letter.',
      'You have not returned the form.',
      'Despite repeated reminders, the form is not here.',
    ],
    leaves: [
      'If you have not heard from us by Friday, please ring.',
      'You did not need to come in.',
      'The heating failed.',
      'You have not missed the deadline.',
    ],
  },
  'feelings/threat': {
    by: ['feelings/threat'],
    marks: [
      'Failure to attend will result in a fine.',
      'We will have no choice but to refer you.',
      'This is your final warning.',
      'You leave us no option.',
    ],
    leaves: ['Ten merits will result in a certificate.'],
  },
  'feelings/parent-label': {
    by: ['feelings/parent-label'],
    marks: [
      'in denial',
      'pushy',
      'demanding',
      'over-protective',
      'hostile',
      'uncooperative',
      'disengaged',
      'unrealistic',
    ].map((word) => `Mum is ${word}.`),
    leaves: [
      'Mrs Khan has a demanding job.',
      'This is a difficult time for you.',
      'Her father is being treated for an aggressive cancer.',
    ],
  },
  'feelings/worry-as-symptom': {
    by: ['feelings/worry-as-symptom'],
    marks: ['Tobi has an anxious mother.', 'Mum presents as tearful.', 'Mum’s anxiety is affecting Tobi.'],
    leaves: ['Tobi has a diagnosis of separation anxiety.'],
  },
  'feelings/home-blame': {
    by: ['feelings/home-blame'],
    marks: [
      'There is a lack of boundaries at home.',
      'Inconsistent parenting does not help.',
      'He comes from a chaotic home.',
      'Reading is not supported at home.',
      'His parents give in to him.',
    ],
    leaves: ['In geography we looked at county boundaries.'],
  },
  'feelings/minimising': {
    by: ['feelings/minimising'],
    marks: [
      "There is nothing to worry about, he'll grow out of it.",
      'It is just a phase.',
      'All children do this.',
      "You're overreacting.",
    ],
    leaves: ['Don’t worry about the cost: the trip is free.', 'There is no need to bring a packed lunch.'],
  },
  'feelings/pity': {
    by: ['feelings/pity', 'strengths/suffering-word'],
    marks: ['It is such a shame that Tobi is autistic.', 'Poor thing, he tries so hard.', 'It must be tragic for you.'],
    leaves: ['Sadly the fair is off.'],
  },
  'feelings/cold-formula': {
    by: ['feelings/cold-formula'],
    marks: [
      'It has come to our attention that Tobi was late.',
      'Please be advised that the office is closed.',
      'This letter serves to confirm your visit.',
      'I refer to the above-named pupil.',
      'I am writing to inform you that Tobi was late.',
    ],
  },
  'feelings/template-leftover': {
    by: ['feelings/template-leftover', 'feelings/unfilled-blank'],
    marks: [
      'Dear [NAME],',
      'Your son/daughter was late.',
      'He/she enjoys art.',
      'Delete as appropriate.',
      'INSERT DATE',
    ],
  },
  'feelings/no-name': { by: ['feelings/missing-name'] },
  'feelings/abrupt-refusal': {
    by: ['feelings/abrupt-refusal', 'perspectives/overruled', 'procedures/decision-without-reason'],
    marks: ['Dear Mrs Khan,\n\nYour request has been refused.', 'Dear Mrs Khan,\n\nTobi does not meet the threshold.'],
  },
  'feelings/no-acknowledgement': { by: ['feelings/missing-acknowledgement'] },
  'feelings/should-have': {
    by: ['feelings/should-have', 'feelings/accusing-you'],
    marks: ['You should have told us.', 'You ought to have rung the office.', 'Had you told us, we could have helped.'],
    leaves: [
      'You should have received a letter.',
      'You should hear by Friday.',
      'You do not need to reply.',
      'You must tell us about allergies.',
    ],
  },
  'feelings/comparison': {
    by: ['feelings/comparison', 'strengths/burden-on-others'],
    marks: [
      'Other parents manage.',
      'His sister never behaved like this.',
      'We have 29 other children to think about.',
      'This is unfair on the class.',
    ],
    leaves: ['Other parents have found this group helpful.'],
  },
  'feelings/shouting': { by: ['feelings/shouting'] },
  'feelings/waiting-without-care': {
    by: ['feelings/waiting-without-care'],
    marks: ['There is a long waiting list.', 'Please be patient.', 'We are very short-staffed.'],
  },
  'feelings/public-detail': { by: ['feelings/public-detail'] },

  'procedures/unexplained-acronym': {
    by: ['procedures/unexplained-acronym'],
    marks: ['We have asked SALT to see Tobi.', 'The CAMHS form is here.', 'The ELSA will see her on Monday.'],
    leaves: ['Please ring the NHS on 111.', 'PE is on Monday at 2 pm.', 'Class 7B go to the hall.'],
  },
  'procedures/jargon': {
    by: ['procedures/jargon'],
    marks: [
      'We follow the graduated approach.',
      'This is ordinarily available provision.',
      'It is a multi-agency meeting.',
      'Tobi has element 3 funding.',
    ],
  },
  'procedures/office-english': {
    by: ['procedures/office-english'],
    marks: [
      'This is done in accordance with the plan.',
      'I write with regard to the trip.',
      'We will endeavour to help.',
      'In the absence of a reply we will ring.',
    ],
  },
  'procedures/meeting-details': { by: ['procedures/missing-meeting-details'] },
  'procedures/purpose-hidden': {
    by: ['procedures/purpose-hidden'],
    marks: ['Could you pop in for a quick chat?'],
  },
  'procedures/short-notice': { by: ['procedures/short-notice', 'procedures/sudden-notice'] },
  'procedures/date-conflict': { by: ['procedures/date-conflict', 'procedures/time-clash'] },
  'procedures/papers-late': {
    by: ['procedures/papers-late'],
    marks: ['Reports will be handed out at the meeting.', 'The papers will be given to you on the day.'],
    leaves: [
      'Please bring your papers on the day.',
      'We will go through the enclosed report at the meeting.',
      'Notes of the meeting will be sent afterwards.',
    ],
  },
  'procedures/papers-missing': { by: ['procedures/missing-papers'] },
  'procedures/enclosure-mismatch': {
    leftOut: 'an “Enc.” list is rare in what teachers write today, and an email shows its attachments outside the text',
  },
  'procedures/no-support': { by: ['procedures/missing-support'] },
  'procedures/no-contact': { by: ['procedures/missing-contact'] },
  'procedures/no-next-step': { by: ['procedures/missing-next-step'] },
  'procedures/vague-when': {
    by: ['procedures/vague-when'],
    marks: [
      'We will write to you in due course.',
      'We will be in touch shortly.',
      'We will ring you as soon as possible.',
      'We will look at this at some point.',
    ],
    leaves: ['Ring us as soon as you can.'],
  },
  'procedures/reply-window': { by: ['procedures/short-notice'] },
  'procedures/vague-provision': { by: ['procedures/vague-provision'] },
  'procedures/no-owner': { by: ['procedures/no-owner'] },
  'procedures/decision-without-reason': { by: ['procedures/decision-without-reason'] },
  'procedures/form-without-help': {
    by: ['procedures/form-without-help'],
    marks: ['Please complete and return the attached form.'],
  },

  'perspectives/closed-door': {
    by: ['perspectives/closed-door', 'perspectives/flat-no'],
    marks: [
      'Our decision is final.',
      'This is not open to discussion.',
      'The matter is closed.',
      'We will not enter into correspondence.',
      'This is non-negotiable.',
    ],
    leaves: ['The final plan comes in May.', 'No decision has been made.', 'This is the final draft.'],
  },
  'perspectives/no-way-to-disagree': { by: ['perspectives/missing-way-to-disagree'] },
  'perspectives/only-the-formal-route': { by: ['perspectives/missing-talk-first'] },
  'perspectives/dismissed-view': {
    by: ['perspectives/dismissed-view', 'feelings/parent-label'],
    marks: [
      'Parents refuse to accept the assessment.',
      'Parents fail to appreciate how far he has come.',
      'Mum is misinformed about the plan.',
      'The parents are mistaken.',
    ],
    leaves: ['If you do not accept the offer of a place, tell us.', 'If you do not understand any part, please ring.'],
  },
  'perspectives/told-to-agree': {
    by: ['perspectives/told-to-agree'],
    marks: [
      'You must accept that he has needs.',
      'You need to understand that we have limits.',
      'As I am sure you will agree, this is best.',
      'You need to realise how this looks.',
    ],
    leaves: ['Year 5, you need to understand fractions.', 'We must understand what matters to you.'],
  },
  'perspectives/certainty': {
    by: ['perspectives/certainty'],
    marks: [
      'Clearly he is not ready for Year 3.',
      'The fact is that he is behind.',
      'There is no doubt that he needs this.',
    ],
    leaves: ['Please speak clearly.', 'The drawers are clearly labelled.'],
  },
  'perspectives/subordinated-view': {
    by: ['perspectives/subordinated-view'],
    marks: ['While you may feel that he is anxious, the reality is that he copes.'],
  },
  'perspectives/assumed-agreement': {
    by: ['perspectives/assumed-agreement'],
    marks: ['Everyone agrees that this is right.', 'Parents are happy with the plan.'],
    leaves: ['If you agree, please sign.'],
  },
  'perspectives/silence-is-consent': {
    by: ['perspectives/silence-is-consent'],
    marks: ['If we do not hear by Friday we will assume you agree.', 'No reply will be taken as consent.'],
  },
  'perspectives/policy-shield': {
    by: ['perspectives/policy-shield'],
    marks: [
      'It is not our policy to give one-to-one support.',
      'It is the same for every child.',
      'There are no exceptions.',
      'There is no funding for this.',
    ],
    leaves: ['Our policy is to ask families first.'],
  },
  'perspectives/already-told-you': {
    by: ['perspectives/already-told-you'],
    marks: [
      'As I have already explained, the room is full.',
      'As previously stated, we cannot move it.',
      'As per my last email, the form is due.',
    ],
    leaves: ['Once again, thank you for coming.', 'As we agreed on the phone, I will ring on Monday.'],
  },
  'perspectives/combat-words': {
    by: ['perspectives/combat-words'],
    marks: ['Mum demanded a meeting.', 'Parents argued that he needs more help.', 'Dad accused the school of neglect.'],
    leaves: ['The complaints procedure is on the website.', 'The maths challenge is on Friday.'],
  },
  'perspectives/one-voice-record': {
    leftOut:
      'a record in which the family does not speak is knowledge/missing-parent-view; a second mark would say it again',
  },
  'perspectives/difference-unrecorded': { by: ['perspectives/missing-differences'] },
  'perspectives/only-option': {
    by: ['perspectives/only-option'],
    marks: ['Tobi will be placed on a part-time timetable.'],
  },
  'perspectives/no-child-view': { by: ['perspectives/missing-child-view'] },

  'needs/no-access-offer': { by: ['needs/missing-access-offer', 'needs/missing-language-offer'] },
  'needs/adjustments-not-asked': { by: ['needs/missing-adjustment-question'] },
  'needs/assumed-family': {
    by: ['needs/assumed-family'],
    marks: ['Mums and dads are welcome.', 'Both parents should sign.'],
    leaves: ['Both parents with parental responsibility have a say in law.', 'Her mother tongue is Polish.'],
  },
  'needs/one-parent-written-to': { by: ['needs/missing-second-copy'] },
  'needs/digital-only': {
    by: ['needs/digital-only', 'flexibility/one-way-to-join'],
    marks: ['Please book through the portal only.', 'Forms can only be sent in online.'],
    leaves: ['Book on the portal, or ring 01632 960123.'],
  },
  'needs/phone-only': { by: ['needs/one-way-only'] },
  'needs/child-as-interpreter': {
    by: ['needs/family-as-interpreter'],
    marks: ['Tobi can translate for you.', 'Her sister can explain this letter to you.'],
    leaves: ['Tobi can show you the model.'],
  },
  'needs/english-as-lack': {
    by: ['needs/english-as-lack'],
    marks: ['Mum has poor English.', 'Parents speak no English.', 'It is a non-English speaking family.'],
    leaves: ['There is no English homework this week.'],
  },
  'needs/parent-disability-word': { by: ['needs/parent-disability'], leaves: ['Mrs Khan is Deaf and prefers email.'] },
  'needs/reading-age': { by: ['needs/reading-age'] },
  'needs/long-sentence': { by: ['needs/long-sentence'] },
  'needs/dense-block': { by: ['needs/dense-block'] },
  'needs/hidden-actor': {
    by: ['needs/hidden-doer', 'perspectives/only-option'],
    marks: ['It was decided that Tobi will move.', 'You will be informed.'],
    leaves: ['Tobi was born in May.', 'You are invited to tea.', 'This was agreed by Mrs Shah.'],
  },
  'needs/idiom': {
    by: ['needs/idiom', 'feelings/waiting-without-care', 'procedures/vague-when'],
    marks: [
      'Let us touch base on Monday.',
      'The ball is in your court.',
      'In a nutshell, he did well.',
      'Please bear with us.',
    ],
    leaves: ['In PE they get the ball rolling down the slope.'],
  },
  'needs/short-forms': {
    by: ['needs/short-forms'],
    marks: ['Bring a snack, e.g. fruit.', 'Please reply ASAP.', 'We start w/c 4 May.'],
  },
  'needs/sight-only': { by: ['needs/sight-only'], marks: ['Please sign in the red box.'] },
  'needs/heavy-reading': { by: ['needs/heavy-reading'] },
  'needs/faith-or-custom': {
    by: ['needs/faith-or-custom'],
    marks: ['Please give his Christian name.', 'Children may come in normal clothes.'],
  },

  'flexibility/one-slot': { by: ['flexibility/one-slot'] },
  'flexibility/compulsory': {
    by: ['flexibility/compulsory'],
    marks: [
      'You must attend the meeting.',
      'Parents are required to attend.',
      'Attendance at this meeting is compulsory.',
    ],
    leaves: ['Children must attend school.', 'You do not have to attend.', 'The school must invite you.'],
  },
  'flexibility/absence-penalty': {
    by: ['flexibility/absence-penalty'],
    marks: [
      'If you do not attend, we will decide without you.',
      'The meeting will go ahead in your absence.',
      'If you miss this visit, Tobi will be discharged.',
    ],
    leaves: ['If you cannot come, we can meet another day or ring you instead.'],
  },
  'flexibility/cannot-move': {
    by: ['flexibility/cannot-move'],
    marks: ['The meeting cannot be rearranged.', 'This is the only date.', 'There are no other times.'],
  },
  'flexibility/one-way-to-join': { by: ['flexibility/one-way-to-join'] },
  'flexibility/office-hours-only': { by: ['flexibility/office-hours-only'] },
  'flexibility/rushed': {
    by: ['flexibility/rushed'],
    marks: ['You have a ten-minute slot to talk about his plan.', 'We only have fifteen minutes for the review.'],
    leaves: ['Tobi takes a five-minute sensory break.'],
  },
  'flexibility/no-practical-help': { by: ['flexibility/missing-practical-help'] },
  'flexibility/full-room': { by: ['flexibility/full-room'] },
  'flexibility/fixed-agenda': { by: ['flexibility/fixed-agenda'] },
  'flexibility/no-way-to-say-no': {
    by: ['flexibility/no-way-to-say-no'],
    marks: ['No reply is needed; we will expect you at 10 am.'],
  },
  'flexibility/missed-meeting': {
    by: ['flexibility/missed-meeting'],
    marks: ['You did not attend the review.', 'Mum failed to attend.', 'Parents were a no show.'],
    leaves: ['Apologies: Mrs Khan.'],
  },
  'flexibility/awkward-date': { by: ['flexibility/awkward-date'] },
  'flexibility/parents-last': {
    by: ['flexibility/family-fits-in'],
    marks: ["The date was set around the professionals' diaries."],
  },
  'flexibility/review-only-then': {
    by: ['flexibility/review-only-then', 'procedures/no-owner'],
    marks: ['This plan will be reviewed annually.'],
  },
  'flexibility/rigid-home-task': {
    by: ['flexibility/rigid-home-task'],
    marks: ['Parents must practise the sounds every night without fail.'],
  },
};

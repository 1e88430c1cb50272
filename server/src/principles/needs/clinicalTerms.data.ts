/** Words of clinics and tests, and everyday words of the same part of speech. */
export const clinical: readonly (readonly [pattern: string, plain: string, ...unless: string[]])[] = [
  [
    '(fell | falls | was | is | came | scored | lies | lie) (in | within | into | at) the (very | extremely | exceptionally | well)? (low | below average | borderline | low average) (range | band)',
    'showed that this is harder than for most children of the same age',
  ],
  [
    '(the)? (alphabetic principle | grapheme phoneme correspondences | phoneme manipulation)',
    'how letters and sounds go together',
  ],
  [
    '(segmenting (and | ,) blending | blending (and | ,) segmenting | oral blending)',
    'taking words apart into sounds and joining them again',
    'we call',
  ],
  [
    '(an | a)? (escape | attention | tangible | sensory) maintained (function | behaviour)?',
    '[what it does for him, in everyday words]',
  ],
  [
    '(intermittent | positive | negative | adult | social) (adult | social)? reinforcement',
    'praise or attention',
    'call',
  ],
  ['(a)? (marked | significant | notable | large) discrepancy between', 'a clear difference between'],
  ['(cog | cognitive) (ability | abilities) (low | below)? (av | average)?', 'thinking and learning', 'test | tests'],
  [
    '(hi | hearing loss)? (bilat | bilateral) ..1 (mod | moderate | severe | profound | mild)? (snhl | sensorineural hearing loss)',
    'hearing loss in both ears',
  ],
  ['(at (the)? ..1)? icw (level | levels)', 'with a few key words to follow at a time'],
  [
    '(at (the)?)? (one | two | three | four | five | # | _) icw (level | levels)?',
    'with a few key words to follow at a time',
  ],
  ['(morphosyntax | morphology | morphological ..1 | morphosyntactic ..1)', 'the endings and order of words'],
  ['(a)? diffuse weakness of executive function', 'a wide difficulty with planning, starting and stopping'],
  [
    '(executive function | executive functioning | executive functions | executive skills)',
    'planning, starting and stopping',
  ],
  ['(expressive (language | vocabulary | communication))', 'use of words'],
  ['(receptive (language | vocabulary | communication))', 'understanding of words'],
  [
    '(phonological (awareness | processing | processes | delay | disorder | skills))',
    'hearing and using the sounds in words',
  ],
  [
    '(phonemic awareness | phoneme grapheme correspondence | grapheme phoneme correspondence)',
    'matching sounds to letters',
  ],
  [
    '(residual | persistent)? (stopping | fronting | gliding | backing) of (fricatives | velars | liquids | affricates | plosives)',
    'some sounds still said as others',
  ],
  [
    '(fricatives | plosives | affricates | velars | consonant clusters | cluster reduction | final consonant deletion)',
    'some speech sounds',
  ],
  [
    '(raised | increased | high | tight) (gastroc | gastrocnemius | soleus) (muscle)? (tone | tightness)?',
    'tight calf muscles',
  ],
  [
    '(raised | increased | high | fluctuating | low) (muscle)? tone',
    'muscles that are [tight or floppy]',
    'voice | tone of',
  ],
  [
    '(gastroc | gastrocnemius | soleus | hamstring tightness | dorsiflexion | plantarflexion | plantar flexion | contractures)',
    '[plain words for this muscle or movement]',
  ],
  ['(aba | abi) informed', 'reward-based'],
  ['(dro | dra | dri) (schedule | schedules | procedure | protocol)', 'plan of rewards'],
  ['(token | prompt | reinforcer | reinforcement) (fading | thinning)', 'slowly needing fewer rewards or reminders'],
  [
    '(differential reinforcement | schedule of reinforcement | reinforcement schedule | variable ratio | fixed interval)',
    'plan of rewards',
  ],
  ['(dysfluency | disfluency | dysfluent speech | disfluencies)', 'stammering'],
  [
    '(proprioceptive (input | feedback | processing | activities | needs | seeking))',
    'pushing, pulling and heavy work',
  ],
  ['(vestibular (input | feedback | processing | activities | needs | seeking | system))', 'movement and balance'],
  ['(proprioception)', 'the sense of where the body is'],
  ['(interoception)', 'noticing hunger, pain or heat'],
  ['(tactile defensiveness | tactile hypersensitivity)', 'discomfort with some kinds of touch'],
  [
    '(sensory modulation | sensory modulation difficulties | sensory dysregulation)',
    'coping with noise, touch and movement',
  ],
  ['(sensory diet)', 'plan of calming and waking activities'],
  ['(bilateral (integration | coordination))', 'using both hands together'],
  [
    '(visual (perceptual | perception | motor | spatial) (skills | integration | difficulties | processing | deficits)? | visuo spatial (skills | reasoning)? | visuospatial (skills | reasoning)?)',
    'making sense of shapes and space',
  ],
  ['(praxis | ideation | motor planning | ideational praxis)', 'planning a movement'],
  ['(postural (control | stability | tone) | core stability)', 'holding the body steady'],
  ['(low muscle tone | hypotonia)', 'muscles that are softer than most'],
  [
    '(pragmatic (language | skills | communication | difficulties) | pragmatics | social pragmatics)',
    'using talk with other people',
  ],
  ['(prosody)', 'the tune of speech'],
  ['(joint attention)', 'looking at something together'],
  ['(comorbid | co morbid)', 'other'],
  ['(comorbidity | comorbidities | co morbidities)', 'other conditions'],
  ['(aetiology | etiology)', 'cause'],
  ['(prognosis)', 'outlook'],
  ['(neurodevelopmental (profile | difficulties | needs | differences | presentation))', 'way of developing'],
  ['(neurocognitive | neuropsychological) (profile | functioning | deficits | assessment)', 'thinking and memory'],
  [
    '(verbal comprehension | perceptual reasoning | fluid reasoning) (index | skills)?',
    'thinking with words and pictures',
  ],
  [
    '(verbal and non verbal | non verbal and verbal) (indices | index | scores | abilities)',
    'work with words and work with puzzles',
  ],
  ['(indices | index scores)', 'parts of the test', 'multi academy'],
  ['(is | was | are | were | being)? commensurate with', 'fits'],
  ['(working memory (deficit | deficits | weakness | capacity | index))', 'holding several things in mind'],
  ['(processing speed) (index | deficit | weakness)', 'speed of taking things in'],
  ['(metacognition | metacognitive (skills | strategies))', 'thinking about how to learn'],
  ['(antecedents | antecedent behaviour | antecedent triggers)', 'what happens just before'],
  [
    '(stereotypies | stereotyped (behaviours | movements) | motor stereotypies | perseveration | perseverative (behaviour | behaviours))',
    'movements that are repeated',
  ],
  [
    '(oral phase | pharyngeal phase | bolus | oral motor (skills | difficulties) | oro motor (skills | difficulties))',
    'chewing and swallowing',
  ],
  ['(at)? (aspiration risk | risk of aspiration)', 'risk of food going into the lungs', 'which'],
  ['(sensorineural | conductive) (hearing)? (loss)', 'hearing loss'],
  ['(visual acuity)', 'how sharply [child’s name] sees'],
  ['(contractures | spasticity | hypertonia | ataxia)', 'stiffness or unsteadiness'],
  ['(ambulant | non ambulant | ambulatory)', 'walking [how far and with what help]'],
  ['(gross motor (deficits | delay | impairment) | fine motor (deficits | impairment))', 'difficulty with movement'],
  ['(dysregulation | emotional dysregulation)', 'strong feelings that take over'],
  ['(hypervigilance | hypervigilant)', 'being on the alert'],
  [
    '(attachment (style | pattern | behaviours) | insecure attachment | disorganised attachment | ambivalent attachment)',
    'way of feeling safe with people',
  ],
  ['(neurotypical | age) (norms | normed)', 'what is usual at this age'],
  ['(norm referenced | criterion referenced | standardised) (assessment | assessments | measures)', 'tests', 'which'],
  ['(idiosyncratic (language | speech) | jargon speech | neologisms)', 'words of [child’s name]’s own'],
  ['(mean length of utterance | utterances of # to # words)', 'length of sentences'],
  [
    '(semantic (links | knowledge | difficulties | deficits) | morphosyntax | syntactic (structures | difficulties) | morphology | word finding deficits | lexical (retrieval | access))',
    'finding and joining words',
  ],
  [
    '(auditory (processing | discrimination | memory | sequential memory)) (deficit | deficits | weakness | disorder | skills)?',
    'taking in what is heard',
  ],
  ['(adaptive (functioning | behaviour) | adaptive behaviour composite)', 'everyday skills'],
  [
    '(spiky (profile | cognitive profile) | uneven cognitive profile | cognitive profile)',
    'pattern of strengths and needs',
  ],
  ['(cognitive (load | functioning | deficits | impairment | overload))', 'amount to think about at once'],
  ['(differential diagnosis | query diagnosis | provisional diagnosis)', 'possible explanation'],
  ['(pica | encopresis | enuresis)', '[what happens, in everyday words]'],
  ['(sequelae | sequela)', 'effects'],
  ['(dyspraxic (sequelae | presentation | profile | traits))', 'difficulty with planning movements'],
  [
    '(morphosyntactic | morpho syntactic | syntactic | morphological | lexical | semantic | pragmatic | phonological | phonemic | prosodic) ..1 (deficit | deficits | impairment | impairments | difficulties | difficulty | weakness | weaknesses | disorder | errors | skills | development | competence | abilities)',
    'difficulty with [which part of talking]',
  ],
  [
    '(impaired | reduced | poor | weak | limited)? narrative (macrostructure | microstructure | structure | skills | cohesion)',
    'difficulty with telling a story in order',
  ],
  [
    '(morphosyntax | morphosyntactic | macrostructure | microstructure | phonotactic | suprasegmental | diadochokinesis | diadochokinetic)',
    '[what this means when talking]',
  ],
  [
    '(oromotor | oro motor | oral motor | oropharyngeal | orofacial | velopharyngeal) (control | function | skills | difficulties | planning | weakness | incompetence)?',
    'movement of the mouth and tongue',
  ],
  [
    '(hypotonic | hypertonic | spastic | ataxic | dyskinetic | dystonic | athetoid | dystonia | hypermobile | hypermobility | joint laxity)',
    '[how this shows in moving]',
    'cerebral palsy | diplegia | hemiplegia | quadriplegia',
  ],
  [
    '(kinaesthetic | kinesthetic | somatosensory | interoceptive | proprioceptive | vestibular | proprioceptively)',
    'body-sense',
  ],
  [
    '(prop | propr | proprio) (. and | and | / | & | .) (vestib | vestibular | vest) .? (input | activities | needs | feedback)?',
    'pushing, pulling and movement',
  ],
  ['vestib .? (input | activities | feedback)', 'movement and balance'],
  [
    '(sensory (integration | processing | profile | thresholds | threshold | seeking behaviours | avoidance | defensiveness | registration | discrimination))',
    'how [child’s name] takes in sound, touch and movement',
  ],
  [
    '(hyposensitive | hypo sensitive | hypersensitive | hyper sensitive | hyporesponsive | hyperresponsive | hypo responsive | hyper responsive | hyperacusis | hyposensitivity | hypersensitivity)',
    'taking in too much or too little [sound, touch or light]',
  ],
  [
    '(graphomotor | grapho motor | visuomotor | visuo motor | perceptuo motor | sensorimotor | psychomotor) (skills | difficulties | control | integration | deficits)?',
    'moving the hand and eye together',
  ],
  [
    '(in hand manipulation | tripod grasp | dynamic tripod | palmar grasp | pronated grip | ulnar | shoulder girdle (stability)? | proximal stability | midline crossing | crossing the midline | antigravity | trunk control | pelvic stability | core strength)',
    '[how hands and body work together]',
  ],
  [
    '(phonological loop | visuospatial sketchpad | central executive | inhibitory control | set shifting | cognitive flexibility | response inhibition | task initiation)',
    'planning, stopping and switching',
  ],
  ['(crystallised | fluid) (intelligence | ability | abilities)', 'ways of working things out'],
  ['(subtest | sub test | subtests) (scatter | scores | profile)', 'differences between parts of the test'],
  [
    '(cognitive | intellectual | adaptive | executive) (deficit | deficits | dysfunction | impairment | impairments)',
    'difficulty with [what]',
  ],
  [
    '(verbal comprehension | language | perceptual | attentional | phonological | processing) (deficit | deficits)',
    'difficulty with [what]',
  ],
  [
    '(visual acuity | nystagmus | strabismus | amblyopia | oculomotor | ocular motor | saccades | saccadic | hemianopia | cerebral visual impairment)',
    '[what is harder to see]',
  ],
  [
    '(gastrostomy | enteral | nasogastric | dysphagia | dysarthria | dysarthric | aphasia | apraxia | dyspraxia of speech | verbal dyspraxia | anomia | echolalia | echolalic)',
    '[what this means day to day]',
    'which means | means',
  ],
  [
    '(receptive | expressive) (skills | deficits | difficulties | delay | abilities | disorder | impairment | language)',
    '[understanding or using words]',
  ],
  [
    '(affect regulation | flat affect | blunted affect | labile | lability | affective (regulation | lability | instability))',
    'strong changes of feeling',
  ],
  [
    '(psychoeducation | psycho education | psychosocial | psychometric | psychopathology | biopsychosocial)',
    '[what this means]',
  ],
  [
    '(presents | presenting | presented | presentation) (with | is | of)? ..1 (consistent | inconsistent | in keeping | suggestive) ..1 (with | of)',
    'shows signs of',
  ],
  [
    '(contraindicated | contra indicated | prophylactic | prophylaxis | iatrogenic | idiopathic | congenital | bilaterally | unilaterally)',
    '[in everyday words]',
  ],
  [
    '(dyadic | co regulation | co regulate | coregulation | attunement | mentalise | mentalisation | dysregulated | hyperaroused | hyperarousal | hypoarousal | hyper aroused)',
    '[how feelings build and calm]',
  ],
  ['(developmental (trajectory | trajectories | quotient | age equivalent))', 'how [child’s name] is developing'],
  ['(core vocabulary | vocabulary) (deficit | deficits)', 'fewer words than most'],
  [
    '(conductive | sensorineural | bilateral | unilateral) (conductive | sensorineural)? (hearing loss | impairment | deafness)',
    'hearing loss',
  ],
  [
    '(topographical | idiosyncrasies | heterogeneous | multifactorial | pervasive (difficulties | needs | deficits))',
    '[in everyday words]',
  ],
  ['(vestib | proprio)', 'movement'],
  ['(dysphonia)', 'a hoarse or strained voice'],
  ['((reduced | short | limited) maximum phonation time)', 'a voice that tires quickly'],
  ['(vocal hyperfunction)', 'strain in the voice'],
];

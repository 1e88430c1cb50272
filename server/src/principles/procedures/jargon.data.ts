/** Terms of the trade, and plain words that drop into their place. */

/** Pattern, plain words (a noun for a noun), and where it is no jargon. */
export const terms: readonly (readonly [pattern: string, plain: string, ...unless: string[]])[] = [
  [
    '(@be deemed to)? (sit | fall | be) within (the | our)? ordinarily available (provision | offer)?',
    'can be met, in our view, with the help that every school is expected to give',
  ],
  [
    'ordinarily available (provision | offer | support | inclusive provision)?',
    'the help that every school is expected to give',
  ],
  [
    '(moving | move | moved | stepped | stepping) (up | down | on)? to the next (wave | tier | stage | level) of the? graduated? (response | approach | pathway | support | process)?',
    'getting [more or less] help, as the next step of the plan: [what that is]',
  ],
  [
    '(the | a | our)? (graduated | tiered | staged) (approach | response | pathway | process | model)',
    'help that builds up step by step',
  ],
  [
    '(the | our)? (quality first teaching | high quality teaching | universal provision | universal offer | core offer)',
    'good everyday teaching',
  ],
  [
    '(the | its | our | their)? notional (budget | funding | sen budget | sen funding)',
    'the money that every school has for extra help',
  ],
  [
    'sits across the notional budget and element #',
    'comes partly from our own budget for extra help and partly from the council',
  ],
  ['element (# | one | two | three) funding?', 'money for extra help, from [whom]'],
  ['(top up | high needs | banded) funding', 'extra money from the council'],
  [
    '(@be | @have been | sits | falls | fall)? (below | under) (the)? (threshold | thresholds | criteria) (for _ _?)?',
    'do not yet meet the rules for [service], which are [rules]',
    'pain threshold',
    'hearing threshold',
  ],
  [
    '(~meet | ~reach | ~cross | ~hit) (the | our | their | its)? (threshold | thresholds) (for _ _?)?',
    'meet the rules for [service], which are [rules]',
  ],
  [
    '(the)? threshold for (an | a)? (application | assessment | referral | plan | ehcp | service | support | intervention)',
    'the rules for getting [what], which are [rules]',
  ],
  ['(her | his | their | from | the) baseline', 'where [child] started', 'reception baseline', '(tennis | court)'],
  [
    '(will | to | has | have)? (~go | be (taken | submitted | sent)) to moderation',
    'will be looked at by [who], to check that decisions are fair',
  ],
  ['(at)? (a | the)? (universal | targeted | specialist) (level | tier | offer)', 'as [what help that means]'],
  ['(the)? eligibility (criteria | threshold)', 'the rules for who can have [service], which are [rules]'],
  [
    '(will | to | has | have)? now? (~go | be taken | be presented | be submitted | be sent | be put) to panel',
    'will be looked at on [date] by [who], who decide [what]',
  ],
  [
    '(at | by | to | from | before) (sen | send | ehc | la | resource)? panel',
    'by [who], who decide [what]',
    '@det panel',
    '(by | at | to) panel (on | member)',
  ],
  [
    '(tier | wave | band | stage | level) (one | two | three | four | 1 | 2 | 3 | 4) (support | provision | intervention | interventions | services | service | funding | help)',
    'help at a level which means [what that is]',
  ],
  ['(for | to | at | in | into) (tier | wave) (one | two | three | 1 | 2 | 3)', 'for help of the kind [what that is]'],
  [
    'a (multi disciplinary | multi agency | multi professional | multidisciplinary | multiagency) (meeting | discussion | review | panel | planning meeting | conference | assessment)',
    'a meeting with [names and roles]',
  ],
  [
    '(multi disciplinary | multi agency | multi professional | multidisciplinary | multiagency | inter agency)',
    'joint',
  ],
  ['(following | after | at | through) moderation', 'after [who] had looked at it together'],
  [
    '(the | a)? (sen | funding)? (banding | matrix of need | needs matrix | descriptors)',
    'the way the council sorts levels of help',
  ],
  ['(the | a)? phase transfer (deadline | date | review | process)?', 'the change to the next school, by [date],'],
  [
    '(the | a)? baseline (assessment | data | measure | score | scores)',
    'where [child] was at the start',
    'reception baseline',
  ],
  [
    '(wave | targeted | evidence based | bespoke | tailored | specialist) (intervention | interventions)',
    'extra teaching in [what], with [whom]',
  ],
  ['co regulatory milieu | co regulated environment', 'calm place with one adult'],
  ['precision teaching', 'short daily practice of [what]', 'precision teaching ..4 (#  | minutes | mins)'],
  ['(a)? (care | clinical | referral | diagnostic | assessment) pathway', 'the steps from here, which are [steps]'],
  ['(@be | been | being | will be)? triaged', 'looked at, to decide [what]'],
  ['(the | a)? (provision map | provision mapping)', 'the list of who gets what help'],
  [
    '(step down | step up) (to | from | process | meeting)',
    'change to [what]',
    'please step down',
    'step (up | down) to the',
  ],
  [
    '(closed to | closure to | open to) (the)? (service | team | us | caseload)',
    '[seen or no longer seen] by [service]',
  ],
  ['(case conference | case discussion | caseload | case load)', '[what it is, in plain words]'],
  ['(a)? managed move', 'a try at another school that you agree to'],
  ['(an)? alternative provision', 'lessons somewhere other than school', '(called | named | means)'],
  ['(a)? reintegration (meeting | interview | plan | timetable)', 'a talk about coming back'],
  ['(data drop | flight path | flightpath | flight paths | progress tracker)', 'record of marks'],
  ['(exit | entry | access) criteria', 'the rules for [starting or ending], which are [rules]'],
  [
    '(the)? statutory (assessment | process | timescales | timescale | framework | duty | duties)',
    'what the law asks, which is [what]',
  ],
  [
    'working (below | towards | within | at) (are | age related expectations | the expected standard | expected | national (expectations | standard))',
    'working on [what], which most children [do when]',
    'at the expected',
  ],
  [
    'needs led | outcomes focused | solution focused | person centred planning | trauma informed practice',
    '[what that means, in plain words]',
  ],
];

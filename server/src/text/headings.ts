/**
 * What headings are called, as patterns over their normal form (see `titles.ts`):
 * `c` is the child, `p` a parent or carer, `x` a name that could be anyone's.
 * The first pattern that fits decides, so the narrow ones come first.
 */
import type { Role } from './types.ts';

/** Sections of an EHC plan, which keep their letters whatever they are called. */
export const SECTION_LETTERS: Readonly<Record<string, readonly Role[]>> = {
  a: ['child-view', 'parent-view', 'strengths'],
  b: ['needs'],
  c: ['health'],
  d: ['care'],
  e: ['outcomes'],
  f: ['help'],
  g: ['help'],
  h: ['help'],
  i: ['placement'],
  j: ['money'],
  k: ['evidence'],
};

/** Titles of whole documents: they say nothing of the part beneath them. */
export const TITLES = new RegExp(
  '\\b(?:(?:support|education|educational|learning|behaviour|transition|care|regulation|safety|provision|healthcare|potty|placement|student|individual|outcomes|handling|management|feeding|c|x|ehc|sen|send) plans?' +
    '|plan (?:for|of|and)|one page|passport|annual review(?! meeting)|review of (?:sen|ehc|education|support)|record of|minutes|(?:therapy|medical|school|year|term|annual|review|psychology|review meeting) report|report home|progress check|year check|newsletter' +
    '|team around|psychological advice|iep|ehcp|notes of|part time timetable|moving? to|early help|meeting notes|talking together)\\b',
);

/** Patterns over the normal form, in order. */
export const ROLE_PATTERNS: readonly (readonly [RegExp, ...Role[]])[] = [
  // Rights before differences: "If you disagree" is an offer, "Where we disagree" a record.
  [
    /\bif you (?:disagree|not agree|see it|unhappy)|\bhow (?:to|you can) (?:disagree|appeal|complain)|\bappeal|\btribunal|\bmediation|\bcomplain|\byou rights|^rights\b|\btimescales?\b|\bwhat you can$/,
    'rights',
  ],
  [
    /\bsee (?:things|it) differently|\bdiffer(?:s|ences?|ently|ing)?\b|\bdisagree|\bnot (?:all |quite |agreed|agree|sure|settled)|\bviews not\b|\bto sort out\b|\bunresolved/,
    'differences',
  ],

  // The family, before the child: "What Amina's dad has told us".
  [
    /\b(?:how|ways) (?:p|you and p) (?:can|could|might) (?:help|support)|\bp (?:role|help|support at)\b|\b(?:at|from|with) home\b|^home(?: support| learning| and school)?$|\bhome (?:support|and school|school)\b|\btelling home|\bhow home\b|\bhome told\b|\bworking (?:together|with p)\b|\bexpect (?:from|of) p/,
    'home',
  ],
  [
    /\bviews? of (?:c|x) and p\b|\bc and p (?:views?|say|voice|contributions?)\b|\bc,? p\b.*\bviews?\b/,
    'child-view',
    'parent-view',
  ],
  [
    /^p$|\bp(?: carer)?(?: and x)? (?:views?|voice|says?|said|told|tells?|thinks?|feels?|wants?|would|likes?|comments?|contributions?|concerns?|worries|perspectives?|opinions?|aspirations|hopes|wishes|input|advice|feedback|responses?|reports?|know|taught|consultation|questions|want you|shared|noticed|knows|account|statement|section|with|evidence|priorities)\b/,
    'parent-view',
  ],
  [
    /\b(?:views?|voice|words|comments?|perspectives?|contributions?|consultation|wishes|hopes|concerns|questions|advice|message) (?:of |from |with |by |for )?(?:c(?:,| and) )?p\b|\bp [^,]{0,30}\b(?:told us|say|says|want you to know|would like)\b|\b(?:matters|important) to p\b|\bhome views?\b|\bviews? from home\b|\bwhat p\b/,
    'parent-view',
  ],
  [/\byou(?:ve)? (?:told|said|tell|shared|taught|know)\b|\bwhat you (?:say|think|told)\b/, 'parent-view'],

  // The child's own view.
  [
    /\bc (?:views?|voice|says?|said|told|tells?|thinks?|feels?|wants?|would|wishes|hopes|comments?|contributions?|perspectives?|opinions?|aspirations|words|own words|dreams|opened|speaks|response|feedback|asks|section)\b|\b(?:views?|voice|words|comments?|perspectives?|contributions?|wishes|hopes) (?:of|from|by) (?:c|x)\b|\bin (?:c |x |own )?(?:own )?words\b|^[a-z]+ (?:says|views?|words|voice|comment)$|^in \w+ words$/,
    'child-view',
  ],
  [/\bx (?:views?|voice|words|comments?|wishes)\b/, 'child-view'],
  [
    /\b(?:what )?x(?: and x)? (?:told|says?|said|taught|would like|wants? (?:you|us))\b|\bwhat [a-z]+ told us\b/,
    'parent-view',
  ],
  [
    /\bwhat i (?:think|want|would|hope|wish|say)\b|\bhow i feel\b|\bi would like\b|\bwant you to know\b|\bneed to know about me\b|\bviews?,? wishes|^views?(?:,? interests)?\b|^feelings$|\bhopes?\b|\bdreams?\b|\baspirations?\b|\bwishes\b|^(?:me|review)$(?<!review)|\bme now\b|\bvoice\b/,
    'child-view',
  ],

  // Review and progress, before outcomes: "Progress towards outcomes".
  [
    /\bdate(?:s)? (?:of|papers|for) (?:last|current|papers|sent|review meeting|plan|meeting|birth)|\bdate of review\b.*\bsent\b|^dates?$|\bkey dates\b|\bwhen and where\b/,
    'dates',
  ],
  [
    /\binterventions? and impact|\bsupport to date|\btried\b|\bgraduated approach\b|\bresponse to intervention/,
    'context',
  ],
  [/\bimpact on\b/, 'needs'],
  [/\bprogress\b|\boutcomes? (?:achieved|met|partly|not)\b|\bachieved\b/, 'progress', 'review'],
  [
    /\breview(?:s|ed|ing)?\b|\blook (?:at )?again\b|\bagain\b|\bnext (?:time|talk|meeting|date|review)\b|\bkeeping (?:it|right|up)|\bup to date\b|\bmonitor|\bevaluat|\bimpact\b|\bhow (?:it )?going\b|^cycle\b/,
    'review',
  ],

  // What makes it harder, before strengths: "What is not working".
  [
    /\btriggers?\b|\bharder\b|\bnot (?:help|work|working|helpful)|\bwhy (?:do )?(?:it|happen|now)|\bwhy$|\bfunction\b|\bsetting (?:conditions|events)|\broots\b|\bunderstanding of\b|\btelling us\b|\bsituations?\b|\bbefore it\b|\bwhen it happens\b/,
    'context',
  ],
  [/^context$/, 'context', 'about'],
  [
    /^(?:special educational |recommended )?provision\b|\benvironment changes|\bfollow up\b|\bphysical intervention|^(?:green|amber|red) strateg/,
    'help',
  ],
  [/\boutcomes? right\b/, 'changes'],

  [/^if (?:something|it|things) \w+/, 'help'],

  // Named areas of need.
  [
    /\bcommunication and (?:interaction|language)\b|\bcognition\b|\bsocial,? (?:and )?emotional|\bpersonal(?: and|,) social|\bmental health\b|\bsemh\b|\bsensory\b|\bphysical (?:need|development|difficult)|^physical$|^communication$|\bspecial educational needs\b|\bsend? needs\b/,
    'needs',
  ],
  [
    /\bpeople (?:who )?(?:like|admire|appreciate|say)|\bpeople like c|\badmires?\b|\bappreciat|\blikes? (?:and|about)\b|\blikes?$/,
    'strengths',
  ],
  [
    /\bhow (?:best )?(?:to |you can |i )?(?:support|help|talk|communicate|helped|show)|\bhelp(?:s|ed|ful|ing)? (?:c|me|x|i|us)\b|^help\b|\bhow (?:we|you|adults|to) (?:can |will |could )?(?:help|support)|\bwhat (?:will )?helps?\b|\bwhat works\b|\bplease\b|\bi need$|\bneeds? from (?:adults|us|you)|\bsupport me\b(?<!who support me)|\bcan help\b/,
    'help',
  ],
  [
    /\bpeople\b|\bkey (?:adults?|workers?|person|people|staff)\b|\bprofessionals?\b(?! advice)|\bagenc(?:y|ies)\b|\bstaff (?:involved|list)|\bled by\b|^present$|\bthose present|\battend(?:ed|ing|ees|ance list)\b|\bapologies\b|\binvited\b|\bcircle\b|\bwho (?:involved|helped|was|there|in)|\bmade (?:by|with)|\bwritten (?:together )?by|\bcompleted by|\bteam\b|^here$|^there$|^contributions?$|\bsupport network\b|\bwho support/,
    'people',
  ],
  [
    /\bhard\b|\btricky\b|\btrickier\b|\bdifficult(?:y|ies)?\b|\bstruggl|\bbarriers?\b|\bchalleng|\bworr(?:y|ies|ied)\b|\bconcerns?\b|\bgo(?:es)? wrong\b|\bupset|\bbad day|\bweakness|\bneeds?$|\bneeds? (?:and|in|of|summary)\b|\b(?:primary|areas? of|presenting|identified|main|learning|summary of|description of) needs?\b|\bdescription of|\bfeatures of|\bbehaviours?$|\bwhat (?:you see|it looks like|it look like)|^(?:green|amber|red)\b|\bbubbling|\bdiagnos|\bbaseline\b|\battainment\b|\bcurrent levels?|\bwhere (?:i|c|am i|we)(?: .*)?$|^assess$|^assessment$|\bfindings\b|\bless confident|\bgetting in (?:the )?way|\bnot easy/,
    'needs',
  ],
  [/\b(?:go|goes|gone|going|work|works|working|worked|went) well\b/, 'strengths', 'progress'],
  [
    /\bstrengths?\b|\bgood (?:at|with)\b|\bwell$|\benjoys?\b|\binterests?\b|\bsuccess(?:es)?$|\bachievements?\b|\bproud\b|\bsuperpowers?\b|\btalents?\b|\bgifts?\b|\bgreat (?:about|things)|\bbest$|\bcan$|\bcan do\b|\bbrings?\b|\bprotective factors|\btrusted\b|\bcelebrat|\bspecial about|\bwhat makes [cx],? [cx]|\bwhat i like\b|\bskills$|\bskills and (?:strengths|talents)|\bloves\b|\bshin(?:es?|ing)\b/,
    'strengths',
  ],
  [
    /\b(?:important|matters?) (?:to|for)\b|\bwhat matters\b|\bmatters$|\bfavourite|\bmakes (?:me|c|x) (?:happy|smile)|\bgood day|\bi love\b/,
    'important-to',
  ],

  // What is planned.
  [/\brisks?\b|\bhazards?\b|\bcontrols?\b|\bharmed\b|\bnever$|^only$/, 'risk'],
  [
    /\bsupport services?|\bindependent advice|\b(?:get|getting|where to (?:get|find)|more|further|find) (?:help|support|advice)\b|\bsendias|\bgetting ready|\bhelp you can\b|\bhelp with\b/,
    'support',
  ],
  [/\bamend|\bchanges?\b|\bstill right\b/, 'changes'],
  [
    /\brecommended (?:outcomes)|\boutcomes?\b|\btargets?\b|\bgoals?\b|\baims?\b|\baiming\b|\bobjectives?\b|\bsuccess criteria\b|\bwant to (?:achieve|see)|\bwork(?:ing)? (?:on|towards)\b|\bby end\b|\bskills to\b|\bpreparing for adulthood|\bemployment\b|\bindependent living|^plan$|\bwould like to (?:achieve|get better)|\btrying to\b/,
    'outcomes',
  ],
  [/\bwhat next\b|^next$/, 'actions', 'review'],
  [/\bnext steps?\b/, 'outcomes', 'actions'],
  [/\bwhat happens next|\bhappens? next\b/, 'actions', 'rights'],
  [/\bsign(?:ed|ature|atures|ing)?\b|\bagreed by|\bagreement\b|\bconsent\b|\bcop(?:y|ies) to\b/, 'sign'],
  [
    /\bactions?\b|\bagreed\b|\bdecisions?\b|\bdecided\b|\bto do$|\bwho do what\b|\brecommendations?$|\bsummary and recommendations/,
    'actions',
  ],
  [
    /\bprovision\b|\bsupport\b|\bstrateg(?:y|ies)\b|\bhelp(?:s|ed|ful)?\b|\binterventions?\b|\bresources?\b|\badjustments?\b|\bwhat (?:adults|we|staff|school|teachers)(?: can)? do\b|\bquality first|\bde escalation|\bproactive|\breactive|\bresponsive|\brecovery\b|\brepair\b|\bdebrief|\bearly (?:signs|warning)|^do$|\bwho,? what,? when|\barrangements\b|\bequipment\b|\btimetable\b|\bhow it will work|\bat (?:nursery|school|college)\b|\bin (?:class|school)\b|^(?:nursery|school)$|\badults will\b|\bstaff (?:will|can)|\baccess arrangements|\bwhen (?:c )?(?:refuses|upset)/,
    'help',
  ],
  [/\bhealth\b|\bmedical\b|\bmedic(?:ine|ation)|\bsymptoms\b|\bemergency\b|\bseizures?\b|\ballerg/, 'health'],
  [/\bsocial care\b|^care$/, 'care'],
  [/\bplacement\b|\btype of school|\bname of school/, 'placement'],
  [/\bbudget\b|\bpayments?\b|\bfunding\b|\bmoney\b|\bpremium\b|\bcosts?\b/, 'money'],
  [
    /\bappendi|\bscores?\b|\bevidence\b|\b(?:assessment|test) results?|\bsources?\b|\badvice and information/,
    'evidence',
  ],
  [/\bagenda\b|\btopics?\b|\b(?:talk|think) about\b|\bdiscuss/, 'agenda'],
  [/\bcontact|\bget(?:ting)? in touch|\bhow to reach|\breach (?:me|us)|\bto talk to\b/, 'contact'],
  [
    /^about\b|\b(?:all|more|bit) about\b|\bprofile\b|\bbackground\b|\bdetails\b|\binformation\b|\bcontext\b|\bsummary\b|\bintroduction\b|\bwho i\b|\bpurpose\b|\breason\b|\binvolvement\b|\bhistory\b|\bstory\b|\bstart here\b|^[cx]$|\blike$/,
    'about',
  ],
];

/** Words that several rules of this principle lean on, as parts of patterns. */

/** Languages that families speak, a word each. */
export const LANGUAGES =
  'albanian amharic arabic armenian bengali bsl bulgarian cantonese catalan croatian czech danish dari dutch estonian farsi filipino finnish french gaelic german greek gujarati hausa hebrew hindi hungarian igbo irish italian japanese korean kurdish latvian lingala lithuanian malayalam mandarin chinese nepali norwegian pashto persian polish portuguese punjabi panjabi romani romanian russian serbian shona sinhala slovak slovene somali spanish swahili swedish sylheti tagalog tamil telugu thai tigrinya turkish twi ukrainian urdu vietnamese welsh wolof xhosa yiddish yoruba zulu'.split(
    ' ',
  );

export const LANGUAGE = `(${LANGUAGES.join(' | ')} | sign language)`;

/** Someone at home, by relation. */
export const RELATIVE =
  '(sister | brother | sibling | siblings | cousin | aunt | auntie | uncle | daughter | son | wife | husband | partner | mum | mother | dad | father | nan | gran | grandmother | grandad | niece | nephew | neighbour | friend | friends | relative | relatives | family member | classmate)';

/** Whoever at home is told to carry words: relatives and children. */
export const CARRIER =
  '(sister | brother | sibling | siblings | cousin | aunt | auntie | uncle | daughter | son | wife | husband | partner | mum | mother | dad | father | nan | gran | grandmother | grandad | niece | nephew | neighbour | friend | friends | relative | relatives | family member | classmate | lad | lass | girl | boy | boys | girls | eldest | youngest | oldest | kids | children | child | year old | teenager | teen | twin | sons | daughters | sisters | brothers)';

/** The parents, as subject, in a letter, a plan or a note. */
export const FAMILY = '(@parent | family | the home | home | parents | carers | mum | dad)';

/** Ways in that need a screen. */
export const DIGITAL =
  '(online | portal | app | website | web site | site | web page | webpage | qr code | email | e mail | inbox | link | parentpay | parentmail | parentlink | classdojo | dojo | seesaw | tapestry | teams | google classroom | booking system | facebook | facebook page | facebook group | whatsapp | whatsapp group | instagram | satchel | arbor | google form | online system | digital platform | platform | online form | web form | e form)';

/** Formats that make a paper readable. */
export const FORMATS =
  '(interpreter | interpreters | interpretation | interpreting | signer | signers | translation | translations | translator | translators | translated | large print | larger print | braille | audio | easy read | other formats | other languages | another format | another language | alternative formats | alternative format | accessible formats | accessible copies | coloured paper | captions | captioning | subtitles | subtitled | signing | sign language | transcript | transcripts | translated copy | translated copies | adapted copy | bigger font | larger font | larger copy | hearing loop | loop)';

/** A parent, by name, role or relation to the child. */
export const WHO = `(@parent | (his | her | their | your | the child 's | @child 's) ${RELATIVE})`;

/** What a parent may live with. */
export const CONDITION =
  "(deafness | hearing | hearing loss | hearing aid | hearing aids | sight | eyesight | eyes | blindness | sight loss | vision | dyslexia | dyspraxia | literacy | reading | adhd | autism | anxiety | depression | mental health | bipolar | stroke | ms | multiple sclerosis | parkinson 's | arthritis | hip | hips | knee | knees | bad back | back | leg | legs | wheelchair | mobility | crutches | walking stick | frame | condition | disability | illness | health | memory | learning disability | learning difficulties | learning difficulty | stammer | speech | english | accent | language | fatigue | pain | epilepsy | seizures | nerves | chemo | chemotherapy | dialysis | treatment | lupus | me | migraines | medication)";

/** Words that say, in any form, what a parent may live with or find hard. */
export const NEED =
  '(deaf | deafness | hard of hearing | hearing | blind | blindness | partially sighted | sight | eyesight | dyslexic | dyslexia | reader | reads | read | reading | literacy | spelling | forms | wheelchair | disabled | disability | multiple sclerosis | stroke | autistic | autism | adhd | anxious | anxiety | depression | depressed | mental health | bipolar | learning difficulties | learning disability | learning difficulty | epilepsy | stammer | stammers | mobility | crutches | illness | unwell | condition | memory | english | language | understand | understands | accent | speaks | interpreter | chronic fatigue | arthritis | dialysis | chemo | no phone | no internet | no email | no smartphone)';

/** A state in which a parent may be. */
export const STATE =
  "(deaf | hard of hearing | hearing impaired | hearing impairment | hearing loss | visual impairment | sight impairment | sight loss | brain injury | dementia | blind | visually impaired | sight impaired | partially sighted | dyslexic | dyslexia | illiterate | not literate | stammers | stammer | stutters | autistic | autism | adhd | asperger 's | depressed | depression | anxious | anxiety | bipolar | ms | multiple sclerosis | disabled | wheelchair user | wheelchair | learning difficulties | learning disability | stroke | epilepsy | agoraphobic | agoraphobia | ptsd | chronic fatigue | fibromyalgia | arthritis | mental health issues | mental health problems)";

/** Someone is already meeting the need. */
export const MET_HERE = [
  "(as | because | since | which | that | what) (you | she | he | they | mum | dad | @parent) ..1 (asked | prefer | prefers | preferred | wanted | wants | chose | requested | suggested | told us | 's asked)",
  '(so | and | but | or | we will | i will) (we | i)? (will | have | can | had | are happy to | are glad to)? (booked | book | moved | move | arranged | arrange | printed | print | recorded | record | text | texted | post | read it | read this | read them | meet downstairs | meet you | swapped | switch to | changed to)',
  '(if you would (like | rather | prefer) | happy to | glad to | just ask | just say | you need only)',
];

/** Someone is already meeting the need, or the parent asked for it this way. */
export const MET = [
  ...MET_HERE,
  '(asked for | asked us | asked me | told us that | told me that | tells us | told us what | prefers | (she | he | they | mum | dad | you) would rather)',
];

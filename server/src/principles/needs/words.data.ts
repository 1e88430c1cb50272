/** Words that several rules of this principle lean on, as parts of patterns. */

/** Languages that families speak. */
export const LANGUAGE =
  '(albanian | amharic | arabic | armenian | bengali | bsl | bulgarian | cantonese | catalan | croatian | czech | danish | dari | dutch | estonian | farsi | filipino | finnish | french | gaelic | german | greek | gujarati | hausa | hebrew | hindi | hungarian | igbo | irish | italian | japanese | korean | kurdish | latvian | lingala | lithuanian | malayalam | mandarin | chinese | nepali | norwegian | pashto | persian | polish | portuguese | punjabi | panjabi | romani | romanian | russian | serbian | shona | sign language | sinhala | slovak | slovene | somali | spanish | swahili | swedish | sylheti | tagalog | tamil | telugu | thai | tigrinya | turkish | twi | ukrainian | urdu | vietnamese | welsh | wolof | xhosa | yiddish | yoruba | zulu)';

/** Someone at home, by relation. */
export const RELATIVE =
  '(sister | brother | sibling | siblings | cousin | aunt | auntie | uncle | daughter | son | wife | husband | partner | mum | mother | dad | father | nan | gran | grandmother | grandad | niece | nephew | neighbour | friend | friends | relative | relatives | family member | classmate)';

/** The parents, as subject, in a letter, a plan or a note. */
export const FAMILY = '(@parent | family | the home | home | parents | carers | mum | dad)';

/** Ways in that need a screen. */
export const DIGITAL =
  '(online | portal | app | website | web site | site | web page | webpage | qr code | email | e mail | inbox | link | parentpay | parentmail | parentlink | classdojo | dojo | seesaw | tapestry | teams | google classroom | booking system | online system | digital platform | platform | online form | web form | e form)';

/** Formats that make a paper readable. */
export const FORMATS =
  '(interpreter | interpreters | interpretation | interpreting | signer | signers | translation | translations | translator | translators | translated | large print | larger print | braille | audio | easy read | other formats | other languages | another format | another language | alternative formats | alternative format | accessible formats | accessible copies | coloured paper | captions | captioning | hearing loop | loop)';

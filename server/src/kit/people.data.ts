/** Words by which people.ts tells the child, parents and staff. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Nouns for the child, after a determiner or bare in the plural. */
export const CHILD_NOUNS = set(
  'child children boy boys girl girls pupil pupils student students learner learners son sons daughter daughters youngster youngsters lad lads toddler baby teenager teen kid kids tot infant twins siblings grandson granddaughter grandchild nephew niece lass',
);

export const BARE_CHILD = set('child pupil student learner children pupils students learners kids');

export const PARENT_NOUNS = set(
  'mum mums mummy mother mothers mam dad dads daddy father fathers parent parents carer carers nan nana gran grandma grandad grandfather grandmother grandparent grandparents guardian guardians stepmum stepdad stepfather stepmother family families auntie aunt uncle stepmum parents/carers',
);

export const STAFF_NOUNS = set(
  'school staff teacher teachers senco sendco senco inco headteacher head tutor ta tas lsa assistant assistants therapist therapists psychologist psychologists team college nursery setting academy council authority la department service clinic panel practitioner practitioners keyworker professionals professional colleague colleagues paediatrician doctor nurse ep governors trust adults adult',
);

export const DETERMINERS = set(
  "the a an this that your our my their his her its these those each every some any both 's all no",
);

export const ADJECTIVES = set(
  'little young able bright quiet same whole named above older younger eldest youngest new poor dear lovely other foster adoptive step birth key class form autistic disabled deaf dyslexic second first year only single local teaching learning support school early years speech language educational occupational senior deputy head',
);

export const TITLES = set('mr mrs ms miss mx dr prof sir madam');

export const STAFF_TITLES = set('dr prof');

/** Capitalised, yet nobody's name. */
export const NOT_NAMES = set(
  'i monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december english maths mathematics science french german spanish art music pe ict history geography religious christmas easter ramadan eid diwali hanukkah year reception nursery key stage section part room hall school college academy primary secondary council county city borough education health care plan act code practice send sen senco sendco ehc ehcp la ep nhs camhs british sign language bsl polish urdu arabic punjabi bengali somali romanian turkish welsh scottish england wales scotland ireland london uk lego makaton braille the this that these those there here it its we you they he she his her their our your my a an in on at by for from with to of and but or if when while as because although though after before since until during despite unfortunately however please thank thanks dear hi hello yours kind best warm regards sincerely all any some no not never always often sometimes usually once again also still yet so then now today tomorrow yesterday last next first second third finally overall generally currently at homework behaviour attendance reading writing spelling speech speaking listening maths number attention concentration progress attainment support provision targets outcomes strengths needs difficulties parents parent carers carer mum dad mother father family pupils pupil children child students student learners learner staff teachers teacher adults adult professionals everyone everybody nobody someone one what who why how where which whose is are was were be been has have had do does did can could will would shall should may might must let lets decision decisions meeting meetings review reviews report reports letters letter forms form failure lack poor due given owing further following regarding re subject date time place venue purpose both each every other another more most many much few several half two three four five six seven eight nine ten well good better great lovely sadly clearly obviously frankly honestly apparently allegedly ok okay yes sorry nothing something anything everything home house class lessons lesson break lunch breakfast playtime assembly work working learning play playing talking toileting feeding eating sleeping dressing walking social emotional sensory physical cognition communication interaction background context summary recommendations actions action',
);

/** Verbs that tell that the capitalised first word before them is somebody. */
export const AFTER_NAME = set(
  "is was has had can could will would does did may might must needs need finds found likes loves enjoys struggles struggled shows showed uses used makes made gets got seems seemed appears appeared lacks lacked refuses refused fails failed presents presented displays displayed exhibits tends tended becomes became remains remained continues continued never always often constantly continually forever persistently repeatedly frequently still rarely also hates hated wants wanted says said tells told asks asked knows knew works worked cannot 's and suffers suffered requires required receives received demonstrates demonstrated chooses chose behaves behaved reads read writes wrote insists insisted gave gives went goes came comes sat sits ran runs hit hits threw kicked shouted shouts finds hits kicks bites bit pushes pushed manages managed attends attended lets loses loved spends spent plays played messes winds hides ignores ignored interrupts disrupts ruins spoils distracts functions operates lags falls fell achieves learns learnt enjoyed causes answers takes took puts keeps kept turns acts lies steals talks tries tried stays thinks thought feels felt looks looked hears sees speaks spoke understands follows listens forgets remembers brings brought begins began leaves left deserves believes copes engages responds produces avoids wanders flits bolts throws swears spits screams cries laughs sings draws builds explains notices helps helped settles settled progresses lashes thrives lives",
);

export const MASCULINE = set('he him his himself');

export const MALE = set(
  'mr sir dad daddy father grandad grandfather stepdad stepfather uncle son sons boy boys lad grandson nephew',
);

export const FEMALE = set(
  'mrs ms miss madam mum mummy mam mother grandma grandmother nan nana gran stepmum stepmother auntie aunt daughter daughters girl girls lass granddaughter niece',
);

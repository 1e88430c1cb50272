/** Words that tell a child's name from the other capitals in a letter or plan. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const TITLES = words('mr mrs ms miss mx dr prof professor rev sir lady');

/** What parents and carers are called. */
export const KIN =
  words(`mum mums mam mom mother mummy dad dads father daddy papa tata nan nana nanna nanny gran granny grandma grandad grandpa
  grandmother grandfather babcia auntie aunt uncle carer carers stepdad stepmum stepfather stepmother guardian parent parents`);

/** What staff are called. */
export const POSTS =
  words(`teacher teachers senco sendco headteacher head deputy assistant ta therapist psychologist nurse doctor paediatrician tutor manager officer worker
  practitioner mentor coach physiotherapist physio person leader coordinator ordinator chair governor adviser advisor keyworker
  consultant audiologist dietitian librarian receptionist secretary counsellor instructor chef driver interpreter supervisor`);

/** Capitals that are nobody's name. */
export const NOT_NAMES =
  words(`i monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  english maths mathematics science history geography french spanish german music art pe re it ict computing drama dt food phse pshe technology literacy numeracy phonics
  christmas easter ramadan eid diwali spring summer autumn winter term half year years reception nursery preschool primary secondary junior infant college school academy high park house road street lane
  education health care plan plans ehc ehcp sen send senco sendco iep ilp ta tas la lea ep ot salt camhs gp nhs ofsted sendiass dyslexia autism adhd autistic asd asc
  dear hi hello yours regards subject draft date meeting review support parents parent carer carers mum dad mother father nan gran grandma grandad mummy daddy uncle auntie pupil child student learner name
  the a an he she they we you it his her their our your my this that these those there here when where what who why how if in on at as for from to with by of and but or so not no yes
  polish urdu punjabi arabic bengali somali romanian portuguese welsh scottish british makaton bsl pecs lego minecraft god council authority local panel section tribunal january key stage class team group
  everyone everybody nobody both all some most many one two three next last first today yesterday tomorrow please thank thanks sorry would could can will do does did is are was were has have had
  mr mrs ms miss dr being after before since while because although also then now once during outside inside staff teachers children home lunch playtime targets target outcomes outcome
  agreed signed work table one two-year says said about copy copied papers notes note manager deputy teacher headteacher officer coordinator strengths needs area progress attendance`);

export const HE = words('he him his himself');
export const SHE = words('she her hers herself');

/** Labels that a child's name stands beside. */
export const CHILD_LABEL =
  /^(?:(?:full |first |preferred |legal )?name(?: of (?:the )?(?:child|pupil|student|learner|young person))?|(?:child|pupil|student|learner|young person|childs|pupils|learners|students)(?: name| full name)?|name of (?:child|pupil|student)|about|regarding)$/;
/** Labels that a parent's name stands beside. */
export const PARENT_LABEL =
  /^(?:(?:name of |names of )?(?:parents?|carers?|mother|father|mum|dad|guardians?|parents? and carers?|parents? carers?|parents? or carers?|family)(?: names?)?(?: name s)?)$/;

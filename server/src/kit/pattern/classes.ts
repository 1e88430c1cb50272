/**
 * Word classes that patterns name with `@`. A class is itself a pattern, so a
 * newcomer can read and widen it; person classes are read by people.ts.
 */
import { CHILD, OBJECT, PARENT, POSSESSIVE, STAFF, SUBJECT } from '../people.ts';

/** Person classes: bits the phrase must have (one of `who`, one of `form`). */
export const PERSON_CLASSES: Readonly<Record<string, { readonly who: number; readonly form: number }>> = {
  /** The child as subject: "Sam", "your son", "the pupil", "he". */
  child: { who: CHILD, form: SUBJECT },
  /** The child as object: "him", "Sam". */
  'child-obj': { who: CHILD, form: OBJECT },
  /** "his", "her", "their" of the child; "Sam's" and "your child's" are `@child 's`. */
  'child-poss': { who: CHILD, form: POSSESSIVE },
  /** The parent or carer as subject: "Mum", "Ms Okafor", "the family", "you" in a letter. */
  parent: { who: PARENT, form: SUBJECT },
  'parent-obj': { who: PARENT, form: OBJECT },
  /** "your" in a letter, "her" of a mother. */
  'parent-poss': { who: PARENT, form: POSSESSIVE },
  /** "we", "the school", "staff", "Mr Pryce (class teacher)". */
  staff: { who: STAFF, form: SUBJECT },
  'staff-obj': { who: STAFF, form: OBJECT },
  'staff-poss': { who: STAFF, form: POSSESSIVE },
  /** Anyone. */
  person: { who: CHILD | PARENT | STAFF, form: SUBJECT | OBJECT },
};

/** Word classes, each a pattern in the pattern language. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  be: "(am | is | are | was | were | be | been | being | 's)",
  have: "(have | has | had | having | 's | 'd)",
  do: '(do | does | did)',
  modal: '(can | could | will | would | shall | should | may | might | must)',
  aux: '(@be | @have | @do | @modal)',
  neg: '(not | never | no | hardly | barely | scarcely | rarely | seldom | neither | nor | no longer)',
  /** "cannot", "is unable to", "has not managed to", "struggles to", "is nowhere near able to". */
  unable:
    '(can not | can never | can barely | can hardly | could not | @be not yet? (able | capable of) | @be (unable | incapable of | powerless) to? | @have not (managed | been able) to | @do not manage to | never manages to | ~fail to | ~lack the (ability | skills | capacity) to | @have no (idea how | way) to? | @be nowhere near | @be far from)',
  /** Words that make a claim softer. */
  hedge:
    '(perhaps | maybe | possibly | sometimes | at times | often | usually | mostly | generally | so far | yet | at the moment | for now)',
  always:
    '(always | constantly | continually | continuously | forever | every time | all the time | at all times | never | endlessly | permanently | invariably | without fail)',
  say: '(~say | ~tell | ~state | ~report | ~mention | ~note | ~comment | ~explain | ~describe | ~add | ~write | ~share | ~indicate | ~express | ~advise)',
  doubt: '(~claim | ~allege | ~insist | ~assert | ~profess | ~purport | ~maintain | ~contend | ~protest | ~argue)',
  think: '(~think | ~believe | ~feel | ~consider | ~perceive | ~reckon | ~suspect)',
  det: "(the | a | an | this | that | these | those | his | her | their | your | my | our | its | any | some | all | every | each | no | 's)",
  day: '(monday | tuesday | wednesday | thursday | friday | saturday | sunday)',
  month:
    '(january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sept | sep | oct | nov | dec)',
  meeting:
    '(meeting | meetings | review | reviews | appointment | appointments | conference | conversation | discussion | consultation | panel | session | call | catch up | parents evening)',
  document:
    '(report | reports | paper | papers | paperwork | document | documents | documentation | letter | plan | form | forms | draft | drafts | minutes | notes | copy | copies | advice | assessment | assessments | booklet | leaflet | information | questionnaire | agenda)',
  service:
    '(sendiass | iass | iasss | information advice and support service | advice service | support service | parent partnership | advocate | advocacy | ipsea | contact | citizens advice)',
  condition:
    "(autism | asd | asc | adhd | add | dyslexia | dyspraxia | dyscalculia | dcd | dld | epilepsy | cerebral palsy | down syndrome | down's syndrome | asthma | diabetes | anxiety | depression | tourette's | tourettes | tics | a speech? (disorder | delay | impediment) | speech and language (disorder | delay | difficulties) | learning (difficulties | difficulty | disability | disabilities) | hearing (loss | impairment) | (visual | vision | sight) (loss | impairment) | deafness | blindness | selective mutism | pda | odd | fasd | global delay | global developmental delay | a stammer | stammer | stammering | sensory (difficulties | issues | needs) | trauma | attachment (difficulties | disorder) | cystic fibrosis | muscular dystrophy | spina bifida)",
  skill:
    '(reading | writing | spelling | handwriting | maths | mathematics | numeracy | literacy | phonics | number | english | speech | language | vocabulary | talking | listening | speaking | attention | concentration | focus | memory | working memory | organisation | organisational skills | social skills | social | communication | behaviour | attitude | motivation | self esteem | confidence | resilience | independence | coordination | fine motor skills | gross motor skills | motor skills | skills | ability | abilities | understanding | comprehension | processing | self regulation | regulation | self control | play | friendships | eye contact | attendance | punctuality | work | progress | attainment | presentation | balance | hygiene | self care)',
};

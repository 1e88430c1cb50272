/** Short forms with two meanings or more in the same kind of letter: ask, do not guess. */
import { ambiguous, means } from './entry.ts';
import type { Entry } from './types.ts';

const therapy = means(
  'speech and language therapy',
  'help with talking, understanding and eating or drinking safely',
  '',
);
const therapist = means(
  'speech and language therapist',
  'helps with talking, understanding and eating or drinking safely',
);

/** The ambiguous short forms, the likeliest meaning first. */
export const ambiguousForms: readonly Entry[] = [
  ambiguous('SALT SaLT', [therapy, therapist]),
  ambiguous('SLT', [means('senior leadership team', 'the head and other leaders'), therapy, therapist]),
  ambiguous('TA', [
    means('teaching assistant', 'an adult who helps children learn in class'),
    means('teacher assessment', 'what the teacher has seen the child do'),
    means('Thrive approach', 'a way of helping children with feelings', ''),
  ]),
  ambiguous('PEP', [
    means('personal education plan', 'the school plan for a child in care'),
    means('principal educational psychologist', 'leads the experts in how children learn and feel'),
  ]),
  ambiguous('EP', [
    means('educational psychologist', 'an expert in how children learn and feel, who advises school'),
    means('early permanence', 'a plan for a child to grow up with the same carers from early on', ''),
    means('English proficiency', 'how well somebody speaks English', ''),
  ]),
  ambiguous('OT', [
    means('occupational therapist', 'helps with everyday skills, movement and the senses'),
    means('occupational therapy', 'help with everyday skills, movement and the senses', ''),
    means('overtime', 'hours worked beyond the usual', ''),
  ]),
  ambiguous('PT', [
    means('physiotherapist', 'helps with movement and strength'),
    means('personal tutor', 'the teacher who looks after one student'),
    means('part-time', 'not all of the week', ''),
  ]),
  ambiguous(
    'CP',
    [
      means('child protection', 'keeping a child safe from harm', ''),
      means('cerebral palsy', 'a condition that affects movement', ''),
      means('community paediatrician', 'a doctor for children’s development'),
    ],
    { note: 'Never leave this short: a wrong guess frightens.' },
  ),
  ambiguous('DT', [
    means('designated teacher', 'the teacher who looks out for children in care'),
    means('design and technology', 'lessons in making things', ''),
  ]),
  ambiguous('AP', [
    means('alternative provision', 'lessons somewhere other than a usual school', ''),
    means('assistant principal', 'one of the people who lead the school'),
    means('action plan', 'who will do what, and when'),
  ]),
  ambiguous('AA', [
    means('access arrangements', 'extra time, a reader or other changes in exams', ''),
    means('Attendance Allowance', 'a benefit for older disabled people', ''),
    means('attachment aware', 'knowing how a hard start in life affects a child', ''),
  ]),
  ambiguous('CoP COP', [
    means(
      'code of practice',
      'the government guidance that schools and councils must take into account',
      'codes of practice',
    ),
    means('community of practice', 'people who learn from one another’s work', 'communities of practice'),
  ]),
  ambiguous('CO', [
    means('case officer', 'the person at the council who handles your child’s plan'),
    means('carbon monoxide', 'a poisonous gas', ''),
  ]),
  ambiguous('CDC', [
    means('child development centre', 'NHS team who look at young children’s development'),
    means('Council for Disabled Children', 'a national body for disabled children', ''),
  ]),
  ambiguous('DP', [
    means('direct payment', 'money in a plan that you can spend on help yourself'),
    means('deputy principal', 'one of the people who lead the school'),
  ]),
  ambiguous('FTE', [
    means('fixed-term exclusion', 'sent home for a set time (now called suspension)'),
    means('full-time equivalent', 'how much of a full-time job or place'),
  ]),
  ambiguous('GLD', [
    means('good level of development', 'what most children can do at the end of Reception', ''),
    means('general learning difficulties', 'help is needed with learning in most lessons', ''),
  ]),
  ambiguous(
    'LD',
    [
      means('learning disability', 'help is needed with learning and with daily life'),
      means('learning difficulty', 'help is needed with one kind of learning'),
    ],
    { note: 'These are not the same: say which.' },
  ),
  ambiguous('SLD', [
    means('severe learning difficulties', 'help is needed with learning and with daily life', ''),
    means('specific learning difficulties', 'for example dyslexia or dyscalculia', ''),
  ]),
  ambiguous('PD', [
    means('physical disability', 'moving or using the body is harder'),
    means('physical development', 'how a child’s body and movement grow', ''),
    means('personal development', 'growing up as a person', ''),
  ]),
  ambiguous('PDA', [
    means(
      'pathological demand avoidance',
      'everyday demands cause strong anxiety; a profile of autism, not agreed by all',
      '',
    ),
    means('personal development assistant', 'an adult who helps a young person to grow in confidence'),
  ]),
  ambiguous('PA', [
    means('personal adviser', 'a worker who supports a young person'),
    means('personal assistant', 'a worker who helps a disabled person with daily life'),
    means('persistent absence', 'missing one day in ten, or more', ''),
  ]),
  ambiguous('RA', [
    means('reasonable adjustment', 'a change made so that a disabled person is not at a disadvantage'),
    means('risk assessment', 'thinking about what could go wrong, and how to stay safe'),
    means('reading age', 'the age at which most children read like this'),
  ]),
  ambiguous('SPA', [
    means('single point of access', 'one place to send a request for help', 'single points of access'),
    means('special school', 'a school for children who need a great deal of help'),
    means('spelling age', 'the age at which most children spell like this'),
  ]),
  ambiguous('LO', [
    means('Local Offer', 'the council’s website of help for children with special needs', ''),
    means('learning objective', 'what a lesson is for'),
  ]),
  ambiguous('OAP', [
    means('ordinarily available provision', 'help that any school in the area should give without a plan', ''),
    means('old age pensioner', 'somebody who has retired'),
  ]),
  ambiguous('ISP', [
    means('individual support plan', 'a plan for a child with special needs'),
    means('individual service plan', 'what one service will do for your child'),
    means('internet provider', 'the company that brings the internet to your home'),
  ]),
  ambiguous('ESA', [
    means('educational support assistant', 'an adult who helps children learn in class'),
    means('Employment and Support Allowance', 'a benefit for people who are too ill to work', ''),
  ]),
  ambiguous('MSP', [
    means('my support plan', 'a plan of help at school'),
    means(
      'Member of the Scottish Parliament',
      'someone elected to the Scottish Parliament',
      'Members of the Scottish Parliament',
    ),
  ]),
  ambiguous('SEP', [
    means('special educational provision', 'the extra help itself', ''),
    means('September', 'the month', ''),
  ]),
  ambiguous('AR', [
    means('annual review', 'the yearly meeting and report about an EHC plan'),
    means('Accelerated Reader', 'a reading programme with quizzes', ''),
  ]),
  ambiguous('PCP', [
    means('person-centred planning', 'planning that starts from what the child or young person wants', ''),
    means('personal care plan', 'how school helps with washing, toilet and dressing'),
  ]),
];

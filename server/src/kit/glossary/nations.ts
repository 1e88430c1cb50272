/** Short forms of Wales, Scotland, Northern Ireland, and ones from the USA that turn up here. */
import { entry } from './entry.ts';
import type { Entry } from './types.ts';

const wales = { nation: 'wales' } as const;
const scotland = { nation: 'scotland' } as const;
const ni = { nation: 'northern-ireland' } as const;

/** Short forms that belong to one nation. */
export const nations: readonly Entry[] = [
  entry('ALN', 'additional learning needs', 'a child needs extra or different help to learn', { ...wales, plural: '' }),
  entry(
    'ALNCo ALNCO',
    'additional learning needs co-ordinator',
    'the teacher in charge of extra help in the school',
    wales,
  ),
  entry('ALP', 'additional learning provision', 'the extra help your child gets', { ...wales, plural: '' }),
  entry(
    'IDP',
    'individual development plan',
    'a legal document that says what extra help your child must get, from birth to 25',
    wales,
  ),
  entry(
    'ALNET',
    'Additional Learning Needs and Education Tribunal (Wales) Act 2018',
    'the law on extra help for learning in Wales',
    { ...wales, plural: '' },
  ),
  entry('DECLO', 'designated education clinical lead officer', 'the health lead for additional learning needs', wales),
  entry(
    'ETW',
    'Education Tribunal for Wales',
    'independent judges who can change a decision about an individual development plan',
    { ...wales, plural: '' },
  ),
  entry('SNAP_Cymru', '', 'free, independent advice for parents in Wales', { ...wales, status: 'name' }),
  entry('SEN', 'special educational needs', 'the old name for additional learning needs', {
    ...wales,
    status: 'old',
    plural: '',
    note: 'Additional learning needs (ALN) took its place.',
  }),
  entry('EHCP', 'education, health and care plan', 'the legal plan for extra help in England', {
    ...wales,
    note: 'In Wales this is the individual development plan (IDP).',
  }),
  entry('ASN', 'additional support needs', 'a child needs extra help to learn', { ...scotland, plural: '' }),
  entry('ASL', 'additional support for learning', 'extra help to learn', { ...scotland, plural: '' }),
  entry('CSP', 'co-ordinated support plan', 'a legal plan for children who need help from several services', scotland),
  entry('GIRFEC', 'Getting It Right for Every Child', 'Scotland’s way of helping children and families together', {
    ...scotland,
    plural: '',
  }),
  entry(
    'SHANARRI',
    'safe, healthy, achieving, nurtured, active, respected, responsible and included',
    'eight signs that a child is doing well',
    { ...scotland, plural: '' },
  ),
  entry('CfE', 'Curriculum for Excellence', 'what schools in Scotland teach', { ...scotland, plural: '' }),
  entry('SfL', 'support for learning', 'the teachers who give extra help', { ...scotland, plural: '' }),
  entry('PSA', 'pupil support assistant', 'an adult who helps children learn in class', scotland),
  entry('PT', 'principal teacher', 'a teacher who leads a subject or year', scotland),
  entry('CLPL', 'career-long professional learning', 'training for staff', { ...scotland, plural: '' }),
  entry('HNC HND', '', 'a college qualification', { ...scotland, status: 'name' }),
  entry('PLP', 'personal learning plan', 'a short plan of targets and help at school', ni),
  entry('LSC', 'learning support co-ordinator', 'the teacher in charge of extra help in the school', ni),
  entry('EA', 'Education Authority', 'the public body for schools in Northern Ireland', { ...ni, plural: '' }),
  entry('SENAC', 'Special Educational Needs Advice Centre', 'a charity with free advice for parents', {
    ...ni,
    plural: '',
  }),
  entry('ETI', 'Education and Training Inspectorate', 'inspects schools in Northern Ireland', { ...ni, plural: '' }),
  entry('DENI DE', 'Department of Education', 'the government department for schools', { ...ni, plural: '' }),
  entry('CLC', 'Children’s Law Centre', 'a charity with free legal advice', { ...ni, plural: '' }),
];

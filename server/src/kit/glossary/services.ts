/** Services and organisations. */
import { entry } from './entry.ts';
import type { Entry } from './types.ts';

const england = { nation: 'england' } as const;

/** Short forms for services and organisations. */
export const services: readonly Entry[] = [
  entry('LA', 'local authority', 'your council'),
  entry('LEA', 'local education authority', 'the old name for your council', {
    status: 'old',
    note: 'Local authority, or simply “the council”.',
  }),
  entry('DfE', 'Department for Education', 'the government department for schools', { ...england, plural: '' }),
  entry('DHSC', 'Department of Health and Social Care', 'the government department for the NHS and care', {
    ...england,
    plural: '',
  }),
  entry('DWP', 'Department for Work and Pensions', 'the government department for benefits', { plural: '' }),
  entry('CQC', 'Care Quality Commission', 'inspects health and care', { ...england, plural: '' }),
  entry('ICB', 'integrated care board', 'the local NHS body that pays for health services', england),
  entry('ICS', 'integrated care system', 'the NHS and councils of an area planning together', england),
  entry('CCG', 'clinical commissioning group', 'what came before the integrated care board', {
    ...england,
    status: 'old',
    note: 'The integrated care board (ICB) took its place.',
  }),
  entry(
    'SENDIASS SENDIAS IASS Sendiass',
    'special educational needs and disabilities information, advice and support service',
    'free, private, independent help for parents, including help with letters and meetings',
    england,
  ),
  entry('PPS', 'parent partnership service', 'the old name for the free advice service for parents', {
    status: 'old',
    note: 'SENDIASS took its place in England.',
  }),
  entry('IPSEA', 'Independent Provider of Special Education Advice', 'a charity with free legal advice', {
    ...england,
    plural: '',
  }),
  entry('PCF', 'parent carer forum', 'local parents who advise the council and NHS', england),
  entry(
    'NNPCF',
    'National Network of Parent Carer Forums',
    'brings together the local groups of parents who advise councils and the NHS',
    { ...england, plural: '' },
  ),
  entry('NAS', 'National Autistic Society', 'a charity for autistic people and their families', { plural: '' }),
  entry('NDCS', 'National Deaf Children’s Society', 'a charity for deaf children and their families', { plural: '' }),
  entry('RNIB', 'Royal National Institute of Blind People', 'a charity for blind and partially sighted people', {
    plural: '',
  }),
  entry('RNID', 'Royal National Institute for Deaf People', 'a charity for deaf people', { plural: '' }),
  entry('BDA', 'British Dyslexia Association', 'a charity for dyslexic people', { plural: '' }),
  entry('CAMHS Camhs', 'child and adolescent mental health services', 'NHS help with feelings, mood and behaviour', {
    plural: '',
  }),
  entry('CYPMHS', 'children and young people’s mental health services', 'NHS help with feelings, mood and behaviour', {
    plural: '',
  }),
  entry('MHST', 'mental health support team', 'NHS workers who help in schools with mild worries'),
  entry('EMHP', 'education mental health practitioner', 'an NHS worker who helps in schools with mild worries'),
  entry('MASH', 'multi-agency safeguarding hub', 'where worries about a child’s safety are sent'),
  entry('EHA', 'early help assessment', 'a form and plan for help before things get hard'),
  entry('EH', 'early help', 'help for a family before things get hard', { plural: '' }),
  entry('CAF', 'common assessment framework', 'the old form for help before things get hard', {
    status: 'old',
    note: 'The early help assessment took its place in most areas.',
  }),
  entry('TAF', 'team around the family', 'a meeting of the people who help your family', {
    plural: 'teams around the family',
  }),
  entry('TAC', 'team around the child', 'a meeting of the people who help your child', {
    plural: 'teams around the child',
  }),
  entry('TAS', 'team around the school', 'a meeting of the people who help the school', {
    plural: 'teams around the school',
  }),
  entry('CIN CiN', 'child in need', 'a level of social work help', { plural: 'children in need' }),
  entry('CSC', 'children’s social care', 'the council’s social workers for children', { plural: '' }),
  entry('CYPS CYPSC', 'children and young people’s services', 'the council’s services for anyone up to 25', {
    plural: '',
  }),
  entry('PRU', 'pupil referral unit', 'a small school for children who cannot be in their usual one', england),
  entry('EOTAS', 'education otherwise than at school', 'lessons arranged outside school', { plural: '' }),
  entry('EOTIS', 'education otherwise than in school', 'lessons arranged outside school', { plural: '' }),
  entry('EHE', 'elective home education', 'parents teach their child at home', { plural: '' }),
  entry('CME', 'children missing education', 'children who are not getting any schooling', { plural: '' }),
  entry('ARP', 'additionally resourced provision', 'a special unit inside a mainstream school'),
  entry('SRP', 'specialist resource provision', 'a special unit inside a mainstream school'),
  entry('SRB RB', 'specialist resource base', 'a special unit inside a mainstream school'),
  entry('ARB', 'additional resource base', 'a special unit inside a mainstream school'),
  entry('SSC', 'specialist support centre', 'a special unit inside a mainstream school'),
  entry('MAT', 'multi-academy trust', 'the organisation that runs several schools', england),
  entry('VCS', 'voluntary and community sector', 'charities and local groups', { plural: '' }),
  entry('STLS', 'specialist teaching and learning service', 'teachers who advise schools about one kind of need'),
  entry(
    'ASCETS',
    'autism and social communication education and training service',
    'teachers who advise schools about autism',
  ),
  entry('SENSS', 'special educational needs support service', 'teachers who advise schools about extra help'),
  entry('BSS', 'behaviour support service', 'a team that helps schools with how children behave'),
  entry('BOSS', 'behaviour outreach support service', 'a team that helps schools with how children behave'),
  entry('AIT', 'autism inclusion team', 'people who help nurseries and schools with autistic children'),
  entry('CDT', 'child development team', 'NHS team who look at young children’s development'),
  entry('SCAT', 'social communication assessment team', 'the team that finds out whether a child is autistic'),
  entry('NDT', 'neurodevelopmental team', 'the team that finds out about autism and ADHD'),
  entry('YOS YOT', 'youth offending service', 'works with young people who have been in trouble with the police'),
  entry('YJS', 'youth justice service', 'works with young people who have been in trouble with the police'),
  entry('DBS', 'Disclosure and Barring Service', 'checks whether someone may work with children', { plural: '' }),
  entry('CAB', 'Citizens Advice', 'free advice on money, law and rights', { plural: '' }),
  entry('NGA', 'National Governance Association', 'advises school governors', { plural: '' }),
  entry('STA', 'Standards and Testing Agency', 'the government body for tests in primary schools', {
    ...england,
    plural: '',
  }),
  entry('JCQ', 'Joint Council for Qualifications', 'sets the rules for exams', { plural: '' }),
  entry('AQA OCR WJEC CCEA SQA', '', 'an exam board', { status: 'name' }),
  entry('FE', 'further education', 'college, after school and before university', { plural: '' }),
  entry('HE', 'higher education', 'university and other courses after college', { plural: '' }),
  entry('UCAS', 'Universities and Colleges Admissions Service', 'where people apply to university', { plural: '' }),
  entry('ALS', 'additional learning support', 'extra help at college', { plural: '' }),
  entry('DSA', 'Disabled Students’ Allowance', 'money for disabled students at university', { plural: '' }),
  entry('PTS', 'passenger transport service', 'the council’s taxis and minibuses', { plural: '' }),
  entry('HTST', 'home-to-school transport', 'a bus, taxi or fare that the council gives to get to school', {
    plural: '',
  }),
  entry('ITT', 'independent travel training', 'learning to get to school or college alone', { plural: '' }),
];

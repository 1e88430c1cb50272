/** Plans, law and process. */
import { entry } from './entry.ts';
import type { Entry } from './types.ts';

const england = { nation: 'england' } as const;

/** Short forms for plans, law and process. */
export const plans: readonly Entry[] = [
  entry('SEN', 'special educational needs', 'a child needs extra or different help to learn', {
    nation: ['england', 'northern-ireland'],
    plural: '',
  }),
  entry(
    'SEND',
    'special educational needs and disabilities',
    'a child needs extra or different help to learn, or is disabled',
    { nation: ['england', 'northern-ireland'], plural: '' },
  ),
  entry(
    'EHCP EHC_plan',
    'education, health and care plan',
    'a legal document that says what extra help your child must get',
    { ...england, note: 'It is a document, not a kind of child.' },
  ),
  entry('EHC', 'education, health and care', 'the three sides of a legal plan for extra help', {
    ...england,
    plural: '',
  }),
  entry(
    'EHCNA EHCA EHC_needs_assessment',
    'education, health and care needs assessment',
    'the council gathers reports to decide whether a plan is needed',
    england,
  ),
  entry(
    'EHCAR ARA',
    'request for an education, health and care needs assessment',
    'asking the council to find out whether a plan is needed',
    { ...england, plural: 'requests for an education, health and care needs assessment' },
  ),
  entry('CFA CAFA', 'Children and Families Act 2014', 'the law on special educational needs in England', {
    ...england,
    plural: '',
  }),
  entry('EqA', 'Equality Act 2010', 'the law against unfair treatment, including for disability', { plural: '' }),
  entry(
    'DDA',
    'Disability Discrimination Act',
    'the law against unfair treatment of disabled people before the Equality Act 2010',
    {
      status: 'old',
      nation: ['england', 'wales', 'scotland'],
      plural: '',
      note: 'The Equality Act 2010 took its place.',
    },
  ),
  entry('DDA', 'Disability Discrimination Act', 'the law against unfair treatment of disabled people', {
    nation: 'northern-ireland',
    plural: '',
  }),
  entry(
    'APDR',
    'assess, plan, do, review',
    'look at what is needed, plan help, try it, see whether it worked, and start again',
    { plural: '' },
  ),
  entry('GA', 'graduated approach', 'help that builds up step by step, looking each time at whether it worked', {
    plural: '',
  }),
  entry('QFT', 'quality first teaching', 'good everyday teaching for every child in the class', { plural: '' }),
  entry('HQT', 'high quality teaching', 'good everyday teaching for every child in the class', { plural: '' }),
  entry(
    'OAI OAIP',
    'ordinarily available inclusive practice',
    'help that any school in the area should give without a plan',
    { plural: '' },
  ),
  entry(
    'PfA',
    'preparing for adulthood',
    'planning for work, home, friends and health as an adult, from about Year 9',
    { plural: '' },
  ),
  entry('IEP', 'individual education plan', 'a short plan of targets and help at school', {
    note: 'Old in law in England and Wales, still used in schools.',
  }),
  entry('IEP', 'individual education plan', 'what came before the individual development plan', {
    status: 'old',
    nation: 'wales',
    note: 'The individual development plan (IDP) took its place.',
  }),
  entry('ILP', 'individual learning plan', 'a short plan of targets and help at school or college'),
  entry('PSP', 'pastoral support plan', 'a plan to help a child settle and stay in school'),
  entry('IBP', 'individual behaviour plan', 'what upsets your child, what helps, and what adults will do'),
  entry('BSP', 'behaviour support plan', 'what upsets your child, what helps, and what adults will do'),
  entry('PBSP', 'positive behaviour support plan', 'what upsets your child, what helps, and what adults will do'),
  entry(
    'PBS',
    'positive behaviour support',
    'finding out what a child’s behaviour tells us, and changing what is hard for them',
    { plural: '' },
  ),
  entry('IHP', 'individual health plan', 'how school will look after a medical condition'),
  entry('IHCP', 'individual healthcare plan', 'how school will look after a medical condition'),
  entry('PEEP', 'personal emergency evacuation plan', 'how your child gets out safely if there is a fire'),
  entry('OPP', 'one-page profile', 'one side of paper about your child: strengths, what matters, what helps'),
  entry('PCR', 'person-centred review', 'a review meeting that starts from what matters to the child'),
  entry('SMART', 'specific, measurable, achievable, relevant and time-bound', 'a target you can see and date', {
    plural: '',
  }),
  entry('DRS', 'disagreement resolution service', 'a free, independent person helps both sides talk'),
  entry(
    'SENDIST',
    'Special Educational Needs and Disability Tribunal',
    'independent judges who can change the council’s decision',
    { plural: '' },
  ),
  entry('FtT FTT', 'First-tier Tribunal', 'independent judges who can change the council’s decision', { plural: '' }),
  entry('LGSCO LGO', 'Local Government and Social Care Ombudsman', 'looks into complaints about councils', {
    ...england,
    plural: '',
  }),
  entry('PHSO', 'Parliamentary and Health Service Ombudsman', 'looks into complaints about the NHS', {
    ...england,
    plural: '',
  }),
  entry('DPA', 'Data Protection Act', 'the law on what may be kept about you, and your right to see it', {
    plural: '',
  }),
  entry(
    'GDPR UK_GDPR',
    'General Data Protection Regulation',
    'the law on what may be kept about you, and your right to see it',
    { plural: '' },
  ),
  entry('SAR DSAR', 'subject access request', 'asking to see what is written about you or your child'),
  entry('FOI', 'freedom of information', 'the right to ask a public body what it knows or does', { plural: '' }),
  entry('EIA', 'equality impact assessment', 'checking whether a plan would be unfair to some people'),
  entry(
    'PSED',
    'public sector equality duty',
    'the duty of schools and councils to think about fairness in all they do',
    { plural: '' },
  ),
  entry('PB', 'personal budget', 'money in a plan that you can help decide how to use'),
  entry('SA SA+', 'School Action', 'an old name for help at school', {
    status: 'old',
    plural: '',
    note: 'SEN support took its place.',
  }),
  entry('KCSIE', 'Keeping Children Safe in Education', 'the government’s rules for keeping children safe at school', {
    ...england,
    plural: '',
  }),
  entry(
    'WTSC',
    'Working Together to Safeguard Children',
    'the government’s rules on how services keep children safe together',
    { ...england, plural: '' },
  ),
  entry('MCA', 'Mental Capacity Act 2005', 'the law on who decides when somebody over 16 cannot', {
    nation: ['england', 'wales'],
    plural: '',
  }),
  entry(
    'DoLS',
    'deprivation of liberty safeguards',
    'rules that protect people who cannot agree to where they live or are cared for',
    { plural: '' },
  ),
  entry('BI', 'best interests', 'what is best for somebody who cannot decide for themselves', { plural: '' }),
  entry('CoC', 'change of circumstances', 'something in your life that changes what you are owed or need', {
    plural: 'changes of circumstances',
  }),
  entry('T&Cs', 'terms and conditions', 'the rules you agree to', { plural: '' }),
];

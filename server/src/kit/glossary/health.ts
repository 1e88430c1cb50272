/** The NHS and social care. */
import { entry } from './entry.ts';
import type { Entry } from './types.ts';

const one = { plural: '' } as const;

/** Short forms that come with letters from health and care. */
export const health: readonly Entry[] = [
  entry('MDT', 'multi-disciplinary team', 'people from school, health and social care together'),
  entry('MDM', 'multi-disciplinary meeting', 'a meeting of people from school, health and social care'),
  entry('CPN', 'community psychiatric nurse', 'a nurse who helps with mental health at home'),
  entry('CCN', 'community children’s nurse', 'a nurse who comes to your home'),
  entry('CNS', 'clinical nurse specialist', 'a nurse who knows one condition very well'),
  entry('LDN', 'learning disability nurse', 'a nurse for people with a learning disability'),
  entry('AHP', 'allied health professional', 'a therapist or other health worker who is not a doctor or nurse'),
  entry('ENT', 'ear, nose and throat', 'the clinic for ears, nose and throat', one),
  entry(
    'CYPIT',
    'children and young people’s integrated therapies',
    'speech, movement and everyday skills therapy in one team',
    one,
  ),
  entry('DNA', 'did not attend', 'was not at the appointment', {
    status: 'sensitive',
    ...one,
    note: 'Say what happened, without blame.',
  }),
  entry('WNB', 'was not brought', 'the child was not at the appointment', {
    status: 'sensitive',
    ...one,
    note: 'Say what happened, without blame.',
  }),
  entry('OPD', 'outpatient department', 'where you see somebody at hospital and go home the same day'),
  entry('PICU', 'paediatric intensive care unit', 'the ward for very ill children'),
  entry('NICU SCBU', 'neonatal intensive care unit', 'the ward for very small or ill babies'),
  entry('PEG', 'feeding tube into the stomach', 'a tube through which food goes straight into the stomach'),
  entry('NG', 'feeding tube through the nose', 'a tube through which food goes into the stomach'),
  entry('AFO', 'ankle splint', 'a splint that holds the ankle'),
  entry('EEG', 'test of the brain’s activity', 'a test that shows the brain’s activity'),
  entry('ECG', 'test of the heartbeat', 'a test that shows how the heart beats'),
  entry('BMI', 'body mass index', 'a number from weight and height', one),
  entry('NCMP', 'National Child Measurement Programme', 'weighing and measuring in Reception and Year 6', {
    nation: 'england',
    plural: '',
  }),
  entry('AAI', 'adrenaline auto-injector', 'an injector for a bad allergic reaction'),
  entry('MMR', 'measles, mumps and rubella vaccine', 'a vaccine against three illnesses', { status: 'everyday' }),
  entry('NICE', 'National Institute for Health and Care Excellence', 'sets standards for the NHS', one),
  entry('PALS', 'Patient Advice and Liaison Service', 'helps when something goes wrong with NHS care', {
    nation: 'england',
    plural: '',
  }),
  entry(
    'RTS',
    'referral to treatment time',
    'how long somebody waits between being sent to a clinic and being treated',
    { nation: 'england' },
  ),
  entry('CHC CC', 'continuing care', 'NHS care at home for children with great health needs', one),
  entry(
    'CETR CTR',
    'care, education and treatment review',
    'a meeting to keep a young person out of hospital, or to bring them home',
  ),
  entry('DSR', 'dynamic support register', 'a list of people who may need more help to stay out of hospital', {
    nation: 'england',
  }),
  entry('s17 S17', 'section 17', 'the law on help for children in need', { nation: 'england', plural: '' }),
  entry('s47 S47', 'section 47', 'the law on looking into worries about a child’s safety', {
    nation: ['england', 'wales'],
    plural: '',
    status: 'sensitive',
  }),
  entry('ICPC', 'initial child protection conference', 'the first meeting about keeping a child safe', {
    status: 'sensitive',
  }),
  entry('RCPC', 'review child protection conference', 'a later meeting about keeping a child safe', {
    status: 'sensitive',
  }),
  entry('CPP', 'child protection plan', 'how everyone will keep a child safe', { status: 'sensitive' }),
  entry('DV DA', 'domestic abuse', 'being hurt or controlled by someone at home', { status: 'sensitive', plural: '' }),
  entry('CSE CCE', 'child exploitation', 'adults using a child for sex, crime or money', {
    status: 'sensitive',
    plural: '',
  }),
  entry('FGM', 'female genital mutilation', 'cutting a girl’s body, which is against the law', {
    status: 'sensitive',
    plural: '',
  }),
  entry('FGC', 'family group conference', 'a meeting in which a family makes its own plan'),
  entry('SB', 'short break', 'time out for your child with other people, and a rest for you'),
  entry('OTA', 'occupational therapy assistant', 'helps with everyday skills, movement and the senses'),
  entry('SLTA', 'speech and language therapy assistant', 'helps with talking and understanding'),
];

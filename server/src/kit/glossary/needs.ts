/** Needs and conditions. */
import { entry } from './entry.ts';
import type { Entry } from './types.ts';

const one = { plural: '' } as const;

/** Short forms for needs and conditions. */
export const needs: readonly Entry[] = [
  entry('C&I CI', 'communication and interaction', 'talking, understanding and being with people', {
    ...one,
    note: 'One of the four areas in the Code of Practice.',
  }),
  entry('C&L CL', 'cognition and learning', 'thinking and learning', {
    ...one,
    note: 'One of the four areas in the Code of Practice.',
  }),
  entry('SEMH', 'social, emotional and mental health', 'feelings, friendships and behaviour', {
    ...one,
    note: 'One of the four areas in the Code of Practice.',
  }),
  entry('S&P', 'sensory and physical', 'seeing, hearing, moving and the senses', {
    ...one,
    note: 'One of the four areas in the Code of Practice.',
  }),
  entry('PNI', 'physical and neurological impairment', 'moving and the nervous system', one),
  entry(
    'BESD EBD SEBD',
    'behavioural, emotional and social difficulties',
    'the old name for social, emotional and mental health needs',
    { ...one, status: 'old', note: 'Social, emotional and mental health (SEMH) took its place.' },
  ),
  entry('SLCN', 'speech, language and communication needs', 'help needed with talking and understanding', one),
  entry('DLD', 'developmental language disorder', 'long-lasting difficulty with understanding or using language', one),
  entry('SLI', 'specific language impairment', 'the old name for developmental language disorder', {
    ...one,
    status: 'old',
    note: 'Developmental language disorder (DLD) took its place.',
  }),
  entry('ASD', 'autism spectrum disorder', 'autism', { ...one, note: 'Ask which words the family uses.' }),
  entry('ASC', 'autism spectrum condition', 'autism', { ...one, note: 'Ask which words the family uses.' }),
  entry('AS', 'Asperger syndrome', 'an older name for one form of autism', {
    ...one,
    status: 'old',
    note: 'Ask which words the family uses.',
  }),
  entry('ADHD', 'attention deficit hyperactivity disorder', 'differences in attention, energy and impulse', {
    ...one,
    status: 'everyday',
  }),
  entry('ADD', 'attention deficit disorder', 'differences in attention', one),
  entry('ODD', 'oppositional defiant disorder', 'a diagnosis about frequent conflict with adults', {
    ...one,
    status: 'sensitive',
  }),
  entry('RAD', 'reactive attachment disorder', 'a diagnosis about trust in adults after a hard start in life', {
    ...one,
    status: 'sensitive',
  }),
  entry(
    'OCD',
    'obsessive compulsive disorder',
    'thoughts that will not stop, and things a person feels they must do',
    one,
  ),
  entry('GAD', 'generalised anxiety disorder', 'strong worry about many things, for a long time', one),
  entry('PTSD', 'post-traumatic stress disorder', 'the mind and body going on reacting to something frightening', {
    ...one,
    status: 'sensitive',
  }),
  entry('ED', 'eating disorder', 'an illness about food, weight and how a person sees themselves', {
    status: 'sensitive',
  }),
  entry('SH DSH', 'self-harm', 'hurting oneself to cope with feelings', { ...one, status: 'sensitive' }),
  entry('FASD', 'fetal alcohol spectrum disorder', 'lasting effects of alcohol before birth', {
    ...one,
    status: 'sensitive',
  }),
  entry('DCD', 'developmental co-ordination disorder', 'dyspraxia: difficulty with planned movement', one),
  entry('SpLD', 'specific learning difficulty', 'for example dyslexia or dyscalculia'),
  entry('MLD', 'moderate learning difficulties', 'help is needed with learning in most lessons', {
    ...one,
    note: 'A group in the school census.',
  }),
  entry(
    'PMLD',
    'profound and multiple learning difficulties',
    'help is needed with learning and with all of daily life',
    { ...one, note: 'A group in the school census.' },
  ),
  entry('GDD', 'global developmental delay', 'several skills are developing more slowly', {
    ...one,
    note: 'A term for the early years.',
  }),
  entry('HI', 'hearing impairment', 'hears little or not at all', { note: 'Many people prefer “deaf”.' }),
  entry('VI', 'vision impairment', 'sees little or not at all'),
  entry('MSI', 'multi-sensory impairment', 'both sight and hearing need support'),
  entry(
    'CVI',
    'cerebral visual impairment',
    'the eyes work, but the brain finds it hard to make sense of what they see',
    one,
  ),
  entry('ARFID', 'avoidant/restrictive food intake disorder', 'eating is limited, often by senses or fear', one),
  entry('SPD', 'sensory processing difficulties', 'the senses take in too much or too little', one),
  entry('APD', 'auditory processing disorder', 'hears, but making sense of sound is hard', one),
  entry('EBSA', 'emotionally based school avoidance', 'distress makes it very hard to come to school', one),
  entry('EBSNA', 'emotionally based school non-attendance', 'distress makes it very hard to come to school', one),
  entry('SM', 'selective mutism', 'anxiety makes it impossible to speak in some places', one),
  entry('ACE', 'adverse childhood experience', 'something frightening or harmful in childhood', {
    status: 'sensitive',
    note: 'Never in a general letter.',
  }),
  entry('NT', 'neurotypical', 'thinks in the more usual way', one),
  entry('ND', 'neurodivergent', 'thinks differently, for example autism, ADHD or dyslexia', one),
  entry('DMD', 'Duchenne muscular dystrophy', 'a condition in which muscles grow weaker', one),
  entry('T1D', 'type 1 diabetes', 'the body does not make insulin', one),
  entry('ABI', 'acquired brain injury', 'harm to the brain after birth'),
  entry('TBI', 'traumatic brain injury', 'harm to the brain by a blow'),
  entry('CFS ME/CFS', 'chronic fatigue syndrome', 'a long illness with great tiredness', one),
  entry('LDD', 'learning difficulties and disabilities', 'help is needed with learning', one),
  entry('CLDD', 'complex learning difficulties and disabilities', 'several needs that affect learning together', one),
  entry('AEN', 'additional educational needs', 'a child needs extra or different help to learn', one),
  entry('CP_plan', 'child protection plan', 'how everyone will keep a child safe', { status: 'sensitive' }),
];

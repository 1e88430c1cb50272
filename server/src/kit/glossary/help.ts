/** Help, tools, tests and money. */
import { entry } from './entry.ts';
import type { Entry } from './types.ts';

const one = { plural: '' } as const;
const name = { status: 'name' } as const;

/** Short forms for help, tools, tests and money. */
export const help: readonly Entry[] = [
  entry(
    'AAC',
    'augmentative and alternative communication',
    'signs, pictures or devices used with or instead of speech',
    one,
  ),
  entry('BSL', 'British Sign Language', 'the language of many Deaf people in Britain', one),
  entry('ISL', 'Irish Sign Language', 'the language of many Deaf people in Ireland', one),
  entry('SSE', 'sign supported English', 'signing along with spoken English', one),
  entry('PECS', 'Picture Exchange Communication System', 'using pictures to ask for things', one),
  entry('VOCA', 'voice output communication aid', 'a device that speaks for the person who uses it'),
  entry('TEACCH', '', 'a way of teaching with clear tasks, places and timetables', name),
  entry('ELKLAN NELI WellComm', '', 'ways to build talking and understanding', name),
  entry('SCERTS', '', 'a way of helping autistic children to communicate and stay calm', name),
  entry(
    'PACE',
    'playfulness, acceptance, curiosity and empathy',
    'a way of being with a child that helps them feel safe',
    one,
  ),
  entry('LEGO', '', 'building together to practise working with others', { status: 'everyday' }),
  entry('RWI RWInc', 'Read Write Inc.', 'a phonics programme: letters and the sounds they make', one),
  entry('ELS', 'Essential Letters and Sounds', 'a phonics programme: letters and the sounds they make', one),
  entry('SSP', 'systematic synthetic phonics', 'learning letters and the sounds they make, step by step', one),
  entry('GPC', 'grapheme–phoneme correspondence', 'which letter goes with which sound'),
  entry('CVC', 'consonant–vowel–consonant', 'short words such as cat and sun', one),
  entry('HFW', 'high-frequency word', 'one of the words that come up most often'),
  entry('CEW', 'common exception word', 'a word that is not spelt as it sounds'),
  entry('SPaG SPAG GPS GaPS', 'spelling, punctuation and grammar', 'how words and sentences are put together', one),
  entry(
    'VIPERS',
    'vocabulary, infer, predict, explain, retrieve and summarise',
    'six skills for understanding what you read',
    one,
  ),
  entry('CBT', 'cognitive behavioural therapy', 'talking help that links thoughts, feelings and actions', one),
  entry('DBT', 'dialectical behaviour therapy', 'talking help with very strong feelings', one),
  entry(
    'DDP',
    'dyadic developmental psychotherapy',
    'help for a child and carer together after a hard start in life',
    one,
  ),
  entry('EMDR', 'eye movement desensitisation and reprocessing', 'help with memories of something frightening', one),
  entry('ABC', 'antecedent, behaviour and consequence', 'what came before, what happened, what came next', one),
  entry('SDQ', 'strengths and difficulties questionnaire', 'a short form about feelings and behaviour'),
  entry(
    'BAS WISC WPPSI WIAT BPVS CELF WRAT YARC CTOPP DASH SNAP',
    '',
    'a test of thinking, language or learning; ask what the score means',
    name,
  ),
  entry('ADOS ADI-R DISCO CARS', '', 'a way of finding out whether somebody is autistic', name),
  entry(
    'NGRT NFER PIRA PUMA CATs CAT4',
    '',
    'a test that many children take at school; ask what the score means',
    name,
  ),
  entry('SS', 'standard score', 'where a score sits among children of the same age, with 100 in the middle'),
  entry('SAS', 'standardised age score', 'where a score sits among children of the same age, with 100 in the middle'),
  entry('EAA', 'exam access arrangements', 'extra time, a reader or other changes in exams', one),
  entry('PP', 'pupil premium', 'extra money for the school for some children', {
    ...one,
    note: 'It is money, not a kind of child.',
  }),
  entry('PPG', 'pupil premium grant', 'extra money for the school for some children', {
    ...one,
    note: 'It is money, not a kind of child.',
  }),
  entry('PP+ PPP', 'pupil premium plus', 'extra money for the school for children who are or were in care', one),
  entry('EYPP', 'early years pupil premium', 'extra money for nurseries for some children', one),
  entry('AWPU', 'age-weighted pupil unit', 'the money a school gets for each child', {
    note: 'Rarely needed in a letter.',
  }),
  entry('HNF', 'high needs funding', 'council money for special needs', one),
  entry('HNB', 'high needs block', 'council money for special needs', one),
  entry('DSG', 'dedicated schools grant', 'the government’s money for schools', one),
  entry('DAF', 'disability access fund', 'money for nurseries to include your child', one),
  entry('EYIF', 'early years inclusion funding', 'money for nurseries to include your child', one),
  entry('SENIF', 'special educational needs inclusion fund', 'money for nurseries to include your child', one),
  entry('DLA', 'Disability Living Allowance', 'a benefit for disabled children', {
    nation: ['england', 'wales', 'northern-ireland'],
    plural: '',
  }),
  entry('PIP', 'Personal Independence Payment', 'a benefit for disabled people over 16', {
    nation: ['england', 'wales', 'northern-ireland'],
    plural: '',
  }),
  entry('CDP', 'Child Disability Payment', 'a benefit for disabled children', { nation: 'scotland', plural: '' }),
  entry('ADP', 'Adult Disability Payment', 'a benefit for disabled people over 16', { nation: 'scotland', plural: '' }),
  entry('UC', 'Universal Credit', 'a benefit for people with little or no pay', one),
  entry('EMA', 'Education Maintenance Allowance', 'money for young people who stay at school or college', {
    nation: ['wales', 'scotland', 'northern-ireland'],
    plural: '',
  }),
  entry('ASDAN', '', 'courses for life and work that are not exams', name),
  entry('AET', 'Autism Education Trust', 'trains schools about autism', one),
  entry('SCD', 'social communication difficulties', 'being with people and understanding them is hard', one),
  entry('WSA', 'whole-school approach', 'something that everyone in the school does', {
    plural: 'whole-school approaches',
  }),
  entry('SD', 'standard deviation', 'how far a score is from the middle'),
  entry('ASQ MABC Vineland ABAS', '', 'a questionnaire or scale about how a child develops; ask what it means', name),
  entry('GMFCS', '', 'five steps that tell how a child moves about', name),
  entry('RPI', 'restrictive physical intervention', 'an adult holding a child to keep somebody safe', {
    status: 'sensitive',
  }),
  entry('IPM', 'in-school planning meeting', 'the school and its advisers plan together'),
  entry('RAG', 'red, amber or green', 'colours that show how something is going', one),
  entry('WWW', 'what went well', 'what was good about the work', one),
  entry('EBI', 'even better if', 'what would make the work better', one),
];

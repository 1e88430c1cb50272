/** Word lists that several rules about the child share. Each is a pattern. */

/** Things a child may have more or less of. */
export const QUALITY =
  '((social | emotional | expressive | receptive | fine motor | gross motor | working | short term | auditory | visual | verbal | non verbal | spatial | phonological | phonic | general | basic | spoken | written | reading | listening | number | study | organisational | executive | table | peer | interpersonal | communication | self help | life | sporting | emotional self | sentence | core | imaginative | reciprocal | joint | sustained)? (skill | skills | reading | writing | spelling | spellings | handwriting | presentation | maths | numeracy | literacy | phonics | english | speech | language | vocabulary | talking | listening | speaking | articulation | attention | attention span | concentration | focus | memory | organisation | communication | behaviour | motivation | confidence | resilience | independence | coordination | co ordination | ability | abilities | understanding | comprehension | processing | regulation | control | self control | self regulation | self discipline | self awareness | self esteem | self belief | self care | play | friendships | relationships | relations | eye contact | work | balance | hygiene | empathy | imagination | awareness | insight | stamina | drive | ambition | initiative | common sense | manners | respect | perseverance | persistence | commitment | effort | application | maturity | flexibility | knowledge | retention | recall | tact | remorse | enthusiasm | interest | engagement | reciprocity | interaction | interactions | function | functioning | fluency | accuracy | posture | stability | tone | grip | pencil control | literacy skills | impulse control | discipline | work ethic | attitude | learning | intellect | intelligence | reasoning | problem solving| response | responses | curiosity | sitting | looking | sharing | turn taking | timekeeping | planning | tracking | copying | counting | sequencing | blending | decoding | walking | work rate | work ethic | output | listening skills))';

/** Dictionary forms of what a child may or may not be able to do; leaves out coming, attending and the like. */
export const ABLE =
  '(access | accept | achieve | add | articulate | blend | button | calm | care for | catch | climb | colour | communicate | complete | comprehend | concentrate | control | converse | cooperate | cope | copy | count | cross | cut | deal | decode | describe | do | draw | dress | empathise | engage | even | express | fasten | feed | finish | focus | follow | form | formulate | function | generalise | get (on | along | dressed) | grasp | grip | handle | hold | hop | identify | ignore | imagine | infer | initiate | interact | interpret | jump | keep | know | label | learn | let go | listen | look after | lose | make | maintain | manage | match | mix | multiply | name | operate | order | organise | pay attention | perform | persevere | persist | plan | play | predict | process | produce | pronounce | put on | put (_ | his | her | their) (coat | shoes | socks | thoughts | ideas) | read | reason | recall | recite | recognise | record | regulate | relate | remain | remember | repeat | respond | retain | retell | retrieve | ride | say | segment | self regulate | separate | sequence | settle | share | sit | socialise | solve | sound out | speak | spell | stand (still | up) | stay | stick | sustain | swallow | swim | take (turns | part | in | criticism | responsibility | no | direction | instructions | a joke) | talk | tell | think | tie | tolerate | toilet | transition | understand | use | verbalise | vocalise | wait (his | her | their | a | for) | walk | wash | wipe | work | write | be (relied on | reasoned with | expected to | taught | told | motivated))';

/** Words for a child after "a … ". */
export const YOUNGSTER =
  '(child | boy | girl | lad | pupil | student | learner | youngster | young (man | lady | person | lad) | little (boy | girl | one | man | lady) | kid | individual | teenager | toddler | baby | character | specimen | son | daughter)';

/** Says what helps, or that help is on its way: a difficulty beside it is not alone. */
export const HELP = [
  '(~help | ~support | ~enable) !(is needed | needed)',
  '(works | worked | working) (well | best | for)',
  '(what | this | that | it) helps',
  'with (a | an | the | some | his | her | their | our | your | adult | extra | daily | gentle | our)? (help | support | prompt | prompts | prompting | adult | visual | visuals | reminder | reminders | timer | frame | card | ruler | laptop | keyboard)',
  ', so (that | we | he | she | they | his | her | their | the | all | it | a | an | our | @child | @staff | please | any)',
  'and so (we | he | she | they | his | her | the | all | @child)',
  'therefore',
  'so that',
  'yet',
  'so far',
  'for now',
  'at the moment',
  'at present',
  'not (his | her | their) fault',
  'works on',
  '@be (learning | working on | beginning | starting | practising)',
  'if (he | she | they | @child) @be (told | given | shown | warned | offered | allowed)',
];

/** The same, and a frame that tells when. */
export const FRAMED = [
  ...HELP,
  '(when | because | unless | until | if | without | while | whenever | where | as soon as | after | before | once | during)',
];

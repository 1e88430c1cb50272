/** Sarcasm, scorn and remarks with a point: "as you must surely be aware", "your hectic social life". */
import { defineRule } from '../../kit/index.ts';
import { BARBS, QUESTIONS } from './pointedRemark.data.ts';
import { BACKHANDED, COURTESY, PRIORITY, SOME_PARENTS } from './remarks.data.ts';
import { around } from './wording.data.ts';

const help = { letter: 'we would be glad to help', plan: 'we will ask the family what would help' };
const together = {
  letter: 'I would like to work this out with you',
  plan: 'we would like to work this out with the family',
};
const asking = {
  letter: 'please tell us what would make this easier',
  plan: 'we will ask the family what would make this easier',
};

export default defineRule({
  reads: 'sentence',
  title: 'A pointed remark',
  severity: 'warning',
  what: '“{words}” can sound sharp, or as if the parent were being mocked.',
  why: 'A barb is remembered long after the message is forgotten.',
  instead: 'Leave the remark out, or say plainly what you hope for.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 3,
  phrases: [
    {
      match: [
        ', [ as you (must | will | should | are) ..2 (surely | well | no doubt | doubtless | only too | perfectly) ..1 (be | know | known)? (well)? aware? ]',
        ', [ as you (well | very well | perfectly well) know ]',
        ', [ as you (must | should) (surely | well)? (be aware | know) ]',
      ],
      fix: ', and we would be glad to help',
    },
    {
      match: ['^ [ as you (must | should) (surely | well | no doubt)? (be aware | know) ] ,'],
      fix: 'to be plain,',
    },
    { match: '[ , which (was | is) nothing if not _ ]', fix: '' },
    {
      match: '^ [ (it | this | that) (is | was)? not (exactly)? rocket science : ] next:_',
      fix: (match) => match.text('next').charAt(0).toUpperCase() + match.text('next').slice(1),
    },
    {
      match: '^ [ to be (blunt | brutally honest | perfectly frank) ] , next:_',
      fix: (match) => match.text('next').charAt(0).toUpperCase() + match.text('next').slice(1),
    },
    ...around(
      [
        '(it can not have | it will not have | it has not) escaped your (notice | attention)',
        '(you must surely | surely it | surely a | surely you) _',
        '(i | we | one) would have thought (that)? (you | a parent | as a parent | any parent | by now)',
        '(do i | do we) really? (have to | need to) (spell it out | remind you | tell you)',
        '(you will appreciate | you can see | you can imagine | you must see | you must realise) how (it | this | that) (looks | must look | will look | appears | comes across)',
        'draw (your | our) own conclusions',
        '(nobody | no one) is accusing (you | anyone) (of anything)? ,? but',
        'if you (cared | really cared | were bothered | took ..3 seriously | can be bothered | could be bothered | had ..2 interest)',
        'if (it is | that is | it would) not (be)? too much (trouble | to ask | bother)',
        '(not | hardly) too much to ask',
        '(is it | is that | not | hardly) asking too much',
        'what (did you expect | do you expect (us | me) to)',
        '(serves | served) (him | her | you | them) right',
        '(welcome to | join) (my world | the real world)',
        '(get real | wake up and smell | look in the mirror)',
        '(take | have) a (long | hard | good | long hard) ..1 look at yourself',
        'you made your bed',
      ],
      together,
    ),
    ...around(COURTESY, asking, {
      unless: [
        '(i | we | the school | staff | this office | the council | nobody here) ..4 not ..2 (have | had | show)',
        '(sorry | apologise | apologies | our fault | we should | i should)',
        '(you | your) (were | was | have been) ..2 (given | sent | told | left)',
      ],
    }),
    ...around([...SOME_PARENTS, ...PRIORITY], asking, {
      unless: [
        '(sorry | apologise)',
        'not (letting | let | failing) (your | their)',
        '(i | we | us | school | council | system) ..4 (letting | failing)',
        '(told us | tell us | said)',
        'you (are | have) (not | never)',
        '(may | might | would | will) (feel | think | worry) ..4 (letting | failing)',
      ],
    }),
    ...around(
      [
        '(it | that) is (for | up to | down to) (parents | families | you | mum | dad | the family) to (organise | arrange | manage | plan | juggle | fit | sort out | order) (their | your | her | his) ..3 (life | lives | work | working | job | jobs | childcare | diary | diaries | day | commitments | arrangements) ..6',
        '(repeated | constant | constantly | frequent | further | continual | daily | endless) (emailing | e mailing | ringing | calling | phoning | chasing | checking | asking | emails | calls | messages | requests) (does | do | will | would) not (make | speed | change | help | alter | hurry | bring | get | move) ..5 !_',
        '(emailing | e mailing | ringing | calling | phoning | chasing | checking | asking | logging in) (constantly | repeatedly | again and again | every day | daily | all the time | over and over) (does | do | will | would) not (make | speed | change | help | alter | hurry | bring | get | move) ..5 !_',
        '(suggests | indicates | demonstrates | implies | smacks of | points to) (a | an)? (complete | total | clear | worrying | certain)? (lack of | little | no) ..1 (commitment | regard for ..2)',
      ],
      asking,
      { unless: ['@child ..3 (lack | commitment)', '(we | our | us) ..4 (commitment | regard)'] },
    ),
    ...around(
      BACKHANDED,
      {
        letter: 'it is a pleasure to tell you [what went well]',
        plan: 'we are glad to report [what went well]',
      },
      { unless: ['(we | i | our | staff) ..4 (forgot | forget | fail | failed) to', 'name change'] },
    ),
    ...around([...QUESTIONS, ...BARBS], asking, {
      unless: [
        'should have to',
        'thank you ..6 patient',
        '(love | proud | lucky | thank | glad | grateful) ..6 like you',
        '(we | i) ..3 (no | not an) excuse',
        '(i | we) ..2 (apologise | am sorry | are sorry)',
        '(no | not an) excuse for (us | our | what we | the way we)',
        '(we | i) (have | will) ..8 (make sure | ensure)',
      ],
    }),
    ...around(
      [
        '(perhaps | maybe) you (might | could | would) (find (a | the | some | ten | five)? (moment | minute | minutes | time) to | spare | trouble | see your way | manage to)',
        '(hectic | busy | active | full) social life',
        '(in between | between) your (holidays | hair | nail | gym) ..3',
        '(having | you having | since you) (chosen | chose | decided) to have (# | two | three | four | five | six | so many | them | another)',
        'you (chose | decided | wanted) to have (him | her | them | so many | another | children)',
        '(i | we | staff | teachers) (have | have got) (better | more important | enough | more pressing) (things | work | jobs) to (do | be doing | get on with)',
        '(i | we | staff | teachers | this | school | the school | nursery) @be (a | an)? (school | nursery | college | clinic | teachers | setting)? ,? (and)? not (a | an | your | running a)? (babysitting service | childcare service | childcare | taxi service | delivery service | lost property | holiday camp | walk in | drop in service | parking | dumping ground | drop off service | café | cafe | hotel | laundry | laundrette | bank | charity | restaurant | creche | youth club | free | taxi | babysitter | babysitters | babysitting | childminder | childminders | social workers | nursemaid | mind readers | made of money)',
        '(hope | trust) you (had | enjoyed) ..3 lie in',
        'guess who (forgot | has no | did not)',
        '(i | we | staff | school | teachers | my team) @do not appreciate (being | your | the (tone | way))',
        '(tell | telling | told | teach | teaching) (us | me | staff | teachers) how to do (our | my | their) (job | jobs)',
        '(easy for you | you have it easy | you do not know how lucky | lucky for some | must be nice | nice for some)',
        '(you | mum | dad | @parent) ..6 (rude | offensive | abusive) to (staff | me | us | the office | mr | mrs | ms | miss | our)',
        '(not | hardly) (my | our) (job | problem | responsibility) to !(decide | judge | choose | tell | say | guess | diagnose | make)',
        '(not | hardly) (my | our) problem that',
        '(i | we) (do not | have not) (have | got)? (the)? (patience (for | to) | time (for (this | you | your) | to (deal | chase | run | argue | hand | baby | keep)))',
        '(i | we) have (no time | no patience) (for | to)',
      ],
      help,
      { unless: ['apologise'] },
    ),
    {
      match: [
        '[ (thank you | thanks) for (yet)? (another | yet another | your latest) (email | message | call | letter | note | complaint | text | emails | missive) ]',
      ],
      fix: 'thank you for your message',
    },
    {
      match: [
        '[ (your latest | yet another | another one of your | one of your many | your umpteenth) (email | message | call | letter | complaint | missive) ]',
      ],
      fix: 'your message',
    },
    ...around(
      [
        '(only | just | a mere | barely) (# | one | two | three | four | five | nine | ten | a handful | a few) of you',
        '(you | of you | parents | families | @parent) (could not | can not | could | can) be bothered',
        '(disappointing | disappointed | surprised | astonished | amazed | appalled | shocked | disheartening | a shame | a pity | regrettable) (that | by | at | to see) ..2 (so few | how few | the lack of | the poor | the low | your | only | no one | nobody | that you | you)',
        '(i | we) @be ..1 (disappointed | surprised | astonished | appalled | dismayed | shocked | saddened | amazed) (that | by | in | with | at | to (see | hear | learn | note)) (that)? (you | your | the tone | the lack)',
      ],
      asking,
      {
        unless: [
          '(i | we) @be disappointed ..8 (too | as well | for you)',
          '(letter | decision | answer | outcome) ..6 you',
          '(if | when | whether | even if) ..1 (only | just) ..2 of you',
          'you (have | had) to',
          '(could | can) not (come | make | be | join | see | stay)',
          'you (missed | are leaving | were not well | were ill)',
        ],
      },
    ),
    {
      match: [
        '[ no (cheating | slacking | sneaking | peeking | giving in | backing down | caving in | shortcuts | moaning) ] , (mum | mummy | dad | daddy | nan | @parent)',
      ],
      fix: 'see how it goes',
    },
    {
      match: [
        ', [ (no excuses | no ifs or buts | end of story | end of | simple as that | like it or not | no exceptions) ] !_',
      ],
      fix: ', when there is time for it',
    },
    ...around(
      [
        '(no excuses | no ifs or buts | end of story | it is as simple as that | i will not tell you again | no exceptions)',
      ],
      asking,
    ),
    ...around(
      [
        '(that | this) is (your | a you) (problem | issue | lookout | business)',
        '(your | the) (tone | attitude | manner) (in | at | on | during | throughout | yesterday | towards | was | is | has been | when) ..8 (unacceptable | rude | aggressive | inappropriate | not acceptable | not appreciated | unhelpful | offensive | noted)',
        '(we | i | staff | the school) will not (tolerate | accept | put up with | stand for) (this | your | such | that | any) ..3 (tone | attitude | behaviour | manner | language | abuse | rudeness)',
      ],
      together,
      { unless: ['behaviour policy'] },
    ),
    ...around(
      [
        '^ (this | that | it | such ..2) (is | was) (simply | totally | completely | wholly | quite | utterly | clearly)? (unacceptable | not acceptable | intolerable | inexcusable | not on | appalling | disgraceful | inappropriate) ..3 !_',
        '(you | mum | dad | @parent | email | emails | letter | letters) ..3 (nothing if not | if nothing else ,?) (thorough | persistent | determined | prolific | detailed | consistent | predictable | loud | long)',
        "(your | the | another | this | yesterday 's | last night 's) (latest)? ..1 (essay | epic | novel | missive | tirade | rant | dossier | saga | tome | war and peace | diatribe | lecture | outburst | broadside)",
        '^ no ,? (i | we) (did not | was not | were not | have not) (humiliate | shout | shouting | ignore | ignored | single | singling | pick | picking | bully | bullying | say that | tell | told | mock | laugh | call | touch | grab | force | punish | punishing | embarrass | neglect | lose | fail | upset | exclude | target | treat)',
        '(i | we) (refute | reject | resent | strongly refute | take exception to | take issue with | object to | dispute) (your | the | any | this | that | these | being)',
        '(i | we) (do not | will not) (respond | reply) (well | kindly)? to (this | that | such | threats | emails | demands | being | abuse | ..1 tone)',
        '(with | and) (all)? (the)? (respect | due respect) ,? (i think you | this is | that is)',
        '(i | we) ((would | did) (hope | expect | have expected | have hoped) | expect | expected) (better | more | rather more) ..1 (of | from) (you | a (parent | family) | parents | the family)',
        '(taking | addressing | answering | dealing with) your (complaints | grievances | allegations | demands) in (order | turn)',
        '(i | we) ((can | could) only | have to | must) (suggest | assume | conclude | presume | imagine) (that)? you (have | did | do | are | were | must)',
        '(i | we) (will not | am not going to | are not going to | refuse to | do not intend to) (dignify | get into | be drawn | enter into | debate | argue | justify | engage) !(with (him | her | them | @child-obj))',
        '(as | like) (i | we) (keep | have kept) (saying | telling | explaining)',
        '(let | allow) me (be | make (it | this | myself)) (perfectly | absolutely | quite | very | crystal) (clear | plain)',
        '(i | we) (hope | trust) (that)? (this | that) (is | makes it | has made it) (now)? (perfectly | abundantly | quite | crystal) clear',
        'do your homework before',
      ],
      together,
      {
        unless: [
          '(we | our | i | my) ..6 (unacceptable | not acceptable | inappropriate)',
          '(your | the) (points | letter) (was | were) (good | helpful)',
          'his | her essay',
          ', which (was | is) nothing if not',
        ],
      },
    ),
    ...around(
      ['^ (could | must) try harder !_', '(this is | it is | simply | just | frankly) not good enough'],
      { letter: '{child} has worked hard at [what]', plan: '{child} has worked hard at [what]' },
      { unless: ['(we | our | i) ..6 not good enough'] },
    ),
  ],
  unless: ['(not | nobody) ..3 your fault', 'sorry'],
  unlessNear: [
    '(sorry | apologise | our mistake | our fault | we let (you | him | her) | we got (it | this) wrong)',
    'would like to hear from you what',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|It would have been nice to be told|>.', 'Please tell us what would make this easier.'],
      ['<|I expected more support from you|>.', 'I would like to work this out with you.'],
      ['<|Thanks for yet another email|>.', 'Thank you for your message.'],
      ['He comes in hungry, <|as you must surely be aware|>.', 'He comes in hungry, and we would be glad to help.'],
      ['<|I have better things to do|> than ring round for a PE kit.', 'We would be glad to help.'],
    ],
    passes: [
      'Thank you for your third email; I am sorry that it took three.',
      'As you know, Sam starts on Monday.',
      'I was disappointed for you when the trip was called off.',
    ],
  },
});

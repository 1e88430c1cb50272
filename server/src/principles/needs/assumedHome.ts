/** Space, money, things or a history at home that not every family has. */
import { defineRule } from '../../kit/index.ts';

const ITEM =
  '(bedroom | room | desk | laptop | computer | tablet | ipad | study | playroom | phone | printer | workspace)';

export default defineRule({
  reads: 'sentence',
  title: 'A home taken for granted',
  severity: 'information',
  what: '“{words}” takes for granted a home that not every family has.',
  why: 'A family in one room, in foster care or without a printer can feel that the advice is for others.',
  instead: 'Say what matters, and leave open how and where.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        '[ (you | parents | families) (will)? (need | must have) (a | an | your own | access to)? ..1 (laptop | computer | printer | tablet | ipad | smartphone | wi fi | wifi | broadband | internet) (at home)? ]',
      fix: 'we can lend what is needed, or find a way without a screen',
    },
    {
      match:
        '((parents | parent | mum | dad | family | you | carers | mother | father) (to | should | must | need to | will need to)) [ (buy | purchase) what:((a | an | the | some | his | her | their)? ..3) ] !_',
      fix: 'we can lend {what}',
    },
    {
      match:
        '((parents | parent | mum | dad | family | carers | mother | father) (to | should | must | need to | will need to)) [ print (out)? what:((a | an | the | some | his | her | their)? ..3) ] !_',
      fix: 'we can send {what} on paper',
    },
    {
      match:
        '((parents | parent | mum | dad | family | you | carers | home) (to | should | must | need to | will need to) (provide | create | ensure | find | give ..1 | set up)) [ (a | an)? (quiet | separate | dedicated | distraction free) (space | place | area | room | corner | desk) ..3 ]',
      fix: 'we can talk about a spot that works at home',
    },
    {
      match:
        '[ (print | printed | printing) (this | it | them | the ..2)? (out | off)? (at home | in colour | double sided | on card | on a3) ]',
      fix: 'ask us for a printed copy, which we can post',
      unless: ['(we | i | school | office)'],
    },
    {
      match:
        '[ (your | a) (cleaner | nanny | au pair | childminder | second car | second home | holiday home | study | utility room | spare room | dining room | summer house) ] ',
      fix: 'whatever you have at home',
      severity: 'information',
      unless: ['(if | or | lives | lived | collect | collects | @child)'],
    },
    {
      match:
        '[ (drop | drive | run | bring | take) (him | her | them | @child) (over | down | across | round | in)? (in the car | by car) ]',
      fix: 'bring [child’s name] in whatever way suits, or ask us about travel',
      unless: ['(if | or)'],
    },
    {
      match: '[ (photo | photos | picture | pictures | drawing) (of | from) ..4 (on | your) (holiday | holidays) ]',
      fix: 'photo or drawing of something that [child’s name] enjoyed',
      unless: ['(if | or)'],
    },
    {
      match: '(bung | put | pop | stick | throw | load) ..3 [ (in | into) the (car | boot) ]',
      fix: (match) => match.text().replace(/in(?:to)? the (?:car|boot)$/i, 'out for us to collect'),
    },
    {
      match:
        '[ (get | hire | buy | pay for | find) (him | her | them)? (a | an) (private)? (decent | proper | good | new)? (tutor | laptop | computer | ipad | tablet) (or (a | an) (decent | proper | good | new)? (tutor | laptop | computer | tablet))? ]',
      fix: 'ask us about a laptop to borrow and homework club',
      unless: ['(we | school | will)'],
    },
    {
      match:
        '[ (in | to) (a | his | her | the) quiet (room | bedroom | study) ] (away | at home | with | where | for | each | every | after school | to (work | study | revise | do))',
      fix: (match) =>
        match
          .text()
          .replace(/(?:in|to) (?:a|his|her|the) quiet (?:room|bedroom|study)/i, 'in a spot that works in your home'),
      unless: ['(we | school | library | class)'],
    },
    {
      match:
        '[ on (the | a | your) (trampoline | swing | swings | slide | climbing frame) in (your | the) (back)? garden ]',
      fix: 'of bouncing or swinging, wherever you have room,',
    },
    {
      match: '[ (in | into | round | around | out in) (your | the back | your back) garden ]',
      fix: 'outdoors, or wherever you have room',
    },
    {
      match: `(set aside | give | provide | make sure | ensure | have | put | set up | keep | create | find | needs | need | let) ..4 [ (a | the)? (quiet | separate)? (desk | table | space | workspace | corner)? in? (his | her | their) own ${ITEM} ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:(?:a|the) )?(?:quiet |separate )?(?:desk |table |space |workspace |corner )?(?:in )?(?:his|her|their) own \w+$/i,
            'a spot that works in your home',
          ),
      unless: [
        '(he | she | @child) (will | can)? (have | has | need | needs)',
        '(respite | hospital | residential | short break | hostel | college)',
      ],
    },
    {
      match: '[ (the | your) family (computer | car | ipad | tablet | laptop | pc | printer | holiday | holidays) ]',
      fix: 'whatever you have at home',
    },
    {
      match:
        '[ (please)? print (them | it | this | these | the (slides | form | sheets | papers | pack | worksheets)) (off | out)? (and ..10 !_)? ] !and',
      fix: 'we can post this to you, or talk you through it, whichever suits',
    },
    {
      match: '[ (on | with) your (own | home)? (printer | laptop | computer | ipad | broadband | wifi) ]',
      fix: 'on paper or on a screen, as suits you',
    },
    {
      match: '[ as you drive ] ..12',
      fix: (match) => match.text().replace(/^as you drive,?/i, 'if you would like help with travel, tell us:'),
    },
    { match: '[ (hop | pop | jump | pile) (in | into) the car ]', fix: 'come in whatever way you can' },
    {
      match: '[ (a | their | the | his | her | your) family tree ..1 (to fill in)? ] !(house | of words)',
      fix: 'a sheet for drawing the people who matter to them',
      unless: ['(or | if) ..6 (people who matter | prefer | like)'],
    },
    {
      match:
        '[ (a | the | one)? (baby (photo | photos | picture | pictures) | (photo | photos | picture) of ..3 as a (newborn | baby | toddler | tiny baby)) ]',
      fix: 'a photo, drawing or object that matters to [child’s name]',
      unless: ['if you have'],
    },
    {
      match: '[ (when | where) you (all)? go (away)? on (your)? (summer)? (holiday | holidays) ]',
      fix: 'over the break',
    },
    {
      match:
        '(at home | please | should | could | need to | asked to) ..4 [ (buy | purchase | invest in | order) (a | an | the | some | his | her | their) ..5 (pen | pencil | slant | board | lamp | timer | ipad | tablet | app | cushion | weighted | vest | headphones | defenders | books | book | toys | chair | trampoline | kit | resources) ]',
      fix: (match) => match.text().replace(/(?:buy|purchase|invest in|order) /i, 'borrow (we can lend one) '),
      unless: ['(lend | borrow | free | we will buy | school will)'],
    },
    {
      match: '[ (ask | get) (one of | either of) (his | her | your | their) grandparents ]',
      fix: 'ask someone close to the family',
    },
    { match: '[ (stay | staying | be) at home (mum | mother | parent) ]', fix: 'parent who is at home' },
  ],
  unless: [
    '(if | or) ..6 (you have | there is | nearby | wherever | corridor | park | borrow | lend | post | paper | rather)',
    '(we can | we will | school will | happy to) (print | post | lend)',
    '(only one idea | one idea | just an idea | for example | such as | or anything)',
  ],
  examples: {
    flags: [
      ['<|You will need Wi-Fi|>.', 'We can lend what is needed, or find a way without a screen.'],
      ['<|You will need a laptop|>.', 'We can lend what is needed, or find a way without a screen.'],
      [
        'Ten minutes <|on the trampoline in your garden|> should help.',
        'Ten minutes of bouncing or swinging, wherever you have room, should help.',
      ],
      [
        'Set aside <|a desk in his own bedroom|> where he can revise undisturbed.',
        'Set aside a spot that works in your home where he can revise undisturbed.',
      ],
      ['Bring <|a family tree|> on Monday.', 'Bring a sheet for drawing the people who matter to them on Monday.'],
    ],
    passes: [
      'If you have a printer you can print it, or ask us for one.',
      'We can lend you a tablet.',
      'We will print it for you.',
      'If you have a garden or a park nearby, that gives him room to run; the corridor works just as well.',
      'He has his own laptop in class.',
      'We grew beans in the school garden.',
      'Print is easier for her than handwriting.',
    ],
    kind: 'letter',
  },
});

/** Nobody to answer to: a mailbox, a department, a website. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked } from './wording.data.ts';

const ASKING =
  '((any | all)? (further)? (queries | questions | enquiries | concerns | correspondence | comments | complaints | responses | requests))';

export default defineRule({
  reads: 'sentence',
  title: 'No person to turn to',
  severity: 'warning',
  what: '“{words}” sends a worried parent to nobody in particular.',
  why: 'One name and one way to reach them does more than a whole website.',
  instead: 'Give a person’s name, a phone number or an email, and when they can be reached.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c)',
  phrases: inPlace([
    {
      match:
        '[ what:(that | this | it | which) @be not (something | a thing) (that | which)? (parents | you | families | a parent | mum | dad) (can | may | are able to | get to) (ask for | request | apply for | choose | decide) ]',
      fix: '{what} is something that [name] on [phone] can tell you more about, with how to ask for it',
    },
    {
      match:
        '[ (parents | you | families | a parent) (can not | may not | are not able to | are unable to | are not allowed to) ((ask for | request | apply for | refer for) (this | it | that | one | an assessment | a referral) | make (a | an) (request | referral | application)) ..1 (yourself | yourselves | themselves | directly)? ]',
      fix: '[name] on [phone] can tell you what you can ask for yourself, and how',
      unless: ['(but you can !not | ask (us | me) | we will ask)'],
    },
    {
      match:
        '[ only (the | a | your)? (school | schools | gp | senco | headteacher | professional | professionals | council | local authority) (can | may | is able to) (ask | apply | request | refer | make (a | an | the) (request | referral | application)) (for (it | this | that | one))? ]',
      fix: '[name] on [phone] can tell you what you can ask for yourself, and how',
    },
    {
      match:
        '[ (there is no (right of appeal | appeal | further (appeal | stage)) | (you | parents) (can not | may not) (appeal | challenge (this | the decision))) ]',
      fix: 'if you see this differently, [name] on [phone] can tell you what you can do, and by when',
      unless: ['(but | instead | you can !not)'],
    },
    {
      match: '[ (this | the) (advice | report | record) is (now)? final ]',
      fix: 'please tell [name] by [date] if anything here should change',
      unless: ['(amended | draft | until | nothing | before)'],
    },
    {
      match: `${ASKING} [ (to | via | through) (the | our) (office | portal | admin team | helpdesk | reception) ] $`,
      fix: 'can come to [name] on [phone] or [email]',
    },
    {
      match: `${ASKING} [ (should | must | can only | may only | is to | are to) be (via | through | by | sent via) (the | our)? (portal | website | app | form | email | letter | post) (only)? ]`,
      fix: 'can come to [name] on [phone] or [email]',
    },
    {
      match: `${ASKING} [ (should | must | can | may | are to | need to | to) be (directed | addressed | referred | put | sent | made | submitted | forwarded | raised) (in writing)? (to | with | via | through) (the | our | your)? (relevant | appropriate | correct)? (department | departments | office | helpdesk | help desk | service | team | address | authority | inbox | section | above | portal | website | reception | person | admin) ]`,
      fix: 'can come to [name] on [phone] or [email]',
    },
    {
      match:
        '[ (please)? (do not | never) (reply | respond) (directly)? (to (this | the) (email | message | letter | text | address))? (, (as | because | since) (the | this) (inbox | mailbox | account | address) is not (checked | monitored | read | manned))? ]',
      fix: 'to reply, ring [name] on [phone] or write to [email]',
    },
    {
      match:
        '[ (this | the) (inbox | mailbox | account | address) is not (checked | monitored | read | attended | manned) ]',
      fix: 'to reply, ring [name] on [phone] or write to [email]',
    },
    {
      match:
        '[ (contact | ask | ring | write to | speak to) (the | your) (relevant | appropriate) (department | person | service | office | team | professional | body | authority | member of staff) ]',
      fix: 'ring [name] on [phone]',
    },
    {
      match:
        '[ (please)? (do not | refrain from) (contact | contacting | ring | ringing | call | calling | phone | phoning | telephone | email | emailing | approach | approaching) (the school | school | us | me | this office | the office | staff | teachers | the (team | department | panel)) (about this (matter)? | in the meantime | to (ask | check) ..4)? ]',
      fix: 'you can reach [name] on [phone] or [email]',
    },
    {
      match: '[ (this is a | from a | is a) no reply (address | email | mailbox | account | inbox | number) ]',
      fix: 'to reply, ring [name] on [phone]',
    },
    {
      match:
        '[ (contact | email | ring | call) (the | our) (admin team | helpdesk | help desk | switchboard | enquiries line | generic inbox | contact centre | call centre | customer service ..1) ]',
      fix: 'ring [name] on [phone]',
    },
    {
      match:
        '[ (ask | asked | request | requested) (parents | families | you | callers) not to (telephone | ring | call | phone | contact | email | visit) (this | the | our)? (office | school | department | team | us)? ]',
      fix: 'may be slow to answer the phone, but [name] at [email] will write back by [date]',
    },
    {
      match:
        '(policy | procedure | procedures | information | details | guidance | guidelines | criteria | it | this | that | everything | forms | form | rights) ..4 (is | are | be) all? ..2 [ (found | available | published | set out)? (on | at | via) (the | our | their)? ..2 (website | web site | webpage | local offer) ]',
      fix: 'on the page enclosed, and [name] on [phone] can explain it,',
      severity: 'information',
    },
    {
      match:
        '[ (can | may | will) be found (by (searching | looking | googling) ..6 | somewhere on ..4 | online | on ..3 (website | site | page | pages | portal | local offer)) ]',
      fix: 'are on the page enclosed, and [name] on [phone] can go through them with you',
      severity: 'information',
      unless: ['(ring | call | ask | phone | text | speak | paper)'],
    },
    {
      match:
        '[ (it is | they are | everything is | the rest is | details are | all) ..2 (on the | on our) ..2 (website | web site | gov website | portal | local offer) ] !(and)',
      fix: (match) =>
        `${/^(.+?) (?:are|is) /i.exec(marked(match))?.[0] ?? 'everything is '}on the page enclosed, and [name] on [phone] can explain it`,
      severity: 'information',
    },
    {
      match:
        '[ (see | visit | consult | refer to | check | look at) ((the | our | their)? ..2 (website | web site) | (the | our)? (local offer | policy | portal) !(enclosed | attached)) ..2 ]',
      fix: 'ring [name] on [phone], or see our website',
      severity: 'information',
      unless: ['(ring | call | ask | phone | text | speak | paper)'],
    },
  ]),
  unless: [
    'or (ring | ask | call | speak | from | talk)',
    '(paper copy | copy | printed | print | on paper)',
    '(can | will) (send | print | read | go through | explain)',
    '(no need | not have | need not) to reply',
    'if you would (rather | prefer)',
    'for (dates | times | pictures | photos | opening times | directions | a map)',
    'term dates | menu | menus | photos | uniform',
  ],
  unlessNear: ['(ring | call | phone | text) (me | us)', '(ask | ring) (mr | mrs | ms | miss)'],
  examples: {
    flags: [
      [
        "<|That isn't something parents can ask for|>.",
        'That is something that [name] on [phone] can tell you more about, with how to ask for it.',
      ],
      [
        '<|Only the school can make a request|>.',
        '[name] on [phone] can tell you what you can ask for yourself, and how.',
      ],
      [
        'Any queries <|should be directed to the relevant department|>.',
        'Any queries can come to [name] on [phone] or [email].',
      ],
      [
        '<|Do not reply to this email, as the inbox is not checked|>.',
        'To reply, ring [name] on [phone] or write to [email].',
      ],
      'The complaints policy is <|on the website|>.',
    ],
    passes: [
      'If you cannot make it, we will change the day.',
      'As typing hurts, there is no need to reply to this: leave me a voicemail.',
      'The policy is on our website, or ask me for a copy.',
      'Any questions can come to Mrs Shah on 01632 960 001.',
      'Photos of the trip are on the website.',
    ],
    kind: 'letter',
  },
});

/** Out of patience: "for the umpteenth time", "this is getting silly". */
import { defineRule } from '../../kit/index.ts';

const NTH = '(umpteenth | nth | hundredth | millionth | last | second | third | fourth | fifth | tenth | 2nd | 3rd | 4th | 5th | final)';

export default defineRule({
  reads: 'sentence',
  title: 'Out of patience',
  severity: 'warning',
  what: '“{words}” lets the parent hear that patience has run out.',
  why: 'A parent who feels like a nuisance stops asking, and stops telling.',
  instead: 'Ask once more, plainly, and offer a hand.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    { match: [`[ for the (umpteenth | nth | hundredth | millionth | last) time ] ,?`, `[ for the ${NTH} time of asking ] ,?`, `[ (how many (more)? times (do | must | have | will) (i | we) ..6) ]`, `[ (once | yet) again , (i | we) (must | have to | find ..1) ]`], fix: (match) => (/^for/i.test(match.text()) ? 'please could I ask that' : undefined), unless: ['for the last time ..3 (this | before | until)'] },
    { match: [`[ (this | that) is (now)? (the | about the)? ${NTH} (time | reminder | letter | email | message | call | request | text | occasion) (of asking | we | i | that | this | you | to | she | he)? ]`, `[ ${NTH} time of asking ]`], fix: 'we would be glad to help if this is difficult', unless: ['(good | brilliant | well done | proud | thank)', '(first | second | third) time (he | she | @child) (has | have) (managed | read | swum | won | done | tried)', '(sorry | apologise)'] },
    { match: ['[ (this | it) is (now | really | all)? (getting | becoming) (very | a bit | rather | quite | really)? (silly | ridiculous | tiresome | tedious | boring | beyond a joke | old | out of hand | a habit | a pattern | annoying | frustrating | too much | a nuisance | wearing | a regular thing | intolerable | unacceptable | embarrassing | farcical) (now)? ]', '[ (this | it) is (now | really)? (beyond a joke | past a joke | a joke | ridiculous | not on | getting beyond a joke | wearing thin | unacceptable now) ]', '[ (enough is enough | this has to stop | this must stop | this can not go on | this can not continue | it has got to stop | this needs to stop) ]'], fix: 'please tell us how we can help', unless: ['(kidding | laugh | funny | giggle)'] },
    { match: ['[ (i | we | staff | everyone | teachers) (am | are | is) (all | really | getting | becoming)? (fed up | sick | sick and tired | tired | weary | at (my | our | their) wits\' end | at the end of (my | our | their) tether | exhausted by | done | losing patience | running out of patience | out of patience | frustrated) (of | with | by) ]', '[ (my | our | staff | everyone\'s) patience (is | has) (wearing | worn | run | running) (thin | out) ]', '[ (driving | drives | drove) (us | me | everyone | staff) (mad | up the wall | round the bend | crazy | insane) ]'] },
    { match: ['[ no ..3 again ] so', '[ no ..3 again ] today', '[ no ..3 again ] !_', '[ (still | again) no (kit | pe kit | book | bag | homework | reply | money | lunch | form | slip | coat | reading book | reading record | glasses) ]'], fix: (match) => { const thing = /^(?:(?:still|again) )?no (.*?)(?: again.*)?$/i.exec(match.text())?.[1]; return thing && thing.length < 20 && !/\b(?:one|body|more)\b/.test(thing) ? `we can lend ${thing} if that helps` + (/,$/.test(match.text()) ? ',' : '') : undefined; }, unless: ['(say | said | never) ..3 no', 'no (no | more)', 'no one again'] },
    { match: ['[ (yet again | once again | again) , ? (he | she | @child | your (son | daughter)) (has | had | was | came | arrived | is | did not | has not) (come | arrived | no | not | without | late) ]'] },
    { match: ['[ (i | we) (have asked | have told you | told you | have said | asked you | have mentioned | have been asking) ..8 (before | already | times | time and (again | time) | repeatedly | all (term | year) | since) ]'], unless: ['(we have asked | i have asked) (the | mr | mrs | for)'] },
  ],
  unless: ['(sorry | apologise | apologies)'],
  examples: {
    kind: 'letter',
    flags: [['Can you sort his lunch out, <|this is getting silly now|>', 'Can you sort his lunch out, please tell us how we can help']],
    passes: ['This is the second time she has read a whole book.', 'Once again, thank you for the lifts.'],
  },
});

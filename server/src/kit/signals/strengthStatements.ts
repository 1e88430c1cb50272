/** A sentence that states a strength, a success or a pleasure of the child. Owner of the wording: strengths. */
import { defineSignal } from '../signal.ts';

const GOOD =
  '(good | great | brilliant | excellent | skilled | skilful | talented | gifted | kind | caring | thoughtful | considerate | funny | friendly | generous | cheerful | curious | inquisitive | polite | helpful | creative | imaginative | inventive | determined | proud | keen | confident | popular | well liked | loved | loyal | happy | hard working | hardworking | brave | patient | gentle | fair | reliable | sociable | lively | enthusiastic | bright | clever | artistic | musical | sporty | practical | resilient | resourceful | independent | warm | loving | affectionate | smiley | smiling | busy | interested | fascinated | passionate | engaged | settled | calm | motivated | articulate | observant | sensitive to | fast | strong | lovely | delightful | wonderful | amazing | fab | fantastic | super | superb | beautiful | expert | natural | star | pleasure | joy | delight | missed | welcome | the first to)';
const DOES =
  '(adds | adores | asked for | asks | beams | builds | built | came first | cares | celebrates | chats | cheers | chose | chooses | climbs | comforts | completes | cooks | copes | counts | created | creates | dances | designed | designs | draws | drew | earned | encourages | enjoyed | enjoys | excels | explained | explains | feeds | finished | fixes | flourishes | follows | found a way | gave | giggles | gives | greets | grew | grins | helped | helps | improved | invented | invents | jokes | joined | joins in | joins | kept going | knows | knew | laughed | laughs | leads | learned | learns | learnt | led | lights up | liked | likes | listens | looked after | looks after | looks out for | looks forward | loved | loves | made friends | makes | manages | managed | mastered | mends | notices | noticed | organised | painted | paints | passed | persevered | plays | pointed out | points | prefers | reads | recited | recognises | relishes | remembered | remembers | responds well | rides | runs | sang | scored | settles | shares | shines | showed | shows | sings | smiled | smiles | solved | solves | speaks | spotted | stayed with | stood up | succeeded | swam | swims | takes pride | taught | teaches | tells | thrives | told us | took part | tried | tries | understands | understood | uses | volunteered | wants to | waited | welcomes | won | works hard | worked hard | wrote | writes)';

export const strengthStatement = defineSignal(
  'strength-statement',
  [
    `@child ..2 ${DOES}`,
    '(who | and | he | she | they) ..1 (enjoys | loves | likes | adores | enjoyed | loved | excels | thrives | shines | helps | knows | remembers)',
    '@child ..1 (love | like | enjoy | adore)',
    '(i | we) ..1 (like | liked | love | loved | enjoy | enjoyed) (him | her | them | @child-obj) (very | a | so | too | from | enormously | ,)',
    '@child ..2 (stuck at | stuck with | kept at | kept going | persevered | kept trying)',
    '(he | she | they) ..1 (stuck at | stuck with | kept at | kept going | persevered | kept trying)',
    '@child can !(not | be | become | get | have | hit | struggle | find | seem) _',
    `@child ..1 (@be | ~become | ~make | ~remain) ..4 ${GOOD}`,
    '@child (has | have | had) (made | shown | learnt | learned | become | begun | started | joined | mastered | won | earned | settled | grown | been | achieved | worked | enjoyed | taught | found) ..3',
    '@child (has | have | had) (a | an | such a | the) ..2 (good | great | lovely | wonderful | strong | quick | keen | lively | wicked | kind | beautiful | amazing | brilliant | excellent | wide | sharp | gift | talent | sense | ear | eye | passion | love | knack | flair | memory | imagination | smile | laugh | way with)',
    '(good | great | brilliant | excellent | best | fantastic | expert | strong | quick | confident | skilled) (at | with | in) _',
    '(sense of (humour | fun | fairness | justice | adventure) | talent for | gift for | love of | passion for | knack for | eye for | ear for | memory for)',
    '(good | great | steady | excellent | real | super | brilliant | pleasing | lovely | strong | fantastic | remarkable | huge) (progress | start | effort | week | day | morning | afternoon | term | year | work | achievement | attitude | sense | knowledge | understanding)',
    '(proud of | well done | achievement | achievements | strengths | strength | a pleasure | a delight | a joy | an asset | a credit | a star | impressed | congratulations | delighted (with | by | that) | thinks the world of | highlight | celebrate)',
    '@child-poss ..3 (kindness | humour | smile | laugh | imagination | determination | enthusiasm | talent | confidence | curiosity | mastery | way with | love of | model | story | team | fact file)',
    "(@child 's) ..3 (kindness | humour | smile | laugh | imagination | determination | enthusiasm | talent | confidence | curiosity | mastery | love of | team)",
    '(lovely | wonderful | brilliant | super | fantastic | great) ..2 (to (see | have | meet | hear) | that | boy | girl | child | lad | morning | day)',
    'what (people | we | i | everyone) (like | likes | admire | appreciate | love | loves) about',
    '(missed | miss) (him | her | them | here)',
    '(look | looking) forward to ..3 @child',
    'was fab',
  ],
  {
    roles: ['strengths', 'important-to'],
    speech: true,
    unless: [
      '(nothing | none | little) (else)? of note',
      '(not | never | no longer | hardly | rarely | barely) ..1 (enjoy | like | love | good | know | help | join | share | settle | listen | try | manage | understand | follow | work)',
      '(thinks | thought) ..2 (funny | clever)',
      '(likes | wants | loves) ..3 own way',
      'would ..2 (do | be) better',
    ],
  },
);

/** Words that people write in capitals for weight; no short forms. */
export const shouted: ReadonlySet<string> = new Set(
  `a won about above absent after again ago all alone already also always am an and any are art as ask asap asked at awful away baby back bad be been
  before being best better big bit book books both boy boys bring busy but by call came can care check class clean clear close come copy coat could
  crew cut dad daily date day days dear did do does done dont draft each early easy eat else end even ever every extra fail fails fair false far
  fast few final find fine first five for form four free from full fun gave get girl give glad go goes gone good got grab great group had half hall
  happy hard has have he health help her here hers hi high him his hit hold home hooray hope hour hours how hurt i ill in info into is it its job
  june july just keep key kids kind kit know last late lead leave left less let like list live long look lost lots love low lunch mad made main
  make many map may maybe me mine more most much mum must my name nan near need needs never new news next nice nine no none nor not note notes
  nothing now of off often ok okay old on once one ones only open or order other our ours out over own page park part party past pay plan plans
  play please plus pm point post pupil put quick quiet quite rarely read ready really red refuse report rest right room rule rules run safe said same save
  say school see seen sent set she should show shut sign since sit six slow slip so some soon sorry staff star stars start stay still stop such
  sure swim take talk tea team ten term test than thank thanks that the their them then there these they thing this those three time tired to
  today told too took tops trip true try turn two under unit until up update upset urgent us use very visit wait walk want warm was way we
  week weeks well went were what when where which who whole whose why will with within wont word words work would wow write wrong year yes
  yet you your yours zero above agenda action actions aims aim apologies present targets target total review needs
  action adult adults agreed april area behave child city council county date dates draft drama east english essex fees final fire friday grade
  hello high home house hurrah info joke kent leeds letter lion london maths meals meet menu mile minor missed monday month mrs mr ms dr music
  north noted notice number nurse office page paper parent parents partly past phone photo please pupils purse rain ref refused remind reply
  return review road roar science script senior shoe shoes silver skip snack south sport spring stage stay street studio subject summer sunday
  support table text theme ticket tigers topic toilet tuesday unable urgent values venue victor visits water website west winter world would yard
  year years stuck fox hen panda oak elm ash yew hare owl owls bee bees cat dog bus cub swan lark jay wren robin`.split(
    /\s+/,
  ),
);

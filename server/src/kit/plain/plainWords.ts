/**
 * The wordy phrases and clichés of write-good that make a letter hard for a
 * reader with another first language, and plain words that drop into their
 * place. What is not here stays unmarked: "however", "additional", "it is" and
 * "similar to" are ordinary words in a letter from school.
 */

/**
 * One a line: the phrase, then plain words, best first; none where no one
 * replacement fits. Two words for a choice are split by a slash.
 */
function table(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [phrase = '', plain = ''] = line.split(' = ');
        return [phrase.trim(), plain.trim() ? plain.split('/').map((one) => one.trim()) : []] as const;
      }),
  );
}

/** Words of the office and the law: the parent loses what is going to happen. */
export const officeWords = table(`
accede to = agree to
acquiesce = agree
adjacent to = next to
aforementioned = same
alleviate = ease
ameliorate = improve
appreciable = clear
as per = as in/following
ascertain = find out
at the present time = now
attributable to = because of/due to
cease = stop/end
commence = start/begin
comply with = follow/keep to
consequently = so
constitutes = is
discontinue = stop
elucidate = explain
enumerate = list
equitable = fair
evidenced = shown
expedite = speed up
expend = spend
expiration = end
feasible = possible
forfeit = lose
formulate = work out/write
in accordance with = following/in line with
in lieu of = instead of
in regard to = about
in the affirmative =
in the negative =
inception = start
incumbent upon =
indicate = show/say
initiate = start
is applicable to = applies to
is authorized to = may
methodology = method
necessitate = mean
nevertheless = even so
notwithstanding = despite
null and void = no longer valid
obligate = oblige
obtain = get
particulars = details
pertaining to = about
preclude = stop/prevent
previous to = before
prior to = before
procure = get
purchase = buy
reside = live
residence = home
regarding = about
remainder = rest
remuneration = pay
retain = keep
shall = will
should you wish = if you would like
solicit = ask for
subsequent = later
terminate = end/stop
transmit = send
transpire = happen
until such time as = until
utilization = use
utilize = use
with respect to = about
`);

/** Long-winded phrases and rare words: the reader has to hold on for the point. */
export const heavyWords = table(`
a number of = some/several
adversely impact = harm
as a means of = as a way of
as of yet = so far
because of the fact that = because
by means of = by/with
by virtue of = because of
by virtue of the fact that = because
do damage to = damage
do harm to = harm
due to the fact that = because
during the course of = during
each and every = every
endeavor = try
facilitate = help/make easier
factual evidence = evidence
finalize = finish
first and foremost = first
for all intents and purposes =
for the duration of = during
for the most part = mostly
for the purpose of = for
have a tendency to = tend to
impacted = affected
in a manner of speaking =
in a timely manner = on time
in a very real sense =
in all likelihood = probably
in an effort to = to
in excess of = more than
in light of the fact that = because
in many cases = often
in order to = to
in some instances = sometimes
in the course of = during
in the event that = if
in the final analysis = in the end
in the midst of = in the middle of
in the near future = soon
in the nature of = like
irregardless = regardless
magnitude = size
make an effort = try
minimize = reduce
myriad of =
not unlike = like
numerous = many
of late = recently
off of = off
optimum = best
owing to the fact that = because
point in time = time
prioritize = put first
proficiency = skill
provided that = if
readily apparent = clear
relocate = move
sooner rather than later = soon
span across = span
strategize = plan
successfully complete = complete
sufficient = enough
that which = what
time period = time
took advantage of = used
various different = various
with the exception of = except for
`);

/** Clichés with plain words for them; the others are marked without. */
export const plainForCliches = table(`
add insult to injury = make it worse
at loose ends = without a plan
back to square one = back to the start
back to the drawing board = back to planning
ballpark figure = rough figure
beat around the bush = avoid the point
bend over backwards = try very hard
boils down to = comes to
by hook or by crook = somehow
crash course = short course
crystal clear = very clear
down in the dumps = sad
draw the line = stop
easier said than done = hard to do
few and far between = rare
get to the bottom of = find out the cause of
go the extra mile = do more
good as gold = very well behaved
hit the roof = got very angry
icing on the cake = best part
in a nutshell = in short
in the nick of time = just in time
jump the gun = act too soon
jump to conclusions = decide too soon
keep an eye on = watch
keep your chin up = stay hopeful
keep your fingers crossed = hope
know the ropes = know what to do
last but not least = finally
light at the end of the tunnel = hope
needle in a haystack = very hard to find
nip it in the bud = stop it early
no stone unturned =
on cloud nine = very happy
over the hump = past the hardest part
part and parcel = part
put your foot down = be firm
reinvent the wheel = start from nothing
second to none = the best
see eye to eye = agree
start from scratch = start again
take the bull by the horns = act now
take the plunge = decide
time and time again = often
to make a long story short = in short
toe the line = follow the rules
too good to be true = surprisingly good
trials and tribulations = difficulties
under the weather = unwell
uphill battle = hard task
when push comes to shove = when it matters
`);

/** In write-good's list of clichés, and plain words or words to be taken at their word in a letter from school. */
export const plainCliches: ReadonlySet<string> = new Set(
  `a clean slate;all thumbs;badge of honor;better late than never;better safe than sorry;blow off steam;bright and early;
  cold shoulder;creature comforts;dog days;facts of life;fun in the sun;fly the coop;follow your heart;force of nature;
  forgive and forget;give and take;have a nice day;have high hopes;hand to mouth;happy as a clam;hold your own;
  hold your tongue;hour of need;in a jam;in a word;in the gutter;it takes all kinds;keep it simple, stupid;law of the land;
  live and learn;lose your head;lose your temper;make my day;moment of glory;moment of truth;moving experience;off the wall;
  on the nose;on the rocks;on the spot;out of pocket;out of the woods;pain and suffering;pain in the;panic button;
  play by the rules;rich and famous;rise and shine;sad but true;seen the light;sigh of relief;sink or swim;
  slept like a log;scared to death;stitch in time;tired but happy;to the best of my knowledge;trial and error;under the counter;
  under the gun;under the same roof;up the creek;vain attempt;vain effort;vested interest;warm welcome;words fail me;
  worst nightmare;years young;young and vibrant`
    .split(';')
    .map((one) => one.trim()),
);

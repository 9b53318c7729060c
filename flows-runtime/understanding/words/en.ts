import {
  numberTable,
  phrases,
  textTable,
  wordNumbers,
  wordSet,
} from '#runtime/understanding/phrases.ts'
import type { Words } from './words.ts'

/** English. */
export const en: Words = {
  language: 'en',
  numbers: {
    units:
      wordNumbers(`zero = 0 | one = 1 | two = 2 | three = 3 | four = 4 | five = 5 | six = 6 | seven = 7
      eight = 8 | nine = 9 | ten = 10 | eleven = 11 | twelve = 12 | thirteen = 13 | fourteen = 14 | fifteen = 15
      sixteen = 16 | seventeen = 17 | eighteen = 18 | nineteen = 19`),
    tens: wordNumbers(`twenty = 20 | thirty = 30 | forty, fourty = 40 | fifty = 50 | sixty = 60 | seventy = 70
      eighty = 80 | ninety = 90`),
    hundreds: wordNumbers(''),
    hundred: wordSet('hundred'),
    thousand: wordSet('thousand'),
    million: wordSet('million'),
    and: wordSet('and'),
    tensNeedAnd: false,
    hundredsAnd: 'optional',
  },
  ordinals:
    numberTable(`first = 1 | second = 2 | third = 3 | fourth = 4 | fifth = 5 | sixth = 6 | seventh = 7
    eighth = 8 | ninth = 9 | tenth = 10 | eleventh = 11 | twelfth = 12 | thirteenth = 13 | fourteenth = 14
    fifteenth = 15 | sixteenth = 16 | seventeenth = 17 | eighteenth = 18 | nineteenth = 19 | twentieth = 20
    twenty first = 21 | twenty second = 22 | twenty third = 23 | twenty fourth = 24 | twenty fifth = 25
    twenty sixth = 26 | twenty seventh = 27 | twenty eighth = 28 | twenty ninth = 29 | thirtieth = 30 | thirty first = 31`),
  last: phrases('last one | the last | last'),
  digits: {
    repeat: wordNumbers('double = 2 | triple = 3'),
    extraDigits: wordNumbers('oh, o, nought = 0'),
    plus: wordSet('plus'),
    skipped: wordSet('dash hyphen space uh um'),
    endsIn:
      phrases(`ends in | ends with | ending in | ending with | the last digits are | the last two are
      the last two digits are | last two digits are | the last three digits are | the last four digits are
      the last ones are | it should end in | should end in | end in | the end is`),
    startsWith: phrases('starts with | begins with | should start with'),
  },
  calendar: {
    relativeDays:
      numberTable(`today, this morning, this afternoon, this evening, tonight = 0 | tomorrow = 1
      the day after tomorrow, day after tomorrow = 2 | yesterday, last night = -1
      the day before yesterday, day before yesterday = -2`),
    weekdays:
      numberTable(`monday, mon = 1 | tuesday, tue, tues = 2 | wednesday, wed = 3 | thursday, thu, thurs = 4
      friday, fri = 5 | saturday = 6 | sunday = 7`),
    doubtfulWeekdays: wordSet('mon wed sat sun tue thu fri'),
    months:
      wordNumbers(`january, jan = 1 | february, feb = 2 | march, mar = 3 | april, apr = 4 | may = 5 | june, jun = 6
      july, jul = 7 | august, aug = 8 | september, sept, sep = 9 | october, oct = 10 | november, nov = 11
      december, dec = 12`),
    articles: wordSet('the on'),
    day: wordSet('day'),
    of: wordSet('of the'),
    next: wordSet('next coming upcoming'),
    last: wordSet('last past'),
    this: wordSet('this'),
    nextAfter: phrases('next | coming'),
    lastAfter: phrases('last | past'),
    ordinalSuffix: wordSet('st nd rd th'),
    unitDays: wordNumbers('day, days = 1 | week, weeks = 7'),
    unitMonths: wordNumbers('month, months = 1 | year, years = 12'),
    unitMinutes: wordNumbers('minute, minutes = 1 | hour, hours = 60'),
    couple: numberTable('a couple of, a couple = 2 | a, an = 1'),
    ago: phrases(''),
    agoAfter: phrases('ago | back'),
    ahead: phrases('in | within'),
    aheadAfter: phrases('from now | from today'),
    past: wordSet(
      'since birth born happened started began bought purchased purchase occurred last when',
    ),
  },
  clock: {
    at: phrases('at | around | at around | at about | about'),
    weakAt: phrases(''),
    and: wordSet('and'),
    half: phrases('half'),
    quarter: phrases('quarter | a quarter'),
    minus: wordSet(''),
    to: phrases('to | till | before | of'),
    past: wordSet('past after'),
    oClock: phrases(`o'clock | hours | sharp`),
    periods: numberTable(`in the morning = 1 | in the afternoon, this afternoon = 2
      in the evening, at night, tonight, this evening, in the night = 3 | am = 6 | pm = 7`),
    noon: phrases('noon | midday | at noon | at midday | twelve noon | 12 noon'),
    midnight: phrases('midnight | at midnight | twelve midnight'),
  },
  acts: {
    yes: phrases(`yes | yeah | yep | yup | sure | of course | correct | exactly | that's right | that is right | right
      that's correct | that is correct | ok | okay | all right | alright | fine | good | perfect | absolutely | definitely
      affirmative | indeed | it is | that's it | sounds good | sounds great | that works | works for me | great | go ahead
      please do | yes please | uh huh | mm hmm | all correct | that's fine | that is fine | I do | I am | certainly
      everything is correct | everything's correct | it's correct | it's right | looks good | I confirm | confirmed | true`),
    no: phrases(`no | nope | nah | not at all | no way | negative | incorrect | that's wrong | that is wrong | wrong
      not correct | that's not right | that's not correct | that is not right | that is not correct | that isn't right
      it's wrong | it isn't | it is not | not really | I don't | I do not | nothing | nothing else | never | no thanks
      no thank you | not quite | I don't think so | that's incorrect | not yet | neither | none | it's not right
      that doesn't work | not right | of course not | it's all wrong | all wrong | absolutely not | false | that isn't correct | I'd rather not`),
    repeat:
      phrases(`repeat | repeat that | repeat please | say that again | say it again | again | come again | pardon
      pardon me | sorry | what | what did you say | what was that | I didn't hear you | I didn't catch that
      I didn't get that | excuse me | can you repeat | can you repeat that | could you repeat | could you repeat that
      once more | one more time | I don't understand | I didn't understand | I beg your pardon | I didn't hear that
      can you say that again | could you say that again | what's the question`),
    slower:
      phrases(`slower | slow down | more slowly | too fast | speak slower | speak more slowly | you're too fast
      can you slow down | could you slow down | can you speak slower | can you speak more slowly | slowly
      could you speak more slowly | could you speak slower | you are too fast`),
    wait: phrases(`wait | hold on | hang on | one moment | just a moment | a moment | one second | just a second | a second
      give me a second | give me a moment | one sec | just a sec | give me a minute | just a minute | one minute
      hold on a second | hang on a second | wait a minute | wait a second | wait a moment | let me see | let me check
      bear with me`),
    'start-over':
      phrases(`start over | start again | start from the beginning | begin again | from the beginning | restart
      from the top | let's start over | let's start again | I want to start over | go back to the beginning
      start from scratch | can we start over | start all over`),
    cancel:
      phrases(`cancel | cancel that | cancel it | cancel this | forget it | never mind | nevermind | drop it | leave it
      forget about it | I want to cancel | it doesn't matter | stop | quit | I changed my mind | abort | scrap that`),
    goodbye:
      phrases(`goodbye | good bye | bye | bye bye | see you | see you later | that's all | that is all
      that's everything | that will be all | that'll be all | have a nice day | have a good day | take care | I'm done
      talk to you later | cheers bye | nothing else thanks | good night | I have to go | that would be all | farewell`),
    person:
      phrases(`operator | agent | representative | an agent | a representative | a person | person | a human | human
      a real person | real person | human being | a human being | customer service | customer support | an operator
      somebody real | someone real | a live agent | live agent | live person | receptionist`),
    thanks:
      phrases(`thanks | thank you | thank you very much | thanks a lot | many thanks | much appreciated | cheers
      thank you so much | I appreciate it`),
  },
  strong: {
    repeat:
      phrases(`can you repeat | could you repeat | say that again | say it again | what did you say | come again
      I didn't catch that | I didn't hear you | I didn't get that | repeat that | please repeat | I beg your pardon
      I didn't understand | didn't quite catch | one more time please | repeat the question | would you repeat`),
    slower: phrases(
      `slow down | more slowly | speak slower | talk slower | too fast | a bit slower | a little slower`,
    ),
    wait: phrases(`hold on | hang on | give me a second | give me a moment | just a second | just a moment | wait a
      give me a minute | one moment please | one second please | bear with me | just a minute | wait while
      one moment while | let me find | let me get`),
    'start-over':
      phrases(`start over | start again | start from the beginning | begin again | back to the beginning
      start from scratch`),
    person:
      phrases(`real person | human being | live agent | live person | actual person | actual human
      don't want a robot | don't want to talk to a machine | don't want to talk to a robot | real human`),
  },
  personVerbs: wordSet(`speak talk transfer connect want need get put like give pass prefer reach`),
  personNouns:
    wordSet(`person human agent operator representative someone somebody manager supervisor adviser advisor rep
    staff receptionist`),
  personLinks: wordSet('to a an with'),
  fillers:
    phrases(`uh | um | er | erm | well | so | hi | hello | hey | please | okay | ok | like | you know | look | sir | madam
    ma'am | good morning | good afternoon | good evening | actually | I think | I guess | oh | ah | hmm | just | thanks
    thank you | let me see | it would be | alright | then | but | really | yeah`),
  openers:
    phrases(`hi | hello | hey | good morning | good afternoon | good evening | well | so | uh | um | look | I'm calling because
    I am calling because | I'm calling about | I'm phoning because | the thing is | the problem is | the problem is that
    my problem is | my problem is that | please | it's that | I wanted to say that | I want to report that | and | that
    because | I'm calling to say that | I'd like to report that | yes | basically | the issue is | the issue is that
    what happens is | I'm calling to report that | I would like to report that`),
  no: wordSet('no nope nah'),
  afterNo: wordSet(
    'internet signal connection service power one longer idea matter hot water light sound',
  ),
  correction:
    phrases(`no | sorry | I meant | I mean | actually | wait no | correction | rather | my mistake | I made a mistake
    I was wrong | make that | make it | not that`),
  notBefore: phrases(
    "not the | not on | not at | not | it is not | it is not the | it isn't | it's not | it's not the | it's not on",
  ),
  articles: wordSet('the a an'),
  disputes:
    phrases(`is wrong | are wrong | is incorrect | is not right | isn't right | is not correct | isn't correct
    is mistaken | was wrong | isn't mine | is not mine | doesn't match`),
  changes: phrases(
    'change | correct | fix | modify | update | mistake in | mistake with | error in | wrong',
  ),
  exceptions: phrases('except | apart from | but | besides'),
  questions: new Set('what how when where which why who'.split(' ')),
  options: {
    any: phrases(`any | any of them | anyone | any one | either | either one | whichever | whatever | I don't mind | don't care
      doesn't matter | whenever | as soon as possible | the earliest | the soonest | any time | anytime | no preference`),
    other:
      phrases(`another time | another day | other times | different time | different day | none | none of them
      none of those | none of these | neither | something else | later | earlier | other options | another one | another
      more options | doesn't work | don't work | can't make | any other time | any other times | another date`),
    this: phrases('that one | this one | that | this'),
  },
  names: {
    cues: phrases(`my name is | my name's | I'm | I am | this is | the name is | the name's | call me | my full name is
      it's under | under the name of | under the name | in the name of | name is | you're speaking with | you are speaking to
      I'm called | speaking with | my name | on behalf of`),
    copulas: phrases(`I'm | I am | this is`),
    askedCues: phrases(`it's | it is | that's | name | that would be | it would be | sure it's`),
    after: phrases('here | speaking'),
    particles: wordSet('de del la los da dos van von der den bin al san saint'),
    never:
      wordSet(`a an the not no yes so very calling having trying looking going getting here there sorry afraid sure good
      fine okay ok from in on at to for of with and or but if because about my your his her our their its it this that is am are
      was were be been have has had do does did can could would should will want need like just still also already unable able
      new customer client patient user member owner tenant happy interested wondering unsure glad ready done late sick ill
      phone number email mail address name date time street tomorrow today yesterday monday tuesday wednesday thursday friday
      saturday sunday since please thanks thank hello hi hey me i you he she we they who what when where why how which one two three
      four five six seven eight nine ten zero oh person agent human operator someone somebody nothing none wait hold repeat cancel
      internet problem help speak talk wrong correct right don't doesn't didn't isn't can't won't living locked stuck without
      only really actually currently well um uh under say said tell hear the's all any some out off up down over again
      great perfect that's it's i'm half past quarter double triple allergic diabetic phoning waiting writing`),
  },
  email: {
    at: wordSet('at'),
    dot: wordSet('dot point'),
    signs: textTable('underscore, under score = _ | dash, hyphen, minus = - | plus = +'),
    stops: wordSet('is email mail address e its my at the to and reach me on yes no um uh so'),
  },
  letters:
    textTable(`ay, eh = a | bee, be = b | cee, see, sea = c | dee = d | ee = e | ef, eff = f | gee = g | aitch = h | eye = i | jay = j
    kay = k | el, ell = l | em = m | en = n | oh = o | pee = p | cue, queue = q | ar, are = r | ess = s | tee = t | you = u | vee = v
    double u, double you = w | ex = x | why = y | zee, zed = z | alpha, alfa = a | bravo = b | charlie = c | delta = d
    echo = e | foxtrot = f | golf = g | hotel = h | india = i | juliet, juliett = j | kilo = k | lima = l | mike = m
    november = n | oscar = o | papa = p | quebec = q | romeo = r | sierra = s | tango = t | uniform = u | victor = v
    whiskey, whisky = w | x ray, xray = x | yankee = y | zulu = z`),
  letterAs: phrases('as in | for | like'),
  capital: wordSet('capital uppercase lowercase upper lower case'),
  labels: {
    'person-name': wordSet('name called'),
    phone: wordSet('phone mobile cell telephone landline number'),
    email: wordSet('email mail'),
    date: wordSet('date day since'),
    time: wordSet('time hour'),
    'date-time': wordSet('date time appointment day'),
    code: wordSet('code reference contract order'),
  },
  stop: wordSet(`not no know dont um uh the a an of to in on at for with by and or but is are am was were be been it its this that these those i im me my we our
    you your he she they them his her their do does did have has had will would can could should want need like please hello hi
    hey good morning afternoon evening thanks thank so well just really very there here as if about since from id ive`),
  requestVerbs:
    wordSet(`i want would like need to id can could you open file make report create log book schedule get request
    arrange cancel move change reschedule check have raise submit register ask please set up speak talk wanna`),
  deskNouns:
    wordSet(`ticket tickets issue problem incident case complaint report help support assistance something thing question
    person someone request fault`),
  bookingNouns: wordSet(
    'appointment appointments booking reservation visit slot meeting consultation',
  ),
  queryVerbs: wordSet('know check ask status wondering'),
}

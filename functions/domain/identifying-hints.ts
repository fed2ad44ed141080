const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a surname. */
export const titles = set(
  'mr mrs ms miss mx dr doctor pc pcso dc ds sgt cllr rev fr auntie aunty uncle nurse sister',
);

/** After a title, but no surname: "the Dr was", "Nurse Practitioner". */
export const notSurnames = set(`
and or of in on at to for with was is has had said says told tells who will would can the a an this that she he
they we it practitioner manager lead officer appointment appointments surgery teacher mum dad mum mother father
specialist associate consultant deputy head social worker team school office gp camhs i my our from advised if
because but as by not reception receptionist led prescriber
`);

/** Who somebody is to somebody, before or after a name. */
export const relations = set(`
mum mummy mam mom mother dad daddy father brother sister partner boyfriend girlfriend son daughter bro sis
stepdad stepfather stepmum stepmother stepson stepdaughter nan nana nanny gran granny grandma
grandmother grandad grandfather grandson granddaughter auntie aunty aunt uncle cousin nephew niece ex
husband wife friend baby toddler twin twins sibling child pupil student patient client resident tenant
neighbour carer boy girl lad man woman lady eldest youngest middle oldest sisters brothers little infant newborn teen teenager lodger caller suspect victim complainant mate pal bf gf hubby spouse
godmother godfather stepsister stepbrother nanna nannie nonna nonno grandpa gramps papa pops amma abba ammi baba
mama dada mamgu tadcu taid nain bubbe babcia dziadek abuela abuelo oma opa yiayia pappou chacha masi mausi khala dadi nani ammu abbu hooyo aabo ayeeyo granda mummies gramma
`);

/** What belongs to people. */
export const belongings = set(`
attendance behaviour parents family families teacher room bag bruises bruise injuries school house flat home book
phone arm face hand head leg eye story account weight mood carers keyworker tenancy neighbour bedroom clothes
hair teeth gp social birthday money bank tutor class mouth name records record file
`);

export const namedBy = set(
  'called named surname forename firstname nickname alias nicknamed herself himself themselves',
);

/** What is "called" something and is no person. */
export const calledThings = set(`
app apps game site website drug drugs programme program school group place dog cat club charity team company
medicine band pub hotel shop nursery hostel home project scheme service platform gang street it something
`);

/** What people do. */
export const doings = set(`
said says told tells disclosed discloses lives lived attends attended arrived arrives came comes
goes went wants wanted likes loves hates refuses refused asked asks thinks thought cried cries presented
presents turned looks looked keeps kept admits admitted explained states stated ran walks walked stays
stayed sleeps slept drinks drank hit hits punched pushed slapped shouted shouts seems feels felt reports
reported alleges alleged claims claimed denied denies missed smells appears rang phoned texted
fell ran took rose gave broke needs won't doesn't didn't isn't wasn't hasn't hadn't can't couldn't wouldn't never always often still
`);

/** "Grace was crying": a verb, and what tells that it is somebody. */
export const beings = set('was is has had were will would can does did should');
export const states = set(`
on under been told said got had not always never late upset crying very often also still absent seen scared afraid
worried living being missing in at home quiet hungry tired pregnant known born aged found
`);

/** What stands before things, hardly before a name. */
export const determiners = set(`
a an the this that these those our their its any each every some no another which what both all other my your
his her
`);

/** What stands before places. */
export const placeWords = set(`
in at near from around outside towards via into onto across through within between opposite beyond throughout
visiting
`);
export const movements = set(`
moved move moving went go goes going gone travel travelled travelling relocated drive drove flew fly flying
return returned returning back close next way came trip taken sent sending deported bus train
`);
export const ofPlaces = set(
  'city town isle university church duke bank borough county bay republic state diocese feast',
);

/** What stands before medicines and games. */
export const usedWords = set(`
taking takes take took prescribed given on using uses used prescription mg ml dose tablets tablet app plays
playing watching plays watches over off
`);

export const families = set(
  'family household siblings children sisters brothers twins boys girls kids',
);
export const familyKinds = set(`
foster host birth extended whole royal step adoptive kinship entire immediate wider travelling early safe
adopted other same different new local maternal paternal young older younger three two four five six
`);

/** Months and feasts; and words before and after them when they are not people. */
export const times = set('jan mar jun may april june august summer autumn winter easter dawn noel');
export const timeWords = set(`
in since until till last next this early late mid by before after during from of on between and to every
over end
`);

/** Names that are so often something else that a capital alone does not make them one. */
export const onlyWithHint = set(`
devon kent london milan vienna israel kenya derby york chester said china star sky peace song sultan sheikh junior alpha temple thomas elsa mary alexa stella monster clement
prince princess king queen duke angel justice charity faith liberty trinity unity mercy sure dash eden
fortune favour dimple storm river ocean islam asia india jan mar min curie christian mae promise miracle
chase art dot long wendy santa jesus christ comfort marvel wren rio
paw pip bear bell foster turner carter archer mason cooper ginger olive basil sage pepper iman tabby dotty
cherry candy honey sugar crystal gill buddy lance major earl baron noel lana landon paras ping moses teddy
downs barre trump tate stanley staffordshire addison harris elf mini rover switch signal vision merlin
athena mosaic sims lloyd zimmer arms dexter min mac med deb don del cam sal jed prem
`);

/** Before a car's, a telephone's or a shop's own name: "a Vauxhall Zafira". */
export const makes = set(`
vauxhall ford renault seat skoda fiat citroen peugeot nissan toyota honda kia hyundai mazda suzuki dacia volvo vw volkswagen
audi mercedes bmw tesla jeep opel alfa nokia samsung sony nintendo ikea henry hoover dyson playmobil disney netflix
lego hms storm hurricane
`);

/** What has a name of its own: "the dog, Rocky". */
export const pets = set(
  'dog dogs cat cats hamster rabbit pony horse puppy kitten parrot staffy staffie',
);

/** Before a person: "spoke to Xiu", "worried about Xiu", "told Xiu", "mother of Xiu". */
export const beforePeople = set(`
to with by about for of from told tell asked ask saw see seen met meet re regarding concerning
concern concerns worried visited rang phoned call called helped knows know hit hits hurt hurts is
heard watched taught teach collected collects collect brought named like young old said that when if because
says while where as but has
`);

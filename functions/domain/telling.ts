/** Words that tell a stranger who sees or hears them what this is about, and why they do. */
type Telling = { readonly why: string; readonly words: readonly string[] };

/**
 * What no message may say: the scheme, who we are, what it is about, what was done, and how it
 * ended. Written in small letters without marks; a star stands for any ending. It is a net, not a
 * judge: who writes in another language, or between the lines, must know it themselves.
 * No scheme, agency or outcome words: a message may be seen by the wrong person.
 */
export const telling: readonly Telling[] = [
  {
    why: 'It names a scheme.',
    words: [
      ...['clares law', 'claires law', 'clare s law', 'sarahs law', 'saras law', 'sarah s law'],
      ...['dvds', 'csods', 'disclos*', 'right to ask', 'right to know', 'scheme', 'schemes'],
    ],
  },
  {
    why: 'It names who we are, or who works with us.',
    words: [
      ...['police*', 'policing', 'constab*', 'detective*', 'officer*', 'pc', 'dc', 'ds'],
      ...['sergeant', 'probation', 'council*', 'local authority', 'mash', 'safeguard*', 'hub'],
      ...['front door', 'duty team', 'social serv*', 'social work*', 'social care'],
      ...['childrens serv*', 'child protection', 'marac', 'mappa', 'idva', 'isva', 'refuge'],
      ...['womens aid', 'womens centre*', 'womens center*', 'women s centre*', 'womens service*'],
      ...['womens group*', 'womens hub', 'womens shelter*', 'rape crisis', 'samaritans'],
      ...['nspcc', 'childline', 'helpline*', '101', '999', 'counsell*', 'cafcass', 'cps'],
      ...[
        'court*',
        'solicitor*',
        'lado',
        'lawyer*',
        'barrister*',
        'magistrate*',
        'judge*',
        'legal',
      ],
    ],
  },
  {
    why: 'It says what this is about.',
    words: [
      ...['abus*', 'violen*', 'domestic*', 'assault*', 'stalk*', 'harass*', 'threat*', 'coerc*'],
      ...['sex', 'sexual*', 'offen*', 'crim*', 'convict*', 'arrest*', 'prison*', 'paedophil*'],
      ...['victim*', 'perpetrat*', 'survivor*', 'danger*', 'risk*', 'unsafe', 'safety', 'concern*'],
      ...['worry', 'worried', 'worries', 'child', 'children', 'childs', 'childrens', 'protection'],
      ...['partner*', 'boyfriend*', 'girlfriend*', 'husband*', 'wife', 'ex', 'relationship*'],
      ...['bully*', 'bullie*', 'controlling', 'trauma*', 'escap*', 'flee', 'fleeing', 'fled'],
      ...['fear*', 'afraid', 'scared', 'frighten*', 'terrif*'],
    ],
  },
  {
    why: 'It says what somebody did, or what was done to somebody.',
    words: [
      ...['rape', 'raped', 'rapes', 'rapist*', 'raping', 'molest*', 'groomed', 'grooming'],
      ...['incest*', 'indecen*', 'porn*', 'paedo', 'paedos', 'pedo', 'pedos', 'pedophil*'],
      ...[
        'murder*',
        'kill*',
        'manslaughter',
        'homicid*',
        'death*',
        'died',
        'suicid*',
        'self harm*',
      ],
      ...['hit', 'hits', 'hitting', 'hurt*', 'bruis*', 'injur*', 'wound*', 'attack*', 'slap*'],
      // Not every ending of these: Beatrice, a stable and a kick-off are neutral.
      ...['beat', 'beats', 'beaten', 'beating*', 'stab', 'stabs', 'stabbed', 'stabbing*'],
      ...['kicked', 'kicking', 'kicks', 'punch*', 'strangl*', 'chok*', 'suffocat*', 'tortur*'],
      ...['knife*', 'knives', 'gun', 'guns', 'weapon*', 'kidnap*', 'abduct*', 'traffick*'],
      ...['exploit*', 'slavery', 'gbh', 'abh', 'fgm', 'forced marriage', 'honour based'],
      ...['neglect*', 'cruel*', 'drugs', 'drunk*', 'arson*', 'robbed', 'robber*', 'blackmail*'],
    ],
  },
  {
    why: 'It says that they asked something of us.',
    words: [
      ...['your request', 'a request', 'application*', 'you applied', 'you asked us'],
      ...['you told us', 'you reported', 'your report', 'referral*', 'referred', 'consultation*'],
      ...['enquir*', 'inquir*', 'investigat*', 'case', 'case number', 'reference'],
      ...['reference number', 'the form', 'your form', 'your statement', 'confidential*'],
      ...['information about'],
    ],
  },
  {
    why: 'It says how it ended, or lets it be guessed.',
    words: [
      ...['outcome*', 'decision*', 'we decided', 'the result', 'results', 'checks', 'record*'],
      ...['nothing was found', 'we found', 'history', 'nothing to tell', 'no information'],
      ...['jail*', 'gaol*', 'custod*', 'bail', 'bailed', 'parole*', 'inmate*', 'sentenc*'],
      ...['guilty', 'charged with', 'caution*', 'warrant', 'warrants', 'wanted for', 'on licence'],
      ...['behind bars', 'locked up', 'released', 'remand*', 'trial', 'acquit*', 'prosecut*'],
      ...['injunction*', 'restraining', 'protective order*', 'occupation order*', 'suspect*'],
      ...['accus*', 'alleg*', 'witness*', 'evidence'],
    ],
  },
];

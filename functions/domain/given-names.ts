/**
 * Given names in use in the United Kingdom, of many languages: facts, put together by hand. In
 * lower case and without accents; of double names each half stands alone.
 */
const packed = `
aadam aadil aafiyah aaira aairah aaisha aaishah aaliya aaliyah aamina aaminah aamir aanya aaqib
aaqil aaradhya aarav aarif aariz aaron aarush aarushi aarya aaryan aashi aashish aasim aasiya
aasiyah aatif aayan aayat abad abass abayomi abbas abbey abbie abby abd abdallah abdel abdelaziz
abdelkader abdelkarim abderrahmane abdi abdiasis abdiaziz abdifatah abdihakim abdikadir abdikani
abdimajid abdinasir abdinur abdiqani abdirahman abdirashid abdirisaq abdisalan abdishakur
abdiwahab abdul abdulahi abdulaziz abduljabbar abdulkadir abdulkerim abdullaahi abdullah
abdullahi abdulmalik abdulqadir abdulrahman abdur abdurrahman abdus abeba abebe abeda abeer
abegail abeke abena abeni abeo abi abiade abid abida abidah abigail abiha abilio abimbola abinaya
abiodun abiola abiona abirami abisola abosede abrar absame abshir abubakar abubakr achieng
achilleas achim achini achmed ada adaeze adaku adalbert adaline adam adama adamma adanna adannaya
adaobi adaora addison addo adebanjo adebanke adebayo adebola adebowale adeboye adedamola adedapo
adedayo adedeji adedoyin adeeb adeeba adeel adefolake adegoke adejoke adekunle adel adela adele
adeleke adelheid adelina adelola adem ademide ademola aden adenike adeniran adeniyi adeola adeolu
adeoye adepeju aderemi aderinsola adesewa adesina adesola adesua adetokunbo adetola adetoun
adetutu adewale adeyemi adeyinka adham adi adib adiba adil adila adina adisak aditi aditya adjoa
adjoua admir adna adnan adolfo adom adongo adrian adriana adrianna adrien adunni advait advay
advik adwoa aekam aeron afaf afanasy afaq afia afifa afiya afolabi afolake afonso afreen afroz
afroza afsa afsana afsar afshan aftab afua afzal agata agatha agathe agbo agim aglaya agnes
agnessa agnieszka agostinho agostino agoston agron agus agyei ahad ahlam ahmad ahmadullah
ahmadzai ahmed ahmet ahsan aibek aida aidah aidan aiden aidoo aigars aigerim aija aiko aila
ailbhe aileen ailidh aillidh ailsa aima aiman aimee aimen aina ainars aine aini ainsley ainura
aisatou aisha aishah aishwarya aisleen aisling aissatou aiste aitana aivaras aiza aizada aizah
aja ajani ajanthan ajay ajibola ajit ajla ajmal ajoke akachi akala akande akane akanni akash
akbar akeel akeelah akeem akelia akello akemi akhil akhtar akif akifa akihiko akiko akila akilan
akim akinlabi akinola akintola akintunde akinwale akinyemi akinyi akira akmal akoko akos akosua
akpan akram aksa akshara akshay akua akunna akwasi akwesi al alaa alaattin alaba aladar alain
alaister alajos alake alam alan alana aland alasdair alastair alauddin alba alban albana albane
albert alberto albie albina albion albrecht albulena alec aled aleesha alejandra alejandro aleks
aleksander aleksandr aleksandra aleksei aleksey alen alena alesha alessandra alessandro alessia
alessio alev alex alexa alexander alexandr alexandra alexandros alexandru alexei alexey alexia
alexis alf alfie alfonso alfred alfredo algernon alhaji alhassan ali alia alice alicia alicja
alin alina aliou alioune alisa alisha alison alissa alistair aliya aliyah aliza alizah alizeh
aljosa alka alla allan allen allistair ally alma almas almaz almir alois alok alona alonso alp
alpa alper altaf altin alun alvaro alvin alvydas alwyn alya alyan alyona alysha alysia alyson
alyssa alzbeta ama amadeu amadi amadou amaka amala aman amana amanda amandeep amandine amani
amanpreet amanullah amar amara amarachi amardeep amare amari amarildo amarjit amarpreet amatullah
amaya ambe amber ambika ambre ambrose amedeo ameen ameena ameer ameera amela amelia amelie amer
americo amila amin amina aminah aminata amine aminu aminul aminullah amir amira amirah amisha
amit amita amitabh amiyah amjad ammaar ammar ammara amna amnah amobi amogelang amol amolak amparo
amporn amr amra amrit amrita amuthan amy ana anab anabel anabela anahit anais analiza analyn anam
anan anand ananda anandi ananta ananya anas anass anastasia anastasiia anastasios anastasiya
anatole anatolii anatoliy anatoly anaya anayah anbu anca ancuta anders andi andra andrada andras
andre andrea andreas andree andreea andrei andreia andrej andres andrew andrey andrii andris
andrius andriy androulla andrzej andy aneela anees aneesa aneesah anele anelia aneliya anest
anesu aneta anezka anfisa angad ange angel angela angeles angelica angeliki angelina angelique
angelo angesom angharad anghel angie angus anh ani ania aniekan anika anike aniket aniko anil
anila aniola anirudh anisa anisah anish anisha anita aniyah anja anjali anjana anjola anju anjula
anjum anjuman anke ankit ankita ankur ankush anmol anmolpreet ann anna annabel annabella
annabelle annalisa annaliza anne annegret annelie anneliese annemarie annette annie annika anong
anoop anouk anoushka anowa ansa ansar ansgar anshika antal antanas antek anthea anthony anto
antoine antoinette anton antonella antoni antonia antonin antonina antonino antonio antonis
antony antwan antwi anu anuj anuja anuli anulika anum anuoluwapo anup anupam anupama anura
anuradha anurag anusha anushka anvi anwar anwen anya anzhela anzhelika aodhan aoibh aoibhe
aoibheann aoibhinn aoife aparecida aparna apinke apinya apolline apostolos april apurva aqeel
aqib aqil aqsa aqsah araba arabella araceli aradhya arafat aram aramide araminta aranka aras
arash arav aravind aravindan araweelo arben arbnora archana archer archibald archie arda ardalan
ardian ardit areeb areeba areej aresha arevik arezo arezoo arfa argyro arham ari aria ariana
arianna ariella arif arifa ariffin arijus arina arinola arinze aris arisha aristotelis arit arivu
ariyah arjan arjeta arjin arjun arkadiusz arkady arlind arlo armaan armah arman armand armando
armands armen armin armine arnaldo arnaud arnav arne arnel arno arnold aron aroosa aroush arpad
arpi arpit arpita arqam arran arsal arsalan arsema arsen arsenii arshad arshdeep arshia arshpreet
arsim art arta artak artan artem artemiy arthit arthur artur arturas arturo artyom arulmozhi arun
aruna arunas arundhati aruni arvid arvind arwa arwel arwen arya aryan arzu asa asad asadullah
asami asamoah asanka asante asantewa asantewaa asel asela asen asfand ash asha ashani ashanti
ashenafi asher ashfaq ashika ashiq ashira ashish ashkan ashleigh ashley ashlyn ashna asho ashok
ashoka ashot ashraf ashton ashvin ashwathi ashwin ashwini asia asiedu asif asifa asim asiya
asiyah asjad askar asli asma asmaa asmah asmeret asmir asmita asmund asparuh asra assad assia
asta astghik aston astrid asuka asuman asuncion atakan atanas ateeq atefeh athanasios atharv
athena athina athira athol atif atifa atika atilla atinuke atiq atiya atiyah atsu atsuko atsushi
atta attia attila atul aubrey aude audrey audrius augustas augustinas augusto augustus aung aurel
aurelia aurelian aurelie aurelien aurica aurora ausra austeja austin autumn ava avani avery
avesta avi avigail avinash avni avraham avrohom avtar awa awais awat awaz awel awele awen awet
awino awwab axel axelle ayaan ayaanle ayah ayaka ayako ayame ayan ayana ayanda ayandele ayanle
ayanna ayantu ayat aybek ayca ayden aydin ayeesha ayelet ayesha ayfer aygul ayinde ayisha aykut
ayla aylin ayman aymane aymen ayo ayobami ayodeji ayodele ayokunle ayomide ayomikun ayomiposi
ayoola ayotunde ayoub ayra ayse aysegul aysel aysen aysha aysun ayu ayub ayumi ayush ayushi ayyub
aza azaan azad azadeh azadin azam azamat azan azariah azeez azhar azita aziz aziza azizah azka
azlan azmat azra azubuike azuka azzam baako babajide babak babatunde babu bada badar badr
badreddine baha bahar bahareh baheer bahja bahman bahoz bahram baiba baihe bailey bajram bakary
bakhtiar bakhtyar bakr bakyt bala balaji balazs balbir baldeep baldev balint baljeet baljinder
baljit balogun balraj balvinder balwant balwinder bami bamidele bandile bankole bansi bao
baptiste baraa baraka barakat baran barbara barbel barbora barclay bardha barham barika barira
baris barna barnabas barnaby barney barni barry bart bartek bartholomew bartlomiej bartosz baruch
barwaqo basak basem bashar basharat bashe bashir bashira basia basil basim basirat basit basma
basmah bassam bastian bastien basya batool batoul batsheva batuhan bayan bayani bayo bayram baz
bea beata beathan beatrice beatrix beatriz beau beca becca beccy becky bedrich bedwyr begimai
begum behnam behrouz behzad bekele bekhal bekim bekir bela belaynesh belgin belinda bella beltran
bem ben benazir bence bendeguz bendis benedict benedicte benedita benedito bengt beniamin
benjamin bennett benno benny benoit bentley bentzion beppe beren berenice berfin berhane berihu
beril beritan berivan berk berkay bermet berna bernadeta bernadeth bernadett bernadette bernard
bernardo bernd bernhard bernice bernie bert berta bertha bertie berwyn beryl besa besart besian
besim besmir besnik bess bessie beth bethan bethany betsan betsy bettina betty betul bev beverley
beverly beydan beyene beyza bezawit bhagat bhakti bharat bharati bharti bhavana bhavesh bhavik
bhavika bhavin bhavini bhavisha bhavna bhim bhupendra bhupesh bhupinder bhuvana bianca bibek bibi
bich bienvenu bigyan biixi bijal bijan bikash bikram bilaal bilal bilan bilkis bill billie billy
bilquis bilyana bimala bina bindi bingbing bingwen binh biniam binod binta binyam biodun bipin
birdie birgit birgitta birgul birute birwa bishaaro bishal bishnu bisi bisma bismah bisola biyi
bizuayehu bjarne bjorn blagovest blair blaise blake blanca blanche blandine blanka blathnaid
blazej bledar blen blerim blerina blerta blessing blodwen blossom bo boakye boateng bob boban
bobbi bobbie bobby bodhi bogdan bogdana boglarka bogomil bogumila boguslaw bohdan bohdana bohumil
bojan bolaji bolanle bolat boldizsar bolek boluwatife bongani bongbong bonnie bonny bontle bora
boris borislav borja borys bose bosede bosko botond bouba boubacar boyan boyko bozena bracha brad
bradleigh bradley brady brahim bram brando brandon branislav branka branko branwen brayden
braydon breanna breda brehane breindy brenda brendan brent brett brian briana brianna brid
bridget bridie brigita brigitta brigitte brijesh briony britney britt brittany brocha brodie
bronagh bronislav bronte bronwen brooke brooklyn bruce brukty bruna brunhilde bruno bryan bryce
bryn brynmor bryony buddhika buddy budi bugra buhle bujar bukola bulent bunmi burak burcin burcu
burhan burim busayo buse bushra busisiwe busra byron caasha cabdi caden cadi cadog cahal cahir
cai caihong cailean caillean caio cait caitlin caitlyn caitriona calan caleb calin callam callan
callie calliope callum calum calvin camelia cameron camilla camille canan candela candice candy
cansu caoilfhionn caoimhe caolan capucine cara caradog cari carina carine carl carla carlo carlos
carlota carly carme carmel carmela carmelo carmen carol carole carolina caroline carolyn carrie
carson carsten carter carwyn carys casey caspar casper cass cassandra cassidy cassie cassio
catalin catalina catarina caterina cath cathal cathaoir catherine cathleen cathy cati catrin
catrina catriona cawo cayden cayetano caz cecil cecile cecilia cecily cecylia cedric cees ceinwen
celeste celestino celia celine celt celyn cem cemal cemile cemre cengiz ceren ceri ceridwen cerys
cesar cetin ceylan cezar cezary chad chaewon chaim chaima chaimae chaitanya chaiwat chamara
chamila chaminda champa champika chana chanda chandan chandima chandni chandra chandrakant
chandrasekar chandrika chanel chanelle changho changming chani chanida chantal chantale chantel
chantelle chaoxiang chara charalambos charanjit chardonnay charis charity charlene charles
charley charlie charline charlize charlotte charmaine charnjit charu charvi chas chase chathura
chathuri chau chava chavdar chavi chaya chaz chebet chege cheik cheikh chelsea chelsey chelsie
chelvi chema chen chenguang chengxi cherie cherry cherrylyn cheryl chester chetan chetana cheuk
chevaughn chevelle chevonne cheyenne chhaya chhiring chiaki chiamaka chiara chibueze chibuike
chibundu chibuzo chibuzor chichi chidera chidi chidiebere chidiebube chidimma chidinma chidozie
chiedu chiedza chieko chiemeka chigozie chihiro chijioke chika chikaodi chike chikelu chikezie
chikondi chikwado chilufya chima chimamanda chiman chimaobi chimdi chimezie chimka chimwala
chimwemwe chinasa chinaza chinazom chinedu chinelo chinenye chinh chinonso chintu chinua chinwe
chinweike chinyere chioma chipo chirag chisom chisomo chitoh chitra chiyo chizoba chizoma chloe
chnar chra chris chrissie christa christel christelle christian christina christine christoph
christophe christopher christos christy chrysa chrysoula chrystal chuck chukwudi chukwuebuka
chukwuemeka chukwuka chukwuma chul chun chunhei chunhua chunyan cian cianan ciara ciaran cigdem
cige cihan cillian cindy cinta cipri ciprian ciro claire clara clare clarence claribel clarice
clarissa clarisse clau claud claude claudette claudia claudine claudio claudiu claus clayton clem
clemence clemens clement clementine cleo cleopas cliff clifford clint clinton cliodhna clive
clodagh clotilde clyde cody cohen colby cole coleen colette colin coline coll colleen colm colum
comfort comhghall conall conan conceicao concepcion concepta concetta concha conchobhar conner
connie connor conor conrad consolata constance constanta constantin consuelo cooper cora coral
coralie cordelia corentin corey corin corina corinne cormac cormag cornel cornelia cornelius cory
cosimo coskun cosmin cosmina costel costica costin coumba courtney craig cressida crina crisanto
crisostomo cristi cristian cristiana cristiano cristina cristobal crystal crystin csaba csenge
csilla csongor ctibor cuong curtis custodio cuthbert cynan cynthia cyril cyrille cyrus czeslaw
daan daania daanish daberechi dabiku dace daciana daehyun dafina dafydd dag dagmar dahabo dahir
dai daichi daiki dainius dainora daire daisie daisuke daisy daithi daiva daiyu dajuan dakota
daksh dalal dalbir dale dalia dalibor dalisay daljeet daljinder daljit dalma dalvir damaris
damian damien damilola damisi damla damon dan dana dandan dani dania daniel daniela daniele
daniella danielle daniil danijel danijela danil danilo danish daniyah daniyar danny danushka
danuta danute danyal danylo dao daoud daphne dapo daquan dara darcey darcie darcy dardan darek
daria darian darina dario darius dariush dariusz darja darko darla darnell darragh darrell darren
darryl darsh darshan darshana darshika darwin darya daryl daryna daryoush daryush dashne dassi
dasun daud daudi daulet dave davi david davide davina davinder davit davonte davy davyd dawa
dawei dawid dawit dawn dawood dawson dawud daya dayana dayo daz deaglan dean deandre deanna
deanne dearbhla deb debbie debby debora deborah debra debs declan dede dee deeba deedee deepa
deepak deepali deepesh deepika deepti deeqa defne dehua deiniol deirdre deividas dejan deji dejon
delaram dele delfim delia delilah della delphine delroy delyth demba demeke demi deming denden
denes dengel denis denisa denise deniz dennis denny denys denzel deqa derek derfel deri derin
dermot derrick dervla derya des deshawn desi desiree desislava desmond despina desta destiny
detlef dev deva devang devansh devanshi devante devi devika devina devoirah devon devontae
devonte devorah devraj devrim dewi dexter dezso dhammika dhan dhanya dhara dharmendra dharmesh
dharshini dhaval dhirajlal dhiren dhruv dhruvi dhvani di diallo dian diana diane dianne diara
diarmaid diarmuid diarra diborah dick didem didier diego diellza diep dietmar dietrich dieudonne
dieumerci dieynaba digby dijon dikeledi dilan dilani dilara dilawar dilbagh dilek dilhan dilini
dilip dillon dilnia dilnoza dilovan dilpreet dilraj dilrukshi dilshad dilshod dilwen dilyana
dilys diman dimitar dimitra dimitrina dimitrios dimitris dimple dimuthu dina dinah dindo dinesh
dinh dinis dinithi dinknesh dino dinu dinuka diogo dion dionne dionysis diosdado dipa dipak
dipali dipen dipesh dipika dipti dirie diriye dirk diti divina divit diviya divya divyesh dixie
diya diyan diyar diyora djamel djibril dlamini dler dlkhosh dlovan dmitri dmitrii dmitriy dmitry
dmytro doaa dobrin dogan doina doireann dolly dolma dolores dom domingos dominic dominik dominika
dominique don donal donald donatella donato donell dongmei dongwoo donika donna donnacha donncha
donnell donny donovan dora doreen dorian dorin dorina doris dorka dorota dorothea dorothee
dorothy doru dottie dotty doug dougal dougald dougie douglas dov dovid dovile dovydas doyin
doyoon dragan dragana drago dragos drahomira drew drishti dritan drummond dua duaa duane duarte
dubem dubravka duc dudley dudu duha dulani dulcie dumisani dumitrita dumitru duncan dunia duniyo
dunja duong durga durojaiye durriyah dusan dusica dustin duygu dwayne dwi dwight dyar dylan eabha
eadaoin eamon eamonn eanna earl ebele ebere eberechi eberhard ebo eboni ebony ebrahim ebrill
ebrima ebru ebubechukwu ebuka ebun ebunoluwa ecaterina ece echezona eckhard ecrin ed eda eddie
eddy edem eden edgar edgardo edgars edie edin edina edita edith edmund edna edoardo edon edona
edouard edson eduard eduarda eduardo edvinas edward edwin edwina edyta efe efemena effie efi
efosa efraim efren efthymia eftychia efua egal egbe egbert ege egidijus eglantina egle egzon ehab
ehi ehsan ehsanullah eifion eijaz eiji eileen eilidh eilish eimantas eimear eimhear einar eirian
eirini eirlys eirwen eitan eithne ejike ejiro eka ekaette ekaterina ekene ekin ekkehard eko ekow
ekram ekrem ekua ekundayo ela elaf elaheh elaina elaine elan elchanan elcin elda eleanor eleanora
elechi elefteria eleftherios elemer elen elena eleni eleojo eleonora eleri elfed elfriede elham
eli eliana elias eliezer elif elijah elikem elin elina elinam elinor eliot elira elis elisa
elisabete elisabeth elisabetta elise eliseo elisha eliska eliyahu eliza elizabeth elizaveta elke
elkie ella elle ellen ellie ellinor elliot elliott ellis elma elmi elnaz elod elodie eloi eloise
elom elona elora elowen elpida elsa elsabet elsbeth elsie elspet elspeth eltion elton eluned
elvir elvira elvis elwood elzbieta elze ema emaan eman emanuel emanuela emeka emelia emeline
emelita emem emer emeric emerson emery emese emi emiko emil emile emilia emilian emiliano emilie
emilija emilio emiliya emily emin emina emine emir emircan emlyn emma emmanuel emmanuella
emmanuelle emmeline emmett emmie emmy emnet emoke emrah emre emrys emyr enam encarnacion enda
ender endre endri endrit enes enfys engin enid eniko eniola enisa enitan enkeleda enlai enlli
enoch enrica enrique enya enyinnaya enzo eoghan eoin ephrata eranga erblin ercan erdal erdem
erdogan eren erhan eric erica erich erik erika erin erion erjon erkan erlan erlinda erling ermal
ermias ermira ernest ernestas ernesto ernie erno ernst erol errol ersin ertan ertugrul erwin
erzsebet esa esben ese esen esha eshaal eshal eshan esi esin esmae esmail esmat esme esmee
esmeralda esohe esosa esperanza espoir esra essa essien esteban estefania estela estelle esther
esti estrella esty esyllt eszter etelka ethan ethel etienne etim etleva etse etsuko etta ettie
euan eubert eufrosina eugen eugene eugenia eugenie eugenio eulalia eunice eunji eunjung eunseo
eurgain eurwen eusebiu eva evan evangelia evangeline evangelos eve evelin evelina evelyn evelyne
everett everleigh everly evgeni evgenia evgeniy evgeny evie evita evzen ewa ewan ewelina ewen
ewoma ewurabena exauce eyerusalem eylem eylul eymen eyoab eyob eyram eze ezekiel ezhil ezinne
ezinwa ezra ezzah faadumo fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio facundo
fadekemi fadhil fadima fadime faduma fadumo fagbenro fahad fahd faheem fahim fahima fahma fahmida
fahri faigy faisal faith faiz faiza faizah faizan fakhar fakhir falak falaq falguni falis fallon
fanel fangfang fanni fanny faraan farah farai faraj faraji faraz fardeen fardin fardosa fardowsa
fareed fareeda fareeha farhaan farhad farhan farhana farhang farhat farhiya faria fariba faribah
farid farida farideh fariha faris farisai farnaz farooq farouk farouq farquhar farrokh farrukh
farshad farshid fartun farwa farxiya farzad farzana farzaneh fasih fatai fatbardha fateh fatema
fatemah fatemeh fathi fathia fathima fatih fatiha fatima fatimah fatimatou fatimazahra fatjon
fatma fatmata fatmir fatos fatou fatouma fatoumata fatuma fauzia favour fawad fawaz fawzia fay
fayaz faye fayez faysal fayyaz fazal fazeela fazila fearghas fearne federica federico fedir fedor
feifei felicia felicie felicity felipe felix femi femke fenella fengge ferdie ferdinand
ferdinando ferdous ferenc fereshteh fereydoun fergal fergus fergusson ferhat feride ferit fermin
fern fernand fernanda fernando feroz feroza feruza fevzi feyza ffion fflur fiachra fiadh fida
fife figen fiifi fikayo fikre fikret filip filipa filipe filipp filippo filiz filmon filomena
filsan finbar findlay fingal finlagh finlay finley finn finnegan finnian finola fintan fiona
fionn fionnan fionnlagh fionnuala fiorella firat firehiwot firoozeh firouz fissehaye fitim fitri
fitsum fiyinfoluwa fiza fizza fizzah fjolla flamur flavia flavio flavius fletcher fleur flo flora
flordeliza florea florence florent florentin florentina florian florica florim florina florrie
floyd flutura flynn folake folarin folasade folashade foluke folusho forbes fortune fotini fotis
fouad fouzi fouzia fowsia fowsiya fozia fraidy franca frances francesca francesco francine
francis francisca francisco franciszek franck franco francois francoise franek frank frankie
franklin frantisek franz franziska fraser fred freda freddie freddy frederic frederica frederick
frederique frehiwot freja freweini freweyni freya freyja frida friedrich frigyes fritz frode
fruzsina fumiko fumiya funda funke funmi funmilayo funso furkan furqan fuyu fyfe gab gabi gabija
gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gagan gagandeep
gagik gaia gail gajan galawezh galin galina galyna gamuchirai gamze ganesh ganiyat ganka garaad
garang garba gareth garfield garima garmon garnett garnik garry garth gary gaspar gaston gaurav
gauri gautam gavandeep gavin gavina gavriel gavril gayan gayane gayani gayathri gayatri gaynor
gaz gazmend gbadebo gbemisola gbenga gebre gebremariam gediminas geert geeta geetha gelila
gellert gemma genc gene genet genevieve gennady gennaro geoff geoffrey george georgeta georgette
georgi georgia georgian georgiana georgie georgina georgiy gerald geraldine geraldo gerard
gerardo gerda gergana gergely gergo gerhard gerlie gerlinde germa gero gerome gerrit gerry gertie
gertrude getachew gethin gevorg geza gezim ghada ghalib ghania ghassan ghazal ghazala ghazanfar
gheorghe ghirmay ghislain ghita ghizlane ghodrat ghulam gia giacomo giada gian giancarlo giang
gianluca gianna gianni giannis gicheru gideon giedre gigi gihan gijs gila gilbert gilberto gilda
giles gill gilles gillespie gillian gimbia gimena gina ginevra ginger ginny gintaras gintare
gints giorgi giorgia giorgio giorgos giovana giovanna giovanni girish girma gisela giselle gita
gitau gittel gitty giulia giuliana giuliano giulio giuseppe giuseppina givemore gizella gizem
gladys glain gleb glen glenda glenn glenroy glenys glesni glodie gloria glyn glyndwr glynis
gobnait godfrey godknows godwin gohar goitom gokce gokhan goksel golda golnaz gonca goncalo gonul
gonzalo gopal gor goran gordana gordon gosia gospodin gottfried govind gowri gozie graca grace
gracia gracie graciela gracjan graeme graham grahame grainne grania granit grant granville
grayson graziella grazyna greer greg greger gregg gregoire gregor gregorio gregory greta gretchen
grigor grigore grigory grover gruffudd gruffydd gryff grzegorz grzesiek guadalupe guang guanyu
gudmund gudrun gugu gugulethu guido guilherme guillaume guillermo guinevere guiying gul gulab
gulalai gulay gulcan gulden guled guler gulistan gulmira gulnara gulnaz gulsah gulsen gulshan
gulshat gulsum gulten gulzar gunay guner guney gunilla gunnar gunter gunther guntis guoliang
guowei gurbachan gurbaksh gurcharan gurdas gurdeep gurdev gurdip gureey gurinder gurjant gurjeet
gurjit gurjot gurkan gurkirat gurleen gurmail gurmeet gurmit gurmukh gurnam gurneet gurnoor
gurpal gurpreet gursel gursharan gursimran gurtej gurvinder gurwinder gus gustav gustavo guy
gvantsa gvidas gwawr gwen gwenaelle gwenan gwenda gwendolen gwendoline gwendolyn gwenllian
gwennan gwenno gwil gwilym gwion gwydion gwyn gwyneth gwynfor gwynne gyalzen gyamfi gyanu gyongyi
gyorgy gyu gyula haben habib habiba habibah habibullah habibur habon haboon habsade habtamu
habtom hacer hadasa hadassa hadassah hadeel hadi hadia hadiqa hadiya hadiyah hadiza hadja hadley
haeun haf hafeez hafiz hafiza hafizullah hafsa hafsah hafwen hagop hai haidar haider haifa haik
haile hailemariam hailey haimanot haiqa haitham haiyan hajar hajdar hajnalka hajra hajrah hakan
hakeem hakim hakima hakob hal hala haldun haleem haleema haleemah haley halgan halil halim halima
halimah halimatou halimatu halimo halina halle hallie haluk halvor halyna hamad hamdan hamdi
hamdiye hamed hameed hameeda hamid hamida hamidreza hamidullah hamilton hamish hamisi hamiyet
hammad hamna hamnah hamou hamza hamzah hana hanaa hanaan hanako hanan handan hande haneef haneen
haneul hanh hani hania haniah hanif hanifa haniya haniyah hank hanna hannah hannelore hannes hans
hansa hansraj hanzala hao haoran haoyu haozhe harald harbans harbhajan harbinder hardeep hardev
hardik hardip hareem haresh hari hariharan harinder harini haris harish harith harithah harjap
harjas harjeet harjinder harjit harjodh harjot harkiran harkirat harleen harleigh harley harlow
harlyn harman harmandeep harmanpreet harmeet harminder harmit harmony harnaam harneet harnek
harnoor harold haroon haroun harpal harper harpreet harriet harriett harris harrison harry harsha
harshad harsharan harshil harshita harsimran harsimrat hartmut harue haruka haruki harun haruna
haruto harveer harvey harvinder harvir harwinder hasan hasana haseeb haseena hashi hashim hashir
hasib hasibe hasina hasini hasna hasnain hassaan hassan hassana hassanatu hasti hatice hattie
hawa hawar hawo hawre hawwa haya hayaan hayaat hayat hayato hayden hayk hayley hayoon hayri
hayriye haytham hazal hazel hazem hazhar hazim hazrat heath heather hector hedd hedda hedvika
hedwig heejin heena heer hefin hei heidi heike heiko heiner heinrich heitor hejar hekmat helder
heledd helen helena helene helenka helga helge helio helmut hema hemal hemant hemanth hemin
hemlata henchy hendra hendrik hengameh henk hennadiy henning henok henri henrietta henrik
henrique henry henryk herbert heritier herman hermann hermela hermia hermione hernan herve hester
het heta hetal hetty heulwen hevin hewan hiba hibaaq hibah hibaq hibba hibo hicham hidaya hidayah
hideki hideko hideo hidir hien hieu hifza hifzah higor hikari hikaru hilal hilary hilda hildegard
hillary himani himanshu hina hinata hinda hira hiral hiren hiro hiroaki hiroki hiroko hiromi
hiroshi hiroto hiroyuki hirsi hiruni hirut hisham hitesh hitomi hiwa hiwot hlengiwe hlib hnin hoa
hoai hoang hoda hodan hodo hoi hok holden holger hollie holly homa honeylyn hong hongmei honoka
honor honora honorata hoodo hooman hooria hooriya hooriyah hope horace horacio horatiu horia
horiya hormoz horst hortense hosea hossein houda houman hovhannes howard howie hoyin hozan hrant
hripsime hristina hristiyan hristo hritik hryhoriy htet hua huan huba hubert hudson hufan hugh
hughie hugo hugues hui huifang huilan huiling huimin huiyin hulya huma humaid humaira humayra
humayun humera humna humphrey hunain hunaina hunor hunter huong hurrem husaam husain husam
husamettin husayn huseyin husn husna husnain hussain hussein huw huxley huy huyen huzaifa
huzaifah huzayfa hyacinth hyejin hynek hyun hyunjin hyunwoo hywel iago iain ian iancu ianis
ianthe iarlaith iasmina iason ibad ibado ibby ibidun ibironke ibolya ibraahim ibraheem ibrahim
ibrahima ibrar ibro ibtisam ibukun ibukunoluwa ichiro ida idan idil idiris idman idowu idrees
idris iestyn ieuan ieva ifan ife ifeanyi ifeatu ifechi ifedayo ifeoluwa ifeoma ifeyinwa ifor ifra
ifrah iftikhar ifunanya igal ige igho ignacio ignacy ignatius igor igors ihab iheanyi ihor ihsan
ijaz ijeoma ike ikechi ikechukwu ikemefuna ikenna iker ikhlaq ikponmwosa ikra ikraam ikraan ikrah
ikram ikran ilan ilango ilanit ilaria ilayda ildiko ileana ilhaam ilhaan ilham ilhami ilhan ilia
ilias ilie ilinca ilir iliriana iliya iliyan ilka ilkay ilker ilknur illakiya illia illtyd ilona
ilse ilwad ilya ilyaas ilyas ilyes ilze imaad imaan imaani imad imade imali iman imane imani
imdad imelda imer imke immacolata imogen imogene imola imoleayo imra imraan imran imre imtiaz ina
inaaya inaayah inaki inam inas inaya inayah inayat inci indah inder inderjeet inderjit inderpal
inderpreet india indiana indie indigo indira indra indrani indre indu inem inemesit ines inese
ineza inga ingabire inge ingeborg inger ingo ingrid ingrida ingus ingvar inigo iniobong
inmaculada inna innes innocente inoka insha insiya inta intan intisar ints ioan ioana ioanna
ioannis iolanda iolo iona ione ionel ionela ionica ionut iorwerth iosif iqbal iqra iqraa ira iraj
irakli iram irem iren irena irene ireneusz irfan irfana irha irina irini iris irma irmantas
irmgard irsa irsalan irshad irum irvin irvine irving iryna isa isaac isabel isabela isabella
isabelle isadora isah isaiah isaias isak isam isamu isatou isaura isbel iseult isha ishaal ishaan
ishaaq ishan ishani ishaq ishar ishbel ishfaq ishika ishita ishpreet ishrat ishwar ishwor isidro
isioma isir isis iskra isla islah islay islwyn ismaeel ismael ismah ismail ismat ismet isobel
isobelle isoken isolde isra israa israr issa issam issy istvan isuru itai itamar ithel itohan
itoro itsuki itumeleng itunu iulia iulian iuliana iuliu iustin iva ivan ivana ivanka ivanna ivano
ivars ivaylo ivelina iveta ivica ivie ivo ivone ivor ivy iwan iwona iyaad iyabo iyad iyanu
iyanuoluwa iyawa iyla iza izaac izaan izabela izabella izhar izma izna izuchukwu izumi izzah
izzat izzie izzuddin izzy jaanus jaap jabari jaber jabir jabran jabu jabulani jac jace jacek
jachym jacinto jack jackie jackson jaclyn jacob jacqueline jacques jacqui jad jada jade jaden
jadon jadranka jadwiga jaehyun jaemin jafar jafaru jagdeep jagdev jagdish jagjeet jagjit jagmeet
jago jagoda jagpal jagraj jagroop jagruti jagtar jagvir jagwinder jahan jahanara jahangir
jahanzaib jaheem jaheim jahid jahleel jahmai jahmal jahmari jahziah jai jaiden jaidyn jaime
jaimin jaimini jaina jainaba jainesh jake jakob jakson jakub jalal jaleel jaleela jaleh jalil
jalila jama jamaad jamaal jamac jamal jamaluddin jamar jameel jameela james jameson jamie jamil
jamila jamilah jamileh jamilla jamshed jamshid jan jana janak janaka janaki jananai janani
janarthanan jane janek janet janette janice janie janina janine janis janith janka jannah jannat
janneke jannis janos janusz janvi japji japnoor jaquan jared jarek jari jarir jarlath jarmila
jaromir jaroslav jaroslava jaroslaw jarrod jarvis jas jasbir jasdeep jashan jasiek jasjit
jaskaran jaskirat jasleen jasmeet jasmin jasmina jasminder jasmine jasna jasneet jason jaspal
jasper jaspreet jasraj jassi jasur jasvinder jasvir jaswant jaswinder jatin jatinder jatou
jaunius javad javaid javed javeria javier javon jawad jawairiyah jawara jawaria jax jaxon jaxson
jaxx jay jaya jayant jayanti jayce jaycee jayda jayde jayden jaydon jayesh jaylan jaylen jaylon
jaymin jayna jayne jayshree jayson jazib jazmin jazz jean jeanette jeanie jeanne jeannette
jeannine jed jeet jeevan jeewan jeff jefferson jeffrey jegan jehan jehona jekaterina jelani
jelena jelle jem jemima jemimah jemma jen jenelyn jengo jenish jenna jennelyn jenni jennie
jennifer jenny jeno jens jensen jenson jeongho jerald jeremiah jeremie jeremy jericho jermain
jermaine jeroen jerome jerry jerwin jerzy jesper jess jessa jesse jessica jessie jesus jesusa
jeta jethro jetmir jeton jett jeyanthi jez jhon jhonny jiahao jiahui jiali jialing jian jianguo
jianhua jianjun jiao jiayi jiaying jibran jibreel jibril jideofor jie jigar jigna jignesh jihan
jihoon jihye jill jillian jim jimena jimin jimmy jimoh jin jindrich jing jinghua jingjing jingwen
jingyi jinhai jinky jinping jinwoo jinyan jirawat jiri jirina jiro jisoo jit jiten jitendra
jitesh jitka jiwan jiwon jiwoo jiya jiyan jiyeon jiyoung jo joachim joan joana joann joanna
joanne joao joaquim joaquin joaquina joasia jocelyn jocelyne jochem jochen jodh jodie jody joe
joel joelle joely joerg joey johann johanna johannes john johnathan johnnie johnny johnson jojo
jokotade jolan jolanta jolene jolie jolita jomar jon jonah jonalyn jonas jonathan jonathon jonel
joni jonny joon joonho joost jooyoung jord jordan jordana jordi jordon jordyn jorg jorge jorgen
jorgie joris jose josef josefa josefina josep joseph josephine josette josh joshua josiah josiane
josie joss josue joud jovan jovana jovelyn jovie jovita jovy jowan joy joyce jozef jozsef juan
juana juanita juanito juanjo juba jude judit judith judy juergen jugraj jules julia julian
juliana julianna julianne julie julien juliet julieta juliette julio juliska julita julius juma
jumana jumoke jun junaid junaida junayd june jungkook junhao junho junior junjie junjun junko
juno junseo junwei juozas juraj jurate jurgen jurgita juris jurre jussara justas justice justin
justinas justine justyna jutta juwairiyah juwayriyah jwan jyoti jyotsna kaafi kaan kaarel kaarina
kabelo kabir kabiru kabongo kacey kaci kacie kacper kade kadeem kadeisha kaden kadian kadiatou
kadiatu kadie kadija kadir kadiye kadra kadri kadriye kady kaede kaelan kaelyn kagiso kahiye kaho
kahsay kai kaia kaiden kaif kailan kailen kainaat kainat kaira kairat kaitlin kaitlyn kaito kaiya
kajal kajetan kalai kalaivani kalala kaleb kaleem kalel kalim kalin kalina kallam kalliope kallum
kalman kaloyan kalpana kalpesh kalsoom kaltun kalyan kamaal kamal kamala kamaldeep kamaljeet
kamaljit kamana kamaria kamau kambiz kambui kamen kami kamil kamila kamilla kamini kamlesh kamran
kamron kamsiyochukwu kamyar kana kanako kanat kanayo kanchan kanchana kande kandia kane kaneez
kangmin kanishka kaniwar kannan kanta kantilal kanwal kanya kaori kara karabo karam karamjit
karan karanbir karandeep karanvir kardelen kareem kareema karel karen kari karim karima karin
karina karine karishma karl karla karol karolina karoly karsten karthigan karthik karthika kartik
karwan kasem kasey kashaf kashan kashif kashish kashvi kasia kasie kasongo kaspars kassidy
kastriot kasumi kasun kat kata katalin katarina katarzyna kate katelyn katerina kateryna kath
katharina katharine katherine kathleen kathrin kathryn kathy katie katja katlego katrin katrina
katsuya katy kaua kausar kauser kaushal kaushik kaushika kaveesha kaveh kavin kavish kavita
kavitha kavneet kavya kawa kawaljit kawsar kawthar kay kaya kayal kayan kaycee kaydee kayden
kayembe kayla kaylan kayleb kaylee kayleigh kaylen kaylie kaylum kayode kayra kaz kazi kazim
kazimierz kazuki kazuko kazumi kazuo keanu kebede keegan keeley keerat keerthana keerthi kees
kehinde keiko keir keira keiran keisha keisuke keith kelechi kelechukwu kelis kelly kelsey kelsie
kelvin kemal kemar kemari kemi ken kenan kendal kendall kendra kenechukwu kenichi kenina kenji
kenneth kenny kenroy kenta kentaro kenton kenza kenzi kenzie kenzo keon kereen kerem keren
kerensa kerim kerrie kerry kerstin kesha keshan kesiena kestutis ketan ketema ketevan ketki
keturah kev kevin kewal keya keyaan keyon keyur keyvan keza keziah kgomotso khadar khadeeja
khadeejah khadiatou khadidja khadija khadijah khadra khadro khai khairul khalda khaled khaleel
khalid khalida khalidah khalif khalil khalisah khalood khang khanh khanim khansa khatereh khawla
khaya khayam khethiwe khin khizar khizer khloe khoa khoi khola khosrow khrystyna khubaib khumo
khuram khurram khurshid khushbu khushi khushnuma khushpreet kiaan kian kiana kianoush kiara
kibreab kibrom kidane kidist kidus kiera kieran kieron kieu kifle kiki kim kimani kimberley
kimberly kimia kincso kinga kingsley kipchoge kiprono kira kirabo kiran kirandeep kiranjeet
kiranjit kiranpreet kirat kiril kirill kirit kirk kirpal kirsteen kirsten kirstie kirstin kirsty
kirtan kirti kirupa kisha kishan kishore kit kito kittisak kitty kivanc kiyoko kiyoshi kjell
klajdi klara klaudia klaus klavdiya klea kledi klodian kloe knarik knut koa kobe kobi kobina
kobra koby kodi kodjo kody koen kofi koichi koji kojo kokila kokou komal komalpreet komla konrad
konstantin konstantina konstantinos koray korede korey kornel kornelia kosar kossi kostadin
kostas kostiantyn kostya kotryna kouki kourosh kowsalya krasimir krasimira kreshnik kris krish
krisha krishan krishiv krishna krishnan krishnaveni kristaps kristel kristen kristian kristijonas
kristin kristina kristine kristjan kristof kristofer kristoffer kristopher kristy kristyna
krisztian krisztina kritika krunal krupa krupal krystal krystian krystyna krzysiek krzysztof
ksenia kseniia ksenija kseniya kuba kubilay kubra kudakwashe kudzai kudzanai kudzie kugan kujtim
kulbir kuldeep kuldip kuljeet kuljit kulsoom kulsum kulsuma kulvinder kulwant kulwinder kumar
kumaran kumari kumiko kun kunal kundan kunle kursat kurt kurtis kusal kush kushal kushtrim kveta
kwabena kwabs kwadwo kwaku kwame kwamena kwanza kwasi kweku kwesi kwok kyan kyaw kye kyla kylan
kyle kyleigh kylie kymani kyoko kyra kyran kyrell kyren kyrese kyriaki kyriakos kyrie kyron
kyrylo kyung kyungmin labiba labinot lacey lachezar lachie lachlan laci lacie ladan ladi ladidi
ladislav laercio laetitia lahcen lahiru laicee laila laima laimonas lainey lais lajos lakhan
lakhbir lakhvir lakhwinder lakmal lakmini lakpa lakshan lakshman lakshmi lale laleh lalit lalita
lam lambros lamees lamia lamin lamine lamiyah lamorna lamya lan lana lance landon landry lanre
lanying laoise lapo lara larisa larissa larry lars larysa lashawn lasith lasse laszlo lata
latanya latasha lateef latha latif latifa latifah latisha latoya laura laure laurel lauren
laurence laurent laurentiu laurie laurinda lauryn lautaro lavan lavanya lavinia lawand lawrence
lawson layan layana layla laylah layton lazar lea leah leandra leandre leandro leanna leanne lech
lee leela leena leenah lefteris leib leiby leif leigh leigha leighanne leighton leila leilani
leisa leith lejla lekan leland leman lemlem lemuel len lena leni lenka lenke lennart lennie
lennon lennox lenny lenuta leo leocadia leon leona leonard leonardo leonce leonel leonidas leonie
leonor leonora leopold leos lerato leroi leroy les lesedi leshaun lesia lesley leslie lestari
lesya leszek leticia letitia letizia letlhogonolo letsego lettice lettie lev levan levent levente
levi levon lewie lewis lewit lexi lexie lexii lexxi leyla leyli leyton lhamo li lia liam liana
liang lib liba libaan liban libby liberty libin libor libuse lidia lidiya lieke liene liepa
lieselotte liga ligia lihua liibaan liis lijuan lila lilac lilah lili lilia lilian liliana liling
lilit lilith lilla lillah lillia lillian lillie lilly lillyana lilou lily limei lin lina linah
linas lincoln linda lindani lindita lindiwe lindsay lindsey linette ling lingling linh linnea
lino linus linzi lionel liping liqin liridon liridona lirie lisa lisbeth lito liubov liudas
liudmyla liv livia liviu liwei lixia lixin liz liza lizzie ljiljana ljubica lleucu llew llewellyn
llewelyn llinos llio lloyd llyr logan loic lois lok lokyi lola lolly lonnie lora loraine lorand
lorcan loredana lorelei loren lorena lorenzo loretta lorik lorna lorne lorraine lothar lotta
lotte lottie lou louane loubna louella loughlin louie louis louisa louise loukas lourdes lourenco
loveday lovejit lovemore lovepreet lowell lowri luam luan luana luay lubaba lubaina lubna lubomir
lubos luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucilia lucille lucinda
lucius lucja lucretia lucrezia lucy lucyna ludek ludmila ludovica ludwig ludwik luella luigi luis
luisa luiz luiza lujain luka lukas lukasz luke lukman lukrecija lul lulu lulzim luminita luna
luned luningning luqmaan luqman lusik lusine lutfa lutfi lutfur luther lutz luul luz luzviminda
lwazi lydia lyka lyla lylah lyle lyn lynda lyndon lyndsay lyndsey lynette lynfa lynn lynne lynsey
lyra lysander lyubomir lyubov lyudmila lyudmyla maame maarit maariya maarja maarten maaz mabel
mabini mabinty mable mabli mabroor mac macarena macaulay macauley macey macie maciej maciek mack
mackenzie macsen macy madalena madalin madalina madan madara maddalena maddie maddison maddisyn
maddox maddy madeeha madeleine madeline madelyn madge madhan madhav madhavi madhu madhuri madiha
madina madinah madison madog maduka mae maebh maedhbh maelle maelys maeva maeve mafalda magali
magan magda magdalena magdalene maggi maggie magnus maha mahad mahado mahalet mahamadou mahamed
mahamoud mahboubeh mahbub mahdi mahdiya maheen mahela mahendra maher mahesh maheshika mahfuz mahi
mahima mahin mahir mahira mahjabeen mahmood mahmoud mahmud mahmuda mahmut mahnaz mahnoor mahrukh
mahsa mahtab mahveen mahwish mai maia maida maija maiko maimoona maimuna mair maira mairah maire
mairead mairi mairin maisa maisah maisarah maisie maison maisy maithili maizie maja majeed
majella majid majida maka makda makena makhan makis makki makoto maksim maksym malachi malachy
malaika malaikah malak malaki malar malarvizhi malcolm maldwyn malee maleeha maleehah malek
malgorzata mali malia malick maliha malik malika malini malith malka malkit malky mallory malti
malvin malwina mamadou mamadu mame mami mamoon mamoona mamoudou mamta manaal manahil manal manami
manan manase manav manbir mandana mandeep mandip mandla mandy manfred mangala manhei manik
maninder manish manisha manjari manjeet manjinder manjit manjot manju manjula manmeet manmohan
mannan manoharan manoj manolis manolo manon manoor manpreet manraj manroop mansi mansoor mansoora
mansur mantas mantvydas manuel manuela manveer manvir manzoor mara marat marc marcel marcela
marcelina marcelino marcell marcella marcello marcelo marcia marcie marcin marcio marco marcos
marcus mared marek maren margaret margareta margarida margaux marge marged margery margherita
margit margo margot margriet marguerite marharyta mari maria mariagrazia mariah mariam mariama
mariame marian mariana mariangela mariann marianna marianne mariano mariatu maribel maricar
maricarmen maricel maricica maricris marie mariella marielle marieta marifel marigold mariia
marija marijana marijke mariko marilena marilia marilou marilyn marin marina marinela mario
marioara mariola marion marios marisa marisol marissa marites maritza marium marius mariusz
marivic mariya mariyah mariyam mariyana marjan marjorie mark marketa marko markos marlee marlene
marley marlies marlis marlon marlowe marnie marquis marsaili marsha marshall mart marta martha
marthe martim martin martina martine marton marty martyn martynas marvel marvellous marvin marwa
marwah marwan mary marya maryah maryam maryan maryna marysia maryum marzena marzia marzieh masaki
masako masami masaru masato masego mashal mashood masih mason masood masooma masoud masoumeh
massamba massimo masud masuma matar matas matea matei matej mateja mateo mateus mateusz mathan
mathew mathias mathieu mathilda mathilde mathis mathumitha matias matija matilda matilde matin
matloob matt mattan matteo matthew matthias matty matus matvei matviy matyas maud maude maura
maureen maurice mauricio maurizio mauro maurycy mavis mawra mawuena mawuli max maxamed maxamuud
maxence maxim maxime maximilian maximiliano maximo maximus maxine maxwell may maya mayank maymun
maymuna maynard mayooran mayowa mayra maysa maysam maysoon mayu mayumi mayur mayuri mazhar mazie
mazin mbali mbuyi mckenna mckenzie mebrahtu mechthild medeea medhanie medina meena meenakshi
meera meerab meg megan megha meghan meghna megumi mehak mehar meharban meharpreet mehboob mehdi
mehmet mehmood mehnaz mehr mehran mehrdad mehreen mehret mehri mehrin mehrunnisa mehtab mehtap
mehul mehwish mei meifen meihua meike meilan meili meiling meinir meir meirion meixiang meiyan
meizhen mekdes mekonnen mel melake melaku melanie melat melchor melek melford melih melike melina
melinda melis melisa melisande melissa melody meltem melvin melvyn menachem mendel mengjie
mengyao menna menucha menyhert mercedes mercy meredith mererid merfyn mergim merhawi meriem merle
merlin meron merrill merryn mert merve merveille mervyn meryem meseret mesfin messaoud mesut
metin mette meurig mevlut mhairi mher mia mica micah michael michaela michal michale michalina
michalis micheal michel michelangelo michele michelle michiko mick mickey mickey-joe midori
mieczyslaw mieko miguel mihaela mihai mihail mihaita mihaly mihir mihkel mihnea miho mihret mijin
mika mikaail mikaeel mikaela mikail mikal mikayla mike mikey mikhail miki mikias mikkel mikko
miklos mikolaj mikulas mila mila-rose milada milagros milan mildred milen milena miles miley
milica milind miljan milla millicent millie milly milo milorad milos miloslav milosz milton
miluse mimi mimoza mina minahil minako minal mindaugas mindel mindy minesh ming minghui mingma
mingmei mingyu minh minhaj minho minji minjun minmin minnie minoru minreet minseo minsu miodrag
mir mira mirabel mirabela miracle mirain miranda miray mircea mireille mirela mirella mirha miri
miriam miriro mirjana mirjeta mirka mirko mirna miroslav miroslava miroslaw mirsad miruna mirwais
mirza misaki misba misbah misgana misha mishaal mishal mishel mishti mistere mitali mitch mitchel
mitchell mitesh mitra mitsuko mitul miyako miyu miyuki mizuki mladen moazzam mobeen moctar
modestas modou moe moeen mofe mohamad mohamed mohamedamin mohammad mohammadreza mohammed mohammod
mohamoud mohamud mohan mohana mohand mohd mohinder mohini mohit mohsin moi moira moishe moiz
mojgan mojisola mojtaba molara moleboheng mollie molly momchil momin momina mominah momodou
momoko mona monal moncef monica monifa monika monim monique monta montserrat monty moosa morag
moray morayo mordecai mordechai morenike morfudd morgan morgane morien morris morten morteza
mortimer morven morvern morwenna moses moshe mouna mounia mounir mourad moustafa mpho mridula
mstislav mthunzi muaad muaadh muammer muaz mubarak mubashar mubashir mubeen mubeena mucahit
mudiwa mueez mufaddal mufaro mugabe muge mughal mugil mugisha muhamad muhamed muhammad muhammed
muhammet muhannad muharrem muhib muhittin muhsin muhubo muhumed muir muireann muiris muirne muiz
mujahid mujeeb mujtaba mukaddes mukamana mukami mukesh mukhtar mukhtiar mukta mukund mulki
muluken mulyadi mumin mumina mumtaz muna munachimso munashe munaza muneeb muneeba muneer muneera
mungo munib munir munira munna munro muntaha munyana munyaradzi muqaddas murad murali murat murdo
murdoch muriel murphy murray murtadha murtagh murtaza murugan musa musaab musab musaddiq musaida
musfirah mushtaq muskaan muskan muslum musrat mussa mustafa mustafe mustapha mustaqeem mutahar
mutale mutasa muteeb mutesi mutlu mutombo muzaffar muzaffer muzamil muzammil muzna mwamba
mwanaisha mwangi mwenya mya myah myfanwy myghal myiesha myint mykhailo mykola mykyta myla mylah
mylene myles mylie mylo mylyn myra myriam myrna myroslav myroslava myrtle mythili myung mzamo
naadia naadir naaila naana naasir nabeeha nabeel nabeela nabeelah nabiha nabil nabila nabilah
nabin nabukenya nachattar nachman nada nadarajah nadeeka nadeem nadeen nadeesha nadege nadezhda
nadia nadiia nadim nadine nadir nadira nadiya nadiyah nadzieja naeem naeema nafees nafeesa
nafeesah nafis nafisa nafisah naftali naftoli nagad nagarajan nageeye nagesh naghmeh nagina nahal
naheed nahia nahid nahida nahla nahom naila nailah naim naima naimah naina naira naiya najah
najam najat najax najeeb najib najiba najibullah najla najma najmul najwa nakato nakeisha nakita
nakul nala nalaka naledi nali nallan nalwanga nam namdev namita namjoon namra namrah namrata
nancy nanda nandar nandi nandini nandor nanette nanna nannan nansi nanthini nanw naoki naoko
naomi naomie naoto naoufal naqeeb narayan narcis narcisa nardos nare narek naren narendra naresh
narges nargess nargis nargiza narinder narine narjis narmada nasar naseem naseema naseer naser
nashit nashra nashwa nasib nasiba nasim nasima nasir nasira nasra nasreen nasrin nasro nasser
nassim nasteho nat natalee natalia natalie nataliia nataliya natalka nataly natalya natan natasa
natasha natasza nate natercia nathalie nathan nathanael nathaniel natividad natnael nato natoya
nats natsuki natsumi nattapong navdeep naveed naveeda naveen navid navin navjeet navjot navneet
navpreet navraj navreet navya nawaal nawal nawaz nawel nayab nayan nayana nayeli nayla nayyab naz
nazan nazanin nazar nazarii nazdar nazeer nazgol nazia nazim nazima nazir nazira nazish naziya
nazli nazlican nazma nazmeen nazmin nazmiye nazneen nazreen nazrul ndapewa ndaya ndayishimiye
ndeye ndidi ndidiamaka ndubuisi neacel nebahat nebiyu nebojsa nebyat necati nechama nechemia
nechirvan necla neculai ned nedim neel neela neelam neelofar neeraj neesha neeta negar negash
negin neha neil neirin nekane nektaria nel nela neli nell nellie nelson nelu nelya nemanja nenad
nendi nenita nerea nermin nermina nerys neslihan nesrin nestor nethra neuza nevaeh nevaya neve
neveah nevena neville nevin newroz newton nexhmije nga ngan nghia ngoc ngonidzashe ngosi ngozi
nguyen nguyet nhan nhi nhlanhla nhu nhung nia niahm niall niamh niara nichola nicholas nick
nickesha nicki nicky nico nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolette
nicolo nicu nicusor nida nidhal nidhi niels nienke nieve nieveh nieves niga nigat nigel nighat
nihad nihal niharika nihat nii nikechi nikesh nikhil nikhila nikita nikki niklas nikodem nikola
nikolai nikolaos nikolas nikolay nikoleta nikolett nikoletta nikolina nikos nila nilam nilani
nilanthi nilay nilda nilesh nilgun niloofar niloufar nils niluefer nilufar nilufer nima nimal
nimali nimco nimesh nimet nimfa nimisha nimo nimra nimrah nimrat nina nindi ning nino nipuni
niraj nirajan nirali niranjan niranjana nirav nirmal nirmala nirmaljit niroshan niroshini nirupan
nisa nisar nisha nishant nishanthan nisheeth nishi nishita nishtman nisreen nisrin nita nitesh
nithila nithin nithya nitika nitin nitya nivedita niven nivetha niyonsaba nizam nizar njambi
njeri njideka nkechi nkechinyere nkem nkemdilim nkiru nkiruka nkosana nkosazana nkosi nkosinathi
nnaemeka nnamdi nnedi nneka nnenna noa noah noam nobuhle nobuko nobuo nodar nodira noel noelia
noelle noemi noemie noi nojus nokuthula nola noluthando nomaan nomalanga noman nombuso nomcebo
nomfundo nompumelelo nomsa nomthandazo nomvula nonoy nontobeko noor noora noorah noorain nooria
nooshin nora norah norbert noreen norielyn noriko norio norlyn norma norman normunds norris nosa
nosakhare noshaba noshad noshin nosson nour noura noureddine noureen nova novak noxolo nqobile
nqobizitha nsikak nsofor nthabiseng ntokozo ntombi ntombizodwa ntsika nuala nuh nuha numa numair
numan nune nuno nunzia nur nura nurah nuran nuray nurcan nurettin nurgul nurhan nuri nuria
nuriyah nurjahan nurlan nursel nursultan nurul nusaiba nusaybah nusrat nuur nuurto nuwan
nwachukwu nwaneka nyah nyambura nyamekye nyaradzo nyarai nyarko nyasha nyein nyiko nyimasata nyla
nylah nyokabi nyuma nzuzi oaklee oakleigh oakley oana oanh obafemi obaid obaida obi obiageli
obiajulu obianuju obidi obinna obioma obiora obrian ocean oceane octav octavia octavian octavio
odane oddvar odeta odete odette odhran odile odin odion odon odunayo odunola odysseas ofer ofir
ofure ogechi oghenekaro oghenetega ognjen ognyan ogochukwu ogugua oguz oguzhan oisin ojas ojo
okan okechi okechukwu okello okey okezie okon okorie okoro oksana oktay okwudili ola olabisi
olabode oladapo oladele oladimeji oladipo olaf olajide olajumoke olakunle olalekan olamide
olamilekan olanike olanrewaju olasunkanmi olatunde olatunji olav olavo olawale olayemi olayinka
oldrich ole oleg olegs oleh olek oleksandr oleksandra oleksii oleksiy olena olesia olesya olga
olha olimpia olive oliver olivia olivier oliwer oliwia oliwier ollie olly olmo olsi olta olu
olubunmi oluchi oludare oludayo olufemi olufunke olufunmilayo olugbenga olukayode olukemi
olumayowa olumide olusegun olusesan oluseun oluseyi olusoji olusola olutayo olutoyin oluwabukola
oluwabunmi oluwadamilare oluwadamilola oluwadarasimi oluwafemi oluwafunmilayo oluwakemi
oluwanifemi oluwapelumi oluwasegun oluwaseun oluwaseyi oluwatamilore oluwatimilehin oluwatobi
oluwatobiloba oluwatomi oluwatomisin oluwatosin oluwatoyin oluwole olwen olwethu olympia om
omaima omair omar omari omarion omayma omer omid omkar omobolanle omoh omolade omolara omolola
omoniyi omono omoruyi omosede omotayo omotola omotoyosi omotunde omowunmi omoyele ona onaolapo
onder ondine ondrej onkar onome onos onuora onur onyeka onyekachi onyi onyinye onyinyechi oonagh
ophelia ora orazio oreoluwa orest orhan oriana oriane oriol oritsejafor orla orlagh orlaith
orlando orly ornella orooj orsolya orson orville osagie osahon osama osaretin osas osayuki osaze
osborne oscar ose osei oshadi oshane osian osinachi oskar oskars osman ostap osvaldo oswald
otakar otar otavio othman othniel otieno otilia otis ottilie otto ottoline otylia ouafa oumar
oumou oumy ousainou ousman ousmane oussama ovidiu owain owais owen owolabi oybek oyebola oyelola
oyin oyinda oyindamola oyinkansola oyiza oystein ozan ozana ozcan ozge ozgur ozioma ozkan ozlem
ozoemena ozzy paapa pablo paco paddy padma padmini padraic padraig padraigin paige paisley pakorn
palak pallavi paloma palwinder pam pamela panagiota panagiotis panashe pancho pandora pankaj
panna panos pansy pantelis paola paolo pape parag param parameswaran paramjeet paramjit
parampreet paramveer paras paraskevi parastoo paresh pargat parham pari paris parisa parker
parminder parmjit parth partha parul parvaiz parvaneh parvathy parvati parveen parvez parvin
parwana pasang pascal pascale pasco pascual pasindu pasquale pat pathum patience patrice patricia
patricio patrick patrizia patrycja patryk patsy patti pattie patty paul paula paulette paulina
pauline paulius paulo pavan pavel pavithra pavla pavlina pavlo pavlos pavol pawan pawel paxton
payal payam payton paz peace pearl pedro pegah peggy peighton pekka pelin pelumi pema penda
penelope pengfei penka penny pepe pepper percival percy perdita peregrine perihan periklis perla
perry persefoni persephone pervaiz perveen pervez peshang peshawa peshraw pessy petar pete peter
petko petr petra petre petrica petrit petro petroc petronela petros petru petruta petunia petya
peyam peyman peyton pharrell phat phelim pheobe phil philip philippa philippe phillip phillipa
philomena phindile phoebe phoenix phong phuc phuong phurba phyllis phyo pia piar piara pierce
pierluigi piero pierre pierrette piers pieter pietro pilar pim pinar pinchas ping pinky piotr
piotrek pip piper pippa piran piranavan piroska pirzada piumi piyush plamedi plamen plamena
platon pola polina polly pooja poonam poornima pooya poppy pornthip porsche portia posy pouya
povilas poyraz prabath prabha prabhakar prabhdeep prabhjeet prabhjit prabhjot prabhleen prabin
prabjot prachi pradeep pradeepan pradip pragna praisegod prakash prakriti pramila pramisha pramod
pranav pranavi pranay pranjal prasad prasanna prasanth prasert prashant prasiddha pratap prateek
prathap pratibha pratik pratiksha praveen pravin pravina precious predrag preecha preethi preeti
prefina prem prema premila premysl prerna prescott presleigh presley preston priit primrose
prince princess priscilla prisha pritam pritesh priti pritpal priya priyadarshini priyan priyanka
priyansh priyantha proinsias promise prosper prudence prue pryderi przemek przemyslaw ptolemy
pubudu puja pulane pulkit punam puneet punit purna purnima purvi pushpa putri putu qaali qaasim
qadeer qadir qaiser qamar qari qasem qasim qays qendrim qi qian qiang qianru qiaolian qing
qingqing qiu qiuyue qorane quan quang qudsia queenie quentin quincy quinn quinton quoc qurat
quratulain qurratulain qutaiba quy quyen quynh raad raage rabab rabbani rabeea rabia rabiah rabin
rabiul rabiya rachael rachana rachel rachele rachhpal rachid rachida rachmiel rachna rade radek
radha radhika radhiya radim radka radko radmila radomir radoslaw radostin radostina radovan radu
radwan rae raed raees raeesa raelyn rafael rafaela rafal rafat rafay rafe rafeeq raffaele
raffaella rafferty rafi rafia rafiq rafiqul rafiya raghav raghnall raghu raguram rahat raheel
raheela raheem raheema raheim rahel rahil rahila rahim rahima rahma rahmah rahman rahmatullah
raho rahul rahwa raife raiha raihan raimonda raimondas raimonds raimundo raina raine rainer raisa
raivis raiyan raizel raizy raj raja rajaa rajab rajalakshmi rajan rajani rajanpreet rajat rajbir
rajdeep rajeev rajendra rajesh rajeswari rajia rajinder rajiv rajkumar rajni rajpal rajpreet
rajshree rajul rajveer rajvir rajwant rajwinder rakesh rakhi raksha ralf ralph ralphie raluca
rama raman ramanan ramandeep ramanjit ramanpreet ramazan rameen ramesh ramil ramila ramin ramiro
ramiz ramla ramlah ramnik ramon ramona ramone ramsay ramsey ramsha ramunas ramune ramya ramzi
rana ranald rand randa randall randeep randolph randy rangana rani rania ranil raniya raniyah
ranjan ranjana ranjani ranjit ranka ransha ranveer ranvir raphael raphaella raphaelle raquel rasa
rasha rashad rashaun rashda rasheed rasheeda rasheedat rashid rashida rashmi rashmika rashpal
rasma rasool rastislav rasul ratan ratko ratna rauf raul ravdeep raveena raven ravi ravichandran
ravinder ravindra ravjot ravneet ravshan rawa rawan rawand ray raya rayaan rayan rayane rayhan
rayhana rayhanah raylene raymond rayyaan rayyan raza razan razia raziya razvan razwan reagan
rebaz rebeca rebecca rebeka rebekah rebin rebwar recep reda redouane reece reed reegan reeha reem
reema reet reeva refik reg regan reggie regina reginald regine regis rehaan reham rehan rehana
rehma rehman reid reika reiko reinaldo reiner reinhard reinhold reiss rejoice reka rekha rekik
relu remedios remi remigiusz remilekun remus remy rena renae renaldo renan renars renata renate
renato renaud rene renee renias renshu renu renuka renzo reon resham reshma reuben reuel reuven
rex reyansh reyhan reynaldo reynante reza rezan rezvan rhea rhett rhian rhianna rhianne rhiannon
rhiley rhobi rhoda rhodora rhodri rhona rhonwen rhuaridh rhun rhydian rhyley rhys ria riad rian
ricardo riccardo richard richelle richie rick rickie ricky rico riddhi ridha ridley ridwaan
ridwan rifat rifath riffat rifka rifky riham rihana rihanah rihanna riina rijja rika riko riku
rikuto riley rimantas rimsha rina rinor rio risa rita ritesh ritika ritu river rivka rivkah rivky
riya riyad riyadh riyaz rizalina rizgar rizki rizwaan rizwan rizwana rob robbie robbo robert
roberta roberto roberts robin robina roble robo robyn rocco rochel rochelle rocio rocky rod
roddie roddy rodel roderick rodica rodion rodney rodolfo rodolphe rodrigo roel rogan rogelio
roger rogerio rohaan rohan rohini rohit rohma roise roisin rojda rojhat rojin rokas roksana
roksolana roland rolandas rolando rolf rolo roma romain romaisa roman romana romee romel romeo
romessa romilly romina romulo romulus romy ron rona ronahi ronald ronaldo ronan rondik ronel rong
rongrong roni ronnie ronnie-lee ronny rooble roop roopinder ropafadzo rory rosa rosabella rosalia
rosalie rosalind rosalinda rosalyn rosamund rosangela rosanna rosanne rosaria rosario rose
roseanna roseanne roseline roselyn rosemarie rosemary rosen rosetta roshan roshani roshni rosie
rosina rositsa ross rossella rostam rostislav rostyslav rotimi roux rovena rowan rowena roxana
roxaneh roxanna roxanne roxie roxy roy roya royale royce royston roza rozalia rozh rozhan rozhgar
rozhin rozsa ruach ruairi ruairidh ruaraidh ruari ruaridh rubaab rubab rubaba ruben rubie rubina
rubiya ruby ruchel ruchi ruchika ruchita ruchy rudi rudiger rudo rudolf rudolph rudra rudy ruel
rufaro rufus rugare rugile ruhi ruhollah ruhul rui ruiraidh rukaiya rukayat rukayya ruken
rukhsana rukhsar rukia rukmini rumaisa rumaisah rumana rumaysa rumaysah rumen rumi rumyana runak
ruolan ruoxi ruoyu rupa rupal rupert rupesh ruphine rupinder ruprecht ruqaiya ruqaiyah ruqaya
ruqayya ruqayyah ruqiya rushabh rushane rushda rushil ruslan ruslana russ russell rustam rusty
ruta rutendo ruth ruthie rutvik ruud ruvarashe ruvimbo ruwaida ruwan ruwani ruwayda ruxandra
ruzanna ruzena ryan ryder ryheem rylan ryland rylee ryleigh ryley rym ryo ryoichi ryoko ryosuke
ryota ryszard ryu saad saada saadat saadia saadiq saadiya saado saahil saaid saalih saaliha
saalihah saanatu saanvi saara saba sabaa sabah sabahat sabari sabbir sabeeha sabeel sabeen
sabeena sabelo sabha sabiha sabin sabina sabine sabir sabira sabita sabiya sabri sabrina sabrine
sacdiyo sacha sachiko sachin sachini sachith sacide saciid sadaf sadam saddam sade sadegh sadhbh
sadia sadie sadik sadio sadiq sadiqa sadiya sadiyah saeed saeeda saeid saerom safa safaa safae
safah safak safdar safeena safeer saffa saffiyah saffron safi safia safiah safiya safiyah safiyya
safiyyah safiyyatu safoora safwaan safwan sagaal sagal sagar sage saghar sahal sahana sahar saher
sahib sahibjot sahil sahin sahir sahira sahla sahra sahro said saida saif saifaan saifullah
saifur saihaj sailesh saima saimah saimir saira sairah sajad sajan sajda sajeel sajid sajida
sajith sajjad sakar sakeena saki sakib sakina sakinah sakine sakshi sakura sal salaado saladin
salah salaheddine salahuddin salama salamat salamatu salamawit saleem saleema saleh saleha salem
salih saliha salik salim salima salimata salina sally salma salmaan salmah salman salome salsabil
salvador salvatore sam samah samaira saman samaneh samanta samantha samanthi samar samara samarth
samater sameen sameena sameer sameera sameh samet sami samia samiah samiha samiira samina samir
samira samirah samiul samiullah samiya samiyah samjhana samkelo sammi sammie sammy samra samrawit
samreen samreet samsam samson samuel samuele samvel sana sanaa sanah sanam sanath sanaz sanda
sandaruwan sandeep sandesh sandhya sandie sandile sandip sandor sandra sandrine sandris sandro
sandun sanduni sandy sanel sanele sangeeta sangita sangmin sania sanika saniya saniyah sanja
sanjam sanjana sanjay sanjeev sanjiv sanket sanne sanskriti santi santiago santino santosh sanusi
sanvi sanzhar saoirse saood sapna sapphire saqib saqlain sara sarabjit sarah sarala saran saranya
sarasvathy saraswati sarata saraya sarbast sarbjit sarbjot sardar sardor saredo sarfaraz sargis
sarika sarim sarina sarita sariya sarka sarmad sarmite saroj saroja sarolta saron sarthak sarvar
sarvesh sarwar sasa sasan sasha sashi sashka sasikala saskia saskya satbir sathish sathya
satinder satish satnam satoko satomi satoshi satpal satvinder satwant satwinder satya satyam saud
saul saule saurabh savanna savannah savera saverio savita savitri sawda sawdah sawsan sayaka
sayed sayem saynab sayuri sayyed sazan scarlet scarlett scarlette scott scottie sead seamas
seamus sean seanan sebastian sebastiao sebastien sebnem seda sedat sedef seema seemab seerat sefa
segen segun sehaj sehar seher sehmus sehr sehrish seiji sejal sekou selah selahattin selam
selamawit selami selamnesh selasi selcuk selda selena selim selin selina selma selorm selvam
selvi sema semih semra senad senait senami senan senanu senay senayt sener senga senka sentayehu
senthil senthuran senuri seohyun seojun seonaid seosamh seoyeon sepehr sepideh sepp seraj serap
seraphina serdal serdar seren serena serenity sergei sergey sergio sergiu sergiusz serhat serhii
serhiy serife serkan serpil sertac servet serwa setareh seth seun seung seunghoon seungmin sevan
sevara sevda severine sevgi sevil sevim sevinc sewa seyhan seyi sezen sezer sezgin sfiso shaahid
shaan shabana shabaz shabbir shabeena shabeer shabina shabir shabnam shabtai shacni shadab shadae
shadan shadi shadia shadman shae shafa shafaq shafeeq shafi shafia shafiq shafiqul shafiullah
shafqat shaghayegh shagufta shaguftah shagun shahab shahana shahbaz shahed shaheed shaheen
shaheena shaheer shahid shahida shahidul shahin shahina shahir shahira shahjahan shahla shahmir
shahnawaz shahnaz shahnoza shahraiz shahram shahrokh shahrukh shahrzad shahzad shahzada shahzaib
shahzeb shaila shailesh shaili shaima shaindy shaista shaiza shakeel shakeela shakeem shakiba
shakil shakila shakir shakira shakirat shakoor shakti shalini shalom shambhavi shamila shamim
shamima shamira shamiso shamoon shamraiz shamsa shamshad shamso shamsuddin shamsul shan shana
shanae shanay shanaya shanaz shane shanelle shangavi shani shania shanice shaniqua shanique
shaniya shankar shanmugam shannen shannon shanshan shanta shantae shantanu shante shantel
shantelle shanthi shanti shanza shanzay shaoqing shapour shaquan shaquille sharad sharanjit
sharanpreet sharanya sharda shardonnay shareef sharif sharifa sharifah sharjeel sharmaarke
sharmarke sharmeen sharmila sharmin sharna sharon shashank shashi shaun shauna shauneen shavkat
shawn shay shaya shayaan shayan shayla shayne shaz shazad shazeb shazia shazma shazmeen shea
sheana sheema sheena sheetal shehan sheharyar sheherazade shehla shehnaz shehryar shehzad
shehzadi sheikh sheila shekhar shekinah shelby sheldon shelley shelly shema shen sheree shereen
sherelle sheridan sherien sherifat sherko sherlock sherri sherry sherwin sheryl sherzad sherzod
shevon shewit sheza shi shiela shifa shifra shigeru shihan shihong shilan shiloh shilpa shilpi
shimon shingara shinichi shinji shiori shira shiraz shire shireen shirin shirish shirley shital
shiv shiva shivam shivani shivansh shivashankar shiven shiyu shiza shizuka shkelzen shler shloime
shlomi shlomo shmuel shmuli shno shnyar shoaib shobha shobhana shoeb shohreh shoichi shola shona
shontelle shoshana shota shoukria shpend shpetim shpresa shraddha shraga shreya shreyas shri
shridhar shristi shriya shruti shu shuaib shuang shuayb shubh shubham shubhangi shuchun shufang
shufen shui shuichi shukri shulamit shulamith shumaila shumayla shumba shuping shurooq shushan
shushila shuyi shuying shvan shweta shyam shyama shyla shylah sian sianna siavash sibel sibongile
sibusiso siciid sid siddharth siddhi siddiq siddiqa sidika sidney sidra sidrah siegfried
sieglinde siencyn sienna sierra sigita sigitas sigrid sigurd siham sihle siim sikandar sikander
silas silke silvana silvia silvija silvio silviu silviya sima siman simao simar simarjit
simarpreet simas simba simbarashe simbiat simcha simeon simeone simge simin simina simisola simon
simona simonas simone simra simrah simran simranjeet simranjit simranpreet sina sinan sinduja
sinead sinem sinisa sinthuja sinziana siobhan sion sioned siphesihle siphiwe sipho siraj siranush
siriol sirjana sirwan sisay sissel sita sithembiso siti siu siun sivakumar sivan sivaram siwan
siwoo siyabonga siyanda siyu sizwe skaiste skender sky skye skyla skylar skyler slavi slavica
slavisa slavko slavomir slawek slawomir slimane slobodan smilte smita smriti smruti sneha snehal
snezana snezhana snizhana sobia socorro sofia sofiane sofie sofiia sofiya sofoklis soha sohaib
sohail sohaila sohan soheil soheila sohrab sohum sokol sol sola solange solape soledad solene
solomiia solomon solveig somaia somaya somchai somsak somto somtochukwu sona sonal sonali sonam
sondra song songul soni sonia sonja sonnie sonny sonya soojin sooriya sope soph sophia sophie
sora soraia soran sorana soraya sorcha soren sorin sorina sorrel sotiris souad soufiane soula
soumaya sourabh sousan sowmya soyeon sozan spencer spyridon spyros srdjan sri sridevi sridhar
srijana srikanth srinivas sriram srishti srulik sruly srwa stacey staci stacie stacy stamatis
stan stanimir stanislav stanislava stanislaw stanko stanley star stas staszek stavros stavroula
stefan stefania stefanie stefano steffan steffen stefka stelian steliana stelios stella stepan
stepanida steph stephan stephane stephanie stephen sterling stevan steve steven stevi stevie
stewart stig stiliyan stirling stjepan stojan storm stoyan stratos struan stuart styliani suad
suada suat subash subashini subhaan subhan subhana subhash subin subodh sucdi suchitra suda
sudarsan sudarshan sudha sudhir sue sufian sufiyan sufyaan sufyan suganthi suganya sugulle suha
suhaib suhail suhaila suhana suhani suhayb suhayla suheyb suhur sujan sujata sujatha sujay sujin
sukanya sukarno sukhbir sukhchain sukhdeep sukhdev sukhi sukhjeet sukhjinder sukhjit sukhjot
sukhman sukhmani sukhpal sukhpreet sukhraj sukhveer sukhvinder sukhvir sukhwant sukhwinder suki
sukran sulafa sulaima sulaimaan sulaiman sulaimon sulaman sulayman suleekha suleiman suleman
suleyman sulochana sultan sumaira sumaiya sumaiyah suman sumana sumant sumara sumathi sumaya
sumayah sumayya sumayyah sumbal sumera sumiko sumin sumit sumita summa summaiya summayah
summayyah summer sumreen sumudu suna sundar sundas sundeep sundus sunethra sunghoon sungmin
sunhee sunil sunila sunita sunkanmi sunny supaporn supun surafel suraj suranga suraya surekha
suren surendra suresh sureshkumar suri surie surinder suriya surjan surjeet surjit surya susan
susana susanna susannah susanne sushant sushil sushila sushma sushmita susie susu susumu suwanna
suyin suzanna suzanne suzie suzy svatopluk svein sven svenja sverre svetlana svetlin svetoslav
sviatoslav svitlana swapna swapnil swara swaran swati sweta swetha sybil sydney syed syeda
sylvain sylvester sylvi sylvia sylvie sylwester sylwia syneese syra szabina szabolcs szczepan sze
szilard szilvia szymon taaha taahir taalib taara taavi tabatha tabby tabitha tabo tadala tadas
tadashi tadeas tadele tadesse tadeusz tadhg tadiwa tadiwanashe tadiwos taehyung tafadzwa tafara
taha tahani tahar taher tahera tahereh tahia tahir tahira tahirah tahiya tahiyah tahmid tahmina
tahmineh tahreem tahseen tahsin taimoor taimur taio taisiia taiwo taiye taj tajammul tajinder
tajul takahiro takako takashi takayuki takeo takeshi takudzwa takuma takumi takuya talaal talal
talat talha talhah talia talib taliesin taliha taliso tallie tallulah talya tam tamanna tamar
tamara tamas tamera tamia tamika tamiko tamila tamim tamima tamirat tamjid tammy tamsin tamsyn
tamta tamuka tamunodiepriye tamzin tanaka tanatswa tanay taneisha taner tanesha tanguy tania
tanisha tanishka tanja tanjila tanjim tanmay tanner tansel tansy tanu tanuja tanushree tanveer
tanvi tanvir tanya tanzeel tanzeela tanzila tanzim tao tapiwa taqi tara tarak tarandeep taraneh
taranjit taranpreet taras tarek tareq tarik tariku tariq tariro tarja tarkan tarlochan tarquin
tarsem tarun taruna taryn taseer tasfia tash tasha tashfeen tashi taskeen taslima tasmia tasmiyah
tasneem tasnia tasnim tasnima tasos tate tatenda tatevik tatiana tatjana tatsuya tatum tatyana
taufiq taulant tauqeer tauseef tavan tavarius tavga tavi tawananyasha tawanda tawfiq tawhid tawia
tawny tawona tayah tayba tayfun tayib tayiba tayla taylor taylor-mae tayo tayte tayyab tayyaba
tayyib tayyibah tayyip tazeen tazim teagan tearlach tebogo ted teddi teddie teddy teegan tega
tegan tegen tegid tegwen tehila tehreem tehzeeb teifion teigan teilo tejal tejas tejasvi tejinder
tejpal tejveer tekia tekin tekle telma temesgen temi temilola temiloluwa temitayo temitope temur
tendai tendekai tenin teniola tenisha tenzin teodor teodora teodoro terence teresa teresita terez
tereza teri terrance terrell terri terry tesfalem tesfay tesfaye tesha tesni tess tessa tetiana
tetsuo tetsuya tetyana teuta tevfik tewodros thabani thabiso thabo thaddeus thais thalia thamarai
thanaa thanasis thanawat thandeka thandi thandiwe thandolwethu thangam thanh thanos thanuja thao
tharaka tharani tharindu tharsan tharshan tharshini tharushi thato thea theadora theia thekla
thelma themba thembekile thembi thembinkosi thembisa themis thenmozhi theo theodor theodora
theodore theodoros theodosia theophile theresa thet thi thiago thibault thibaut thida thien
thierry thijs thilaga thilina thilini thinh thiri thiru thivya thoa thom thomas thoraya thorsten
thuan thulani thuli thuong thura thusha thushara thuy tia tiago tiahna tian tiana tianna tianyu
tiara tiarna tiarnan tiberiu tibor tidiane tiegan tien tierna tiernan tiffany tigist tigran
tihomir tihomira tiisetso tiit tijana tilda tilley tillie tilly tilo tim timea timi timilehin
timipre timmy timofey timothee timothy timur tina tinashe tingting tinotenda tinuke tirion
tirivashe tirunesh titi titilayo titilola titilope titus tiwa tiwatope tiziana tjeerd toan toba
tobe tobechi tobechukwu tobenna tobi tobias tobiasz tobiloba toby tochi tochukwu todd todor
todorka tofunmi tola tolani tolga tolu tolulola tolulope toluwani tom tomas tomass tomasz tomek
tomi tomisin tomislav tomiwa tommaso tommie tommy tomohiro tomoki tomoko tomomi tomos tonderai
toni tony tonya tooba toofan tope toprak toqeer torbjorn torin toriola tornike torquil torsten
toru torunn toshiko toshio tosia tosin toufik touqeer toussaint tova tovah toya toyin tracey
traci tracie tracy traian trang traudl travaughn travis trayvon trefor tremaine trent tresor
trevaughn trevor trey tricia trifa triin trina trine trinh trinidad trinity trish trisha tristan
tristram trixie troy truc trudi trudie trudy trung truong trupti trygve trystan tsega tsegay
tsehay tsehaynesh tsepo tsering tshala tshepo tshibangu tsion tsitsi tsubasa tsukasa tsuyoshi
tsvetan tsvetelina tsvetomir tsz tszching tszkiu tuan tucker tudor tudur tufail tugba tugce tula
tulay tulin tulsi tumelo tumi tunahan tuncay tunde tunji tunrayo tuomas turan turgay turgut turki
turlough turner tushar tutu tuula tuyen tuyet twm ty tykhon tylar tyler tymek tymofii tymon
tymoteusz tymur tyra tyreece tyreek tyreke tyrell tyrelle tyrese tyrique tyron tyrone tzipora
tzippy tzvi ubah ubaid ubaida ubaidullah ubayd ubaydah uche uchechi uchechukwu uchenna udara uday
udham udi udo ufuk ugaas ugbad ugne ugo ugochi ugochukwu ugonna ugur uisdean ujjwal ujunwa uldis
ulf ulfat uli uliana ulku ulla ulrich ulrike ultan ulugbek ulysses uma umaima umair umaira umaiza
umalkheyr umama umamah umang umar umara umarah umayma umaymah umayr umayrah umberto umer umesh
umida umit ummayah umme ummeh umo umrah umut una unaisah unathi unays unity unoma upasana upkar
upul uran urgen uri uriel urmas urmi urmila urooj ursula urszula urte urvashi urvi urwa urwah
usaama usaid usama usamah usayd usha usharani usifo usmaan usman ustym ute uthman utkarsh utku
utsav uttam uwais uwase uwe uwimana uyen uzair uzayr uzma uzo uzoamaka uzochukwu uzoma vaani
vaclav vadim vadym vahan vahe vahid vaibhav vaidas vaidehi vaidotas vaishali vaishnavi vaiva
vakhtang val valbona valdas valdete valdir valdis valdrin valentin valentina valentine valentyn
valentyna valeria valerie valeriia valerio valeriu valeriy valery vali valon vanathi vanda
vandana vaneeza vanessa vangelis vani vania vanita vanya vardan varinder varsha varshini vartan
varun varvara vasant vasanth vasanti vasco vashti vasil vasile vasilena vasilica vasiliki vasilis
vasilisa vassiliki vasu vasuki vasyl vaughan vaughn vazgen ved veda vedant vedika vedran veena
veer veerpal veit velislava velizar velma vencel vendula venelin venera venetia venkat venkatesh
ventsislav vera vergie verity verna vernon veronica veronika veronique veselin veselina vesna
vesta vetri viacheslav vibeke vibha vibhuti vic vicente vicki vickie vicky victoire victor
victoria vida vidhi vidhya vidya vienna viera viet vignesh vihaan vijay vijaya vijayakumar vikas
vikash vikesh vikki vikram viktor viktoria viktoriia viktorija viktoriya vilija vilius vilma
vilmos vimal vimala vimalan vimbai vina vinay vinayak vince vincent vincenzo vindya vinh vinicius
vinita vinnie vinny vinod vinoth vinothini vio viola violet violeta violetta viorel viorica vipin
vipul virag viraj virat viren virgil virginia virginie virginijus visha vishal vishnu vishva
vishwa vit vita vitalii vitalijus vitaliy vitaly vithya vito vitor vittoria vittorio viv vivaan
vivan vivek vivian viviana viviane vivien vivienne viyan vjollca vjosa vlad vladan vladimir
vladimira vladislav vladislava vladut vladyslav vlasta vlastimil vojislav vojtech volkan volker
volodymyr vonnie vratislav vrinda vruti vsevolod vuk vukasin vusi vuyani vuyo vy vyacheslav vyom
vytautas waclaw wade wadud wafa wafaa wafiya wagner wahab waheed waheeda wahid wahida wahidullah
wai wairimu wajahat wajeeha wajid wajiha walaa walburga waldek waldemar waldtraud waleed waleeda
wali walid waliyah wallace wallis wally walt walter wambui wanda wangari wangui wanjiku wanjiru
waqaas waqar waqas warda wardah wareesha waris warren warsama warsame warsan warwick wasantha
waseem wasif wasila wasim wasiq wati wayan wayne wazir webster wei weihong weimin weiming wen
wenbo wendell wendy wenhao wenjie wenjing wenling wenqian wenxi wenyan werner weronika wes wesley
weston wezi wiam widad wiebke wieslaw wiktor wiktoria wil wilbur wilf wilfred wilfredo wilhelm
wilhelmina will willa willam willard willi william willie willis willow willum wilma wim winfried
wingyan winifred winnie winona winsome winston winta wioletta wisal wisam wissam witold wladyslaw
wlodzimierz wofai wojciech wojtek wole wolfgang wolfram woody woojin worku wouter wren wubet
wyatt wyn wynne wynter xaawo xabiib xalimo xamdi xander xanthe xasan xaver xavi xavier xenia
xhemal xhevahire xhulio xia xiang xiao xiaobo xiaodan xiaofeng xiaohong xiaohui xiaojing xiaojun
xiaolan xiaoli xiaolin xiaoling xiaoming xiaoping xiaoqing xiaotong xiaowei xiaoxia xiaoyan
xiaoying xico ximena xin xing xingyu xinhua xiomara xiu xiulan xiumei xiurong xiuying xiuyun xola
xolani xuan xue xuefeng xueli xuemei xueqin xueying xun xusein yaa yaaba yaacov yaakov yaasmiin
yaazhini yabisi yacine yacoub yacub yadanar yadvinder yael yaema yagmur yahia yahya yair yaiza
yakini yakov yakub yakubu yalcin yalda yalini yameen yamila yamin yamina yamini yan yana yang
yangchen yanis yankel yankele yanko yanling yanmei yann yannick yanping yanti yanyan yanyu yaoyao
yaqeen yaqoob yaqub yara yaroslav yaroslava yaryna yasar yasas yaseen yasemin yaser yash yasha
yashika yashoda yashvi yashwant yasiin yasin yasir yasira yasmeen yasmim yasmin yasmina yasmine
yasser yassin yassine yassmin yasuko yasuo yasushi yat yathavan yatin yavor yavuz yaw yayra
yeabsira yechezkel yechiel yee yegor yehor yehuda yehudis yehudit yeji yejin yejun yelena
yelyzaveta yemane yemi yemisi yemurai yena yeonjun yerlan yero yesenia yetunde yeva yevgenia
yevhen yevheniia yevheniya yewande yi yiannis yifan yifei yigit yijun yildirim yildiz yilmaz
yimin yiming ying yingying yining yinka yiorgos yiran yirga yisroel yiting yitzchak yitzchok
yitzi yiu yixin yizhuo ykram ylli ylva yngve ynyr yoana yochanan yocheved yodit yoel yogesh
yogeswaran yogita yohana yohannes yoko yolanda yolande yona yonah yonas yonatan yonathan yong
yongjie yongliang yongrui yoona yoongi yoonji yordan yordanka yordanos yosef yoshi yoshie yoshiko
yoshio yosief yossi yosuke you youcef younes younghee younis younus yousaf yousef yousif yousra
youssef youssouf youssuf yousuf yu yuan yuanyuan yue yuen yuexin yufei yuhan yuhang yui yuichi
yuka yukari yuki yukiko yukio yuko yuksel yulan yulia yuliana yuliia yuling yuliya yuma yumei
yumi yumiko yumna yun yuna yunfei yunseo yunus yuqi yuri yurii yuriko yuriy yurub yusaf yusef
yusha yusof yusra yusrah yustyna yusuf yusuff yusuke yusupha yuta yuting yuto yutong yuuki yuusuf
yuvaan yuvan yuvraj yuxi yuxin yuxuan yuya yuyan yuze yuzhen yves yvette yvonne zaahid zaahir
zaara zabihullah zac zach zachariah zachary zachery zack zackary zafar zafer zafira zafran zahara
zaharia zahava zaheen zaheer zahia zahid zahida zahin zahir zahira zahra zahraa zahrah zaib zaiba
zaid zaida zaiden zaima zain zaina zainab zainabu zainah zainal zaine zaineb zainub zaira zaire
zaiyan zak zaka zakaria zakariya zakariyah zakariyya zakarya zakaryah zakhar zaki zakia zakir
zakira zakiya zakiyah zalak zalmai zaman zamir zamira zamzam zana zander zandile zane zanele
zaneta zania zanib zanyar zara zarah zareen zareena zareenah zarghuna zarif zarin zarina zarish
zarmina zaroon zarqa zartasha zaruhi zaven zavian zavier zavyan zaw zayaan zayan zayd zaydan
zayden zayed zayla zayn zayna zaynab zaynah zaynub zbigniew zbynek zbyszek zdena zdenek zdenka
zdravko zdzislaw zeba zedong zeel zeenat zeeshan zef zehra zeinab zeke zeki zekiye zelda zelia
zelie zeliha zeljka zeljko zena zenab zenebech zenebu zenon zephyr zerihun zerrin zeta zev zevi
zeynab zeynep zhana zhanar zhang zhanibek zhanna zhaohui zheen zhen zhengyu zhenzhen zhi zhian
zhigang zhihao zhila zhilan zhimin zhiming zhino zhiqiang zhivko zhiwei zhiyuan zhong zhou zhu
zhyan zia ziaullah zidan zidane ziggy zihan zihao zihui zikora zikra zilan zilvinas zimal
zimkhitha zin zina zinah zinaida zineb zion ziqi zishan zissy zita zitong ziva zivai zivile zixin
zixuan ziya ziyaad ziyad ziyang ziyi ziyu zlata zlatan zlatka zlatko zodwa zoe zoey zofia zoha
zohaib zohal zohra zohreh zoi zola zolani zoltan zooey zora zoraiz zoran zorawar zorica zornitsa
zorodzai zoryana zosia zoubida zouhair zoya zsofia zsolt zsombor zsuzsa zsuzsanna zubaida
zubaidah zubair zubayr zubda zubeda zufan zuhaib zuhair zuhal zuhayr zuhra zulaikha zulaykha
zuleikha zulekha zulema zuleyha zulfikar zulfiqar zulkifl zulmira zumar zunaira zunairah zurab
zuri zuriyah zuza zuzana zuzanna zuzia zuzka zvi zviko zvonimir zvonko zydrunas zygmunt
`;

export const givenNames: ReadonlySet<string> = new Set(packed.trim().split(/\s+/));

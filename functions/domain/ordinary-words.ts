/**
 * Ordinary words of English, which are no names even where they stand with a capital; words whose
 * ending was taken off stand for the rest of their family. From SCOWL (sizes 10 to 50, Copyright
 * 2000-2011 by Kevin Atkinson, see NOTICE), with words of health, school and housing added.
 */
const packed = `
a&e aardvark aback abacus abaft abalone abandon abase abash abate abattoir abbess abbey abbeys
abbot abbreviate abbreviation abdicate abdication abdomen abdominal abduct abductee abductor
abeam abed aberrant aberration abet abeyance abhor abhorrence abhorrent abide ability abject
abjure ablative ablaze able abloom abnegate abnormal abnormalities aboard abode abolish
abolition abominable abominate abomination aboriginals aborigine abort abortion abortive abound
about above aboveboard abracadabra abrade abrasion abrasive abreast abridge abroad abrogate
abrupt abscess abscissa abscond absence absent absentee absinth absinthe absolute absolve absorb
absorbency absorbent absorption abstain abstemious abstention abstinence abstinent abstract
abstraction abstruse absurd absurdities abundance abundant abuse abusive abut abuzz abysmal
abyss acacia academia academic academically academician academy acanthus accede accelerate
acceleration accelerator accent accentuate accept acceptability acceptably acceptance access
accessibility accessible accession accessory accident accidentally accidentals acclaim acclimate
acclimatise accolade accommodate accommodation accompaniments accompanists accompany accomplice
accomplish accomplishments accord accordance accordingly accordion accost account accountability
accountancy accountant accredit accruals accrue accumulate accumulation accumulative accumulator
accuracy accurate accursed accusations accusative accusatory accuse accustom ace acerbic
acerbity acetaminophen acetate acetic acetone acetylene ache achieve achievements achoo
achromatic acid acidic acidify acidulous acing acknowledge acknowledgements acme acne acolyte
aconite acorn acoustic acquaint acquaintance acquiesce acquiescence acquiescent acquire
acquisition acquisitive acquit acquittals acre acreage acrid acrimonious acrimony acrobat
acrobatic acronym across acrostic acrylic act actinium action activate active activists
activities actor actress actual actualities actuary actuate actuator acuity acumen acupuncture
acute ad adage adagio adamant adapt adaptations adaptive adaptor add addend addenda addendum
addict addiction addictive addition additionally additive addle address addressee adduce adenoid
adept adequacy adequate adhd adhere adherence adherent adhesion adhesive adiabatic adidas adieu
adipose adjacent adjectivally adjective adjoin adjourn adjournments adjudge adjudicate
adjudicator adjunct adjure adjust adjustments adjutant adman admen administer administrate
administration administrative administrator admirably admirals admiralty admire admissibility
admissible admission admit admittance admittedly admixture admonish admonition admonitory ado
adobe adolescence adolescent adopt adoption adoptive adorably adore adorn adorned adorning
adornment adorns adrenal adrenaline adrift adroit ads adulate adulation adult adulterant
adulterate adulteress adulterous adultery adulthood adumbrate advance advancements advantage
advantageous advent adventitious adventure adventuresome adventuress adventurous adverb
adverbial adversary adverse adversities advert advertise advertisements advice advise advisory
advocacy advocate adware adze aegis aeon aerate aerator aerial aerie aerobatics aerobic
aerodynamic aerofoil aeronautical aeronautics aeroplane aerosol aerospace aery aesthete
aesthetic aesthetically afar affable affair affect affectations affection affectionate affidavit
affiliate affiliation affinity affirm affirmations affirmative affix afflict affliction
affluence affluent afford afforest affray affront afghans aficionado afield afire aflame afloat
aflutter afoot aforementioned aforesaid aforethought afoul afraid afresh aft after afterbirth
afterburner aftercare aftereffect afterglow afterlife afterlives aftermath afternoon afterschool
aftershave aftershock aftertaste afterthought afterwards afterword again agape agar agate agave
age agency agenda agent agglomerate agglutinate aggrandise aggravate aggravation aggregate
aggression aggressive aggressor aggrieve aghast agile agitate agitation agitator agleam aglitter
aglow agnostic ago agog agonise agony agrarian agree agreeably agreements agriculturalist
agriculture agronomy aground ague ah aha ahead ahem ahoy aid aide ail aileron ailments aim
aimlessly aimlessness air airbnb airborne airbrush aircraft airdropped airdropping airdrops
airfare airfield airgun airhead airier airiest airily airlift airline airmail airman airmen
airport airsick airspace airstrip airtight airwaves airway airworthy aisle ajar aka akimbo akin
alabaster alacrity alarm alarmingly alarmists alas alb albacore albatross albeit albino album
albumen albumin alchemy alcohol alcoholic alcove alder alderman aldermen alderwoman alderwomen
aldi ale alert alfalfa alfresco alga algae algebra algebraic algorithm algorithmic alias alibi
alien alienate alight align alignments alike alimentary alimony alive alkali alkaline alkaloid
all allay allegations allege allegedly allegiance allegorical allegory allegro alleluia allergen
allergenic allergic allergy alleviate alley alleyway alliance allied allies alligator
alliterative allocate allocation allot allotments allover allow allowance alloy allspice allude
allure allusion allusive alluvial alluvium ally allying almanac almighty almond almost alms aloe
aloft aloha alone along alongside aloof aloud alpaca alpha alphabet alphabetic alphabetically
alphanumeric alpine already alright also altar alter alterations alternate alternation
alternative alternator although altimeter altitude alto altogether altruism altruist altruistic
alum aluminium alumna alumnae alumni alumnus always am amalgam amalgamate amalgamation
amanuenses amanuensis amaranth amaryllis amass amateur amateurish amatory amaze amazingly amazon
ambassador ambassadorial amber ambergris ambidextrous ambience ambient ambiguity ambiguous
ambition ambitious ambivalence ambivalent amble ambrosia ambulance ambulatory ambush ameliorate
amen amendable amended amending amendment amends amenities amethyst amiable amicable amid amigo
amino amiss amity ammeter ammo ammonia ammunition amnesia amnesiac amnesty amniocenteses
amniocentesis amoeba amoebic amok among amoral amorous amorphous amount amour amoxicillin amp
amperage ampere ampersand amphetamine amphibian amphibious amphitheatre ample amplification
amplify amplitude ampule amputate amputation amputee amulet amuse amusements amusingly an
anachronism anachronistic anaconda anaemia anaemic anaerobic anaesthesia anaesthetic anagram
anal analgesia analgesic analogous analogue analogy analyse analysis analyst analytic anapest
anarchic anarchistic anarchists anarchy anathema anatomic anatomical anatomy ancestor ancestress
ancestry anchor anchorage anchorite anchorman anchormen anchorpeople anchorperson anchorwoman
anchorwomen anchovy ancient ancillary and andante andiron androgen androgynous android anecdote
anemometer anemone aneurysm anew angel angelic angels anger angina angioplasties angiosperm
angle angleworm angora angry angst angstrom anguish angular angularities animal animate
animation animator anime animistic animosity animus anion aniseed ankh ankle anklet annals
anneal annex annexations annihilate annihilation annihilator anniversary annotate annotation
announce announcements annoy annoyance annoyingly annual annuity annul annular annulments anode
anodyne anoint anomalous anomaly anon anonymised anonymity anonymous anopheles anorak anorexia
anorexic another answer ant antacid antagonise antagonism antagonist antagonistic antarctic ante
anteater antebellum antecedent antechamber antedate antediluvian antelope antenatal antenna
antennae anterior anteroom anthem anther anthill anthologise anthology anthracite anthrax
anthropocentric anthropoid anthropological anthropologists anthropology anthropomorphic
anthropomorphism anti antiaircraft antibiotic antibody antic anticipate anticipation
anticipatory anticked anticking anticlimactic anticlimax anticyclone antidepressant antidote
antifreeze antigen antihero antihistamine antiknock antimatter antimony antiparticle antipasti
antipasto antipathetic antipathy antipersonnel antiperspirant antiphonal antipodes antiquarian
antiquary antiquate antique antiquities antiseptic antislavery antisocial antitheses antithesis
antithetical antitoxin antitrust antiviral antivirus antiwar antler antonym anus anvil anxiety
anxious any anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta apace
apart apartheid apartments apathetic apathy ape aperitif aperture apex aphasia aphasic aphelia
aphelion aphid aphorism aphoristic aphrodisiac apiary apiece aping aplenty aplomb apocalypse
apocalyptic apocryphal apogee apolitical apologetic apologetically apologia apologise apology
apoplectic apoplexy apostasy apostate apostle apostolic apostrophe apothecary apotheoses appal
appallingly apparatus apparel apparent apparition appeal appear appearance appease appeasements
appellant appellate append appendage appendectomies appendices appendicitis appendix appertain
appetiser appetising appetite applaud applause apple applejack applesauce appliance
applicability applicable applicant application applicator applied applies applying appmt appoint
appointee appointive appointments apportioned apportioning apportionment apposite appositive
appraisals appraise appreciable appreciate appreciation appreciative apprehend apprehension
apprehensive apprentice apprenticeship approach appropriate appropriation approvals approve
approx approximate approximation apps appt appurtenance apr apricot apron apropos apse apt
aptitude aqua aquaculture aquamarine aquanaut aquaplane aquarium aquatic aquavit aqueduct
aqueous aquifer aquiline arabesque arable arachnid arbiter arbitrary arbitrate arbitration
arbitrator arbor arboreal arboretum arborvitae arbour arbutus arc arcade arcane arch
archaeological archaeologists archaeology archaic archaism archangel archbishop archbishopric
archdeacon archdiocese archduke archenemy archer archery archetypal archetype archipelago
architect architecturally architecture archive archway arctic ardent ardour arduous are area
arena argon argos argosies argot arguably argue argumentative arguments argyle aria arias arid
aright arise aristocracy aristocrat aristocratic arithmetic ark arm armada armadillo armament
armature armband armchair armfuls armhole armies armistice armlet armour armouries armpit
armrest aroma aromatherapy aromatic arose around arouse arpeggio arraign arrange arrangements
arrant array arrears arrest arrivals arrive arrogance arrogant arrogate arrow arrowhead
arrowroot arroyo arse arsehole arsenal arsenic arson art artefact artery artful arthritic
arthritis arthropod artichoke article articulate articulation artifice artificial artillery
artisan artiste artistic artistically artistry artists artlessly artlessness arts artwork arty
as asap asb asbestos ascend ascendancy ascendant ascension ascent ascertain ascetic ascot
ascribe asd asda aseptic asexual ash ashamed ashcan ashed ashen ashes ashing ashore ashram
ashtray ashy aside asinine asininities ask askance askew aslant asleep asocial asp asparagus
aspartame aspect aspen asperity aspersion asphalt asphyxia asphyxiate asphyxiation aspic
aspirant aspirate aspirations aspire aspirin ass assail assailant assassin assassinate
assassinations assault assay assemblage assemble assemblies assemblyman assemblymen
assemblywoman assemblywomen assent assert assertion assertive assess assessments assessor asset
asseverate assiduous assign assignments assimilate assimilation assistance assistant assisted
assisting assists assize associate association associative assonance assort assortments assuage
assume assumption assurance assure assureds aster asterisk asteroid asthma asthmatic astigmatic
astigmatism astir astonish astonishingly astound astrakhan astral astray astride astringency
astringent astrological astrology astronaut astronautics astronomic astronomical astronomy
astrophysicist astrophysics astute asunder asylum asymmetric asymmetry asymptotic asynchronous
at atavism atavistic ate atheism atheist atheistic athlete athletic atlas atmosphere atmospheric
atoll atom atomic atomiser atonality atone atop atria atrium atrocious atrocity atrophy attach
attachments attack attain attainments attar attempt attend attendance attendant attention
attentive attenuate attested attesting attests attic attire attitude attorney attract attraction
attractive attribute attribution attributive attune atwitter atypical auburn auction auctioneer
audacious audacity audi audibility audible audience audio audiology audiophile audiovisual audit
audition auditor auditorium aug aught augmented augmenting augments augur auguries august auk
aunt auntie aura aural aureole auricle auspice auspicious austere austerities authentic
authentically authenticate author authorisations authorise authoritarian authoritative
authorities authorship autism autistic auto autobiographical autobiography autocracy autocrat
autocratic autograph autoimmune automate automatic automatically automation automaton automobile
automotive autonomous autonomy autopilot autopsy autumn autumnal autumns auxiliary avail
availability avalanche avarice avaricious avast avatar avenge avenue aver average averse
aversion avert avian aviary aviation aviator aviatrices aviatrix avid avionics avocado avoid
avoidably avoidance avoirdupois avow avowals avuncular await awake awakened awakening awakens
award aware awash away awe aweigh awesome awestruck awful awhile awing awkward awl awning awoke
awry axe axial axing axiom axiomatic axis axle axon ayatollah aye azalea azimuth azure baa
babble babe babel babied babier babies babiest baboon babushka babyhood babying babyish babysat
babysit baccalaureate bacchanal bacchanalian bachelor bacilli bacillus back backache backbit
backbite backbitten backboard backbone backbreaking backdate backdrop backfield backfire
backgammon background backhand backhoe backings backlash backlog backpack backpedal backrest
backside backslapper backslash backslid backslide backspace backspin backstabbing backstage
backstairs backstop backstory backstretch backstroke backtrack backup backward backwash
backwater backwoods backyard bacon bacteria bacterial bacteriological bacterium bad bade badge
badgered badgering badinage badlands badminton badmouth baffle bag bagatelle bagel baggage
baggier baggiest bagpipe bah bail bailiff bailiwick bailout bait baize bake bakery balalaika
balance balcony bald balderdash bale baleen balefully balky ball ballad balladeer ballast
ballerina ballet ballistic ballistics balloon ballot ballpark ballplayer ballpoint ballroom
ballsy ballyhoo balm balmier balmiest baloney balsa balsam baluster balustrade bamboo bamboozle
ban banality banana bandage bandanna bandit banditry bando bandoleer bands bandstand bandwagon
bandwidth bandy bane bang bangle bani banish banister banjo bank bankbook banknote bankroll
bankrupt bankruptcy banns banquet banshee bantam bantamweight banter banyan baobab baptise
baptism baptistery bar barb barbacoa barbarian barbaric barbarism barbarity barbarous barbecue
barbell barbered barbering barberry barbershop barbiturate bards bare bareback barefaced
barefoot barehanded bareheaded barf bargain barge barista baritone barium bark barley barmaid
barman barnacle barns barnstorm barnyard barometer barometric baron baroness baronet baronial
baroque barrack barracuda barrage barrel barren barrette barricade barrier barrings barrio
barrister barroom barrows bartender barter basalt base baseball baseboard baseline baseman
basemen basements bash bashfully basic basically basil basilica basin basis bask basket
basketball bass basses bassinet basso bassoon bast bastard bastardise baste bat batch bate bath
bathe bathhouse bathmat bathos bathrobe bathroom bathtub batik baton batsman batsmen battalion
batten battery battle battlefield battleground battleship bauble baud baulk bauxite bawdy bawl
bay bayberry bayonet bayou bazaar bazillion bazooka be beach beachcomber beachhead beacon bead
beadier beadiest beagle beak beam bean beanbag bear bearded bearding beards bearings bearish
bearskin beast beat beaten beatific beatify beatitude beatnik beaus beauteous beautician
beautifully beautify beauty beaver bebop becalm became because beck beckon become bed bedazzle
bedbug bedclothes bedeck bedevil bedfellow bedlam bedpan bedraggle bedridden bedrock bedroll
bedroom bedside bedsit bedsore bedspread bedstead bedtime bee beech beechnut beef beefburger
beefier beefiest beefsteak beehive beekeeping beeline beep beeper beers beeswax beet beetle
beeves befall befallen befell befit befog before beforehand befoul befriend befuddle beg began
begat beget beggar begin beginnings begone begonia begot begotten begrudge beguile begun behalf
behalves behave behaviour behead beheld behemoth behest behind behold beholden behove beige
being belabour belated belay belch beleaguer belfry belie belief believe belittle bell
belladonna bellboy belle bellhop bellicose bellied bellies belligerence belligerent bellow
bellwether bellyache bellybutton bellyful bellying belong belongings beloved below belt beltway
belying bemoan bemuse bench benchmark bend beneath benediction benefactor benefactress benefice
beneficence beneficent beneficial beneficiary benefit benevolence benevolent benighted benign
bent benumb benzene bequeath bequest berate bereave bereavements bereft beret berg beriberi berm
berry berserk berth beryllium beryls beseech beset beside besiege besmirch besom besot besought
bespeak bespoke best bestial bestiary bestir bestow bestowals bestridden bestride bestrode
bestseller bet beta betake betcha bethink bethought betide betoken betook betray betrayals
betroth betrothal bettered bettering betterment bettor between betwixt bevel beverage bevy
bewail beware bewilder bewitch beyond bf biannual bias biathlon bib bible biblical bibliographic
bibliography bibliophile bibulous bicameral bicentennial bicep bicker bicuspid bicycle bid
bidden biddies bide bidet bidirectional biennial bifocal bifocals bifurcate big bigamists
bigamous bigamy biggie bighearted bighorn bight bigmouth bigot bigotry bigwig bike bikini
bilateral bile bilge bilingual bilious bilk bill billboard billed billet billfold billiards
billies billing billion billionaire billionth billow bills bimbo bimonthly bin binary binder
binderies binding binds binge bingo binnacle binocular binomial biochemical biochemistry
biodegradable biodiversity biofeedback biographical biography biological biologists biology
biomedical bionic biophysicist biophysics biopsy biorhythm biosphere bipartisan bipartite biped
biplane bipolar biracial birch bird birdbath birdbrained birdcage birdhouse birdie birdseed
birdwatcher biretta birth birthday birthmark birthplace birthrate birthright birthstone biscuit
bisect bisector bisexual bishop bishopric bismuth bison bisque bistro bit bitch bitcoin bite
bitemark bitmap bitten bitterer bitterest bitterly bittern bitterness bittersweet bitumen
bituminous bivalve bivouac bivouacked bivouacking biweekly bizarre blab blabbermouth black
blackball blackberry blackbird blackboard blackcurrant blacken blackguard blackhead blackish
blackjack blacklist blackmail blackout blacksmith blackthorn blacktop bladder blade blah blame
blamelessly blameworthy blanch blancmange bland blandishment blank blanket blare blarney
blaspheme blasphemies blasphemous blast blastoff blatant blaze blazon bleach bleak bleary bleat
bled bleed bleep blemish blench blend bless blessedness blessing blessings blew blight blimp
blind blindfold blindingly blindside bling blink blinkered blinkering blintz blintze blip bliss
blissfully blister blithe blitz blizzard bloat blob bloc block blockade blockage blockbuster
blockchain blockhead blockhouse blog bloke blond blonde blood bloodbath bloodcurdling bloodhound
bloodied bloodier bloodies bloodiest bloodlessly bloodmobile bloodshed bloodshot bloodstain
bloodstream bloodsucker bloodthirsty bloodying bloom blooper blossom blossomed blossoming
blossoms blot blotch blouse blow blowgun blowout blowsy blowtorch blowup blubber bludgeon blue
bluebell blueberry bluebird bluebottle bluefish bluegrass bluejacket bluenose blueprint
bluestocking bluff bluish blunder blunderbuss blunt blurb blurred blurring blurry blurs blurt
blush bluster bmi bmw boa board boardinghouse boardroom boardwalk boars boasted boaster boastful
boasting boasts boat boatman boatmen boatswain bob bobbed bobbies bobbin bobbing bobble bobcat
bobolink bobs bobsled bobtail bobwhite bode bodega bodice bodies bodily bodkin bodybuilding
bodyguard bodymap bodywork bog bogey bogeyman bogeymen boggle bogie bogus bohemian boil
boilerplate boisterous bola bold boldface bole bolero boll bologna bolster bolt bomb bombard
bombardments bombast bombastic bombings bombshell bonanza bonbon bond bondage bondsman bondsmen
bone bonehead bonfire bong bongo bonier boniest bonito bonnet bonsai bonus boo boob booby boodle
boogie book bookcase bookend bookie bookings bookish bookkeeper bookkeeping booklet bookmaking
bookmark bookmobile bookseller bookshelf bookshelves bookshop bookstore bookworm boom boomerang
boondocks boondoggle boons boorish boors boosted booster boosting boosts boot bootblack bootee
booth booties bootleg bootstrap booze bop borax bordello border borderland borderline bore
boredom boringly born borne boron borough borrow borscht bosh bosom boss bossier bossiest
bossily botanical botanists botany botch both bothered bothering bothersome botnet bottle
bottleneck bottom botulism boudoir bouffant bough bought bouillabaisse bouillon boulder
boulevard bounce bound boundary bounden bounteous bountifully bounty bouquet bourbon bourgeois
bourgeoisie bout boutique bovine bow bowel bowl bowlegged bowman bowmen bowsprit bowstring box
boxcar boxwood boy boycott boyfriend boyhood boyish boysenberry bozo bp bra brace bracelet
bracken bracket brackish bract brads brag braggart braid braille brain brainchild brainchildren
brainier brainiest brainstorm brainteaser brainwash braise brake brakeman brakemen bramble
branch brand brandied brandies brandish brandying brash brass brassier brassiere brassiest brat
bravado brave bravery bravo bravura brawl brawn brawnier brawniest brayed braying brays brazen
brazier breach bread breadbasket breadfruit breadth breadwinner break breakables breakage
breakdown breakfast breakneck breakpoints breakthrough breakup breakwater breast breastbone
breastfed breastfeeding breastplate breaststroke breastwork breath breathe breathlessly
breathlessness breathtaking bred breech breed breeze breezier breeziest breezily brethren
breviary brevity brew brewery briar bribe bribery brick brickbat bricklayer bricklaying bridals
bride bridegroom bridesmaid bridge bridgehead bridgework bridle brief briefcase brig brigade
brigand brigandage brigantine bright brighten brilliance brilliant brim brimstone brindled brine
bring brinier briniest brink briquette brisk brisket bristle britches brittle bro broach broad
broadband broadcast broadcloth broaden broadloom broadside broadsword brocade broccoli brochure
brogan brogue broil broke brokenhearted brokerage brokered brokering bromide bromine bronchi
bronchitis bronchus bronco brontosaur brontosaurus bronze brooch brood brooded brooding broods
brook broom broomstick broth brothel brotherhood brotherly brought brouhaha brow browbeat
browbeaten browned browner brownest brownie browning brownish brownout browns brownstone browse
brr bruin bruise brunch brunet brunette brunt brush brushwood brusque brutality brutally brute
brutish bubble bubblier bubbliest buccaneer buck buckboard bucket bucketfuls buckeye buckle
buckram bucksaw buckshot buckskin buckteeth bucktooth bucktoothed buckwheat buckyball bucolic
bud buddies buddy budge budgerigar budget budgetary budgie buff buffalo buffered buffering
buffet buffoon buffoonery bug bugaboo bugbear buggier buggies buggiest bugle build buildings
buildup built builtin bulb bulbous bulge bulimia bulimic bulk bulkhead bulkier bulkiest bull
bulldog bulldoze bullet bulletin bulletproof bullfight bullfinch bullfrog bullheaded bullhorn
bullied bullies bullion bullish bullock bullpen bullring bullshit bullying bulrush bulwark bum
bumblebee bumbled bumbler bumbles bumbling bump bumpier bumpiest bumpkin bumptious bun bunch
bundle bung bungalow bunghole bungle bunion bunk bunkhouse bunkum bunnies bunt buoy buoyancy
buoyant buprenorphine bur burble burden burdensome burdock bureau bureaucracy bureaucrat
bureaucratic burg burgeon burger burgher burglar burglaries burgle burials burka burlap
burlesque burlier burliest burn burnish burnoose burnout burnt burp burqa burr burrito burro
burrow bursar burst bursting bursts bury bus busboy busby bush bushel bushellings bushier
bushiest bushman bushmen bushwhack busied busier busies busiest busily business businesslike
businessman businessmen businesswoman businesswomen busses bust bustle busybody busying busyness
busywork but butane butch butcher butcheries butler butt butte buttercup butterfat butterfly
buttermilk butternut butterscotch buttery buttock button buttonhole buttress buxom buy buyout
buzz buzzard buzzkill buzzword by bye bygone bylaw byline bypass byplay byproduct bystander byte
byway byword cab cabals cabana cabaret cabbage cabbies cabin cabinet cable cablecast cablegram
caboodle caboose cacao cache cachet cackle cacophonous cacophony cacti cactus cad cadaver
cadaverous caddie caddish caddying cadence cadenza cadet cadge cadmium cadre caducei caduceus
caesium caesura cafeteria caffeinated caffeine cage cagier cagiest cagily cahoot cairn caisson
cajole cajolery cake calabash calamine calamitous calamity calcify calcine calcite calcium
calculable calculate calculation calculator calculi calculus calendar calf calfskin calibrate
calibrations calibrator calibre calico caliper caliph caliphate call calligraphy callings
calliope callisthenic callous callow callus calm caloric calorie calorific calpol calumniate
calumny calve calypso calyx cam camaraderie camber cambium cambric camcorder came camel camellia
cameo camera cameraman cameramen camerawoman camerawomen camhs camisole camouflage camp campaign
campanile campfire campground camphor campsite campus camshaft can canals canard canary canasta
cancan cancel cancellations cancer cancerous candelabra candelabrum candid candidacy candidate
candidly candied candies candle candlelight candlestick candour candy candying cane canine
canister canker cankerous cannabis cannery cannibal cannibalistic cannier canniest cannily
cannon cannonade cannonball cannot canoe canon canonical canons canopy cant cantaloupe
cantankerous cantata canteen cantered cantering canticle cantilever canto cantons canvas
canvasback canvasses canyon cap capability capably capacious capacitance capacitor capacity
caparison cape capered capering capillary capital capitalise capitalistic capitalists capitol
capitulate caplet capon cappuccino caprice capricious capsize capstan capsule captain captaincy
caption captious captivate captive captivities captor capture car carafe caramel carapace carat
caravan caraway carbide carbine carbohydrate carbon carbonate carboy carbs carbuncle carburettor
carcass carcinogen carcinogenic carcinoma cardboard carded cardiac cardigan cardinal carding
cardio cardiogram cardiopulmonary cardiovascular cards cardsharp care careen careered careering
carefree carefully carefulness caregiver carelessly carelessness caress caret caretaker careworn
carfare cargo caribou caricature caries carillon carjack carmine carnage carnal carnation
carnelian carnival carnivore carnivorous carol carolled caroller carolling carols carom carotid
carousals carouse carousel carp carpals carpel carpenter carpentry carpet carpetbag carpi
carport carpus carrel carriage carriageway carried carrier carries carrion carrot carryall
carrying carryout carseat carsick cart cartel cartilage cartilaginous cartography carton cartoon
cartoonists cartridge cartwheel carve caryatid cascade case casein caseload casework caseworker
cash cashback cashew cashier cashmere casings casino cask casket cassava casserole cassette
cassia cassock cast castanet castaway caste castigate castigator castings castle castoff castor
castrate casual casualty casuist casuistry cat cataclysm cataclysmic catacomb catafalque
catalepsy cataleptic catalogue catalpa catalyse catalysis catalyst catalytic catamaran catapult
cataract catarrh catastrophe catastrophic catatonic catbird catboat catcall catch catchall
catchier catchiest catchings catchphrase catchword catechise catechism categorical categorise
category catered caterer catering caterpillar caterwaul catfish catgut catharses catharsis
cathartic cathedral catheter cathode catholic catkin catnap catnip cattail cattily cattle
cattleman cattlemen catwalk caucus caudal caught cauldron cauliflower caulk causality causally
causative cause causeway caustic caution cautionary cautious cavalcade cavalier cavalry
cavalryman cavalrymen cave caveat caveman cavemen cavern cavernous caviar cavil cavities cavort
caw cayenne cc cease ceasefire ceaselessly cedar cede cedilla ceiling celebrant celebrate
celebration celebratory celebrity celery celesta celestial celibacy celibate cell cellar
cellists cello cellophane cellular cellulite celluloid cellulose cement cemetery cenotaph censer
censor censorious censorship censure census cent centaur centenarian centenary centennial
centigrade centigram centile centilitre centime centimetre centipede centralise centrally
centrals centre centrefold centrepiece centrifuge centripetal centurion century cephalic ceramic
cereal cerebellum cerebra cerebral cerebrum ceremonially ceremonials ceremonious ceremony
certain certainty certificate certify certitude cerulean cervical cervices cervix cesarean
cessation cession cesspool cetacean chafe chaff chaffinch chagrin chain chainsaw chair chairlift
chairman chairmen chairperson chairwoman chairwomen chaise chalet chalice chalk chalkboard
chalkier chalkiest challenge chamber chamberlain chambermaid chambray chameleon chamois
chamomile champ champagne champion championship chance chancel chancellery chancellor chancery
chandelier chandler change changeling changeover channel chant chantey chanticleer chaos chaotic
chap chaparral chapel chaperone chaplain chaplaincy chaplet chapter char character characterise
characteristic characteristically charade charbroil charcoal charge charily chariot charioteer
charisma charismatic charitable charitably charities charity charlatan charm chart chartered
chartering chartreuse charwoman charwomen chase chased chaser chases chasing chasm chassis
chaste chastened chastening chastens chastise chastisements chasuble chat chateaus chattel
chatterbox chattered chatterer chattering chattier chattiest chattily chauffeur chauvinism
chauvinist chauvinistic cheap cheapen cheapskate cheat check checklist checkmate checkout
checkpoint checkroom checkup cheddar cheek cheekbone cheekily cheep cheer cheerfully
cheerfulness cheerier cheeriest cheerily cheerleader cheerlessly cheerlessness cheese
cheeseburger cheesecake cheesecloth cheetah chef chemical chemise chemist chemistry chemotherapy
chenille cheque chequebook chequerboard chequered chequering cherish cheroot cherries cherry
cherub cherubic cherubim chervil chess chessboard chessman chessmen chest chestnut chevron chew
chewier chewiest chi chiaroscuro chic chicanery chichis chick chickadee chicken chickenpox
chickpea chickweed chicle chicory chide chief chieftain chiffon chigger chignon chilblain child
childbearing childbirth childcare childhood childish childlessness childlike childminder
childproof children chill chilli chime chimera chimerical chimney chimp chimpanzee china
chinchilla chink chinned chinning chino chins chinstrap chintz chip chipmunk chiropody
chiropractic chiropractor chirp chirrup chisel chit chitchat chitin chivalrous chivalry chive
chlamydia chloride chlorinate chlorine chlorofluorocarbon chloroform chlorophyll chock chocolate
choice choir choke choler cholera choleric cholesterol chomp choose choosier choosiest chop
choppered choppering choppier choppiest choppily chopstick chorale chorals chord chore
choreograph choreographic choreography chorister chortle chorus chose chow chowder christen
christenings christmas chromatic chrome chromium chromosome chronic chronically chronicle
chronological chronology chronometer chrysalis chrysanthemum chubby chuck chucked chuckhole
chucking chuckle chucks chug chum chummier chummiest chump chunk chunkier chunkiest church
churchgoer churchman churchmen churchyard churl churlish churn chute chutney chutzpah chyron
ciabatta cicada cicatrices cicatrix cider cigar cigarette cigarillo cilantro cilia cilium cin
cinch cinchona cincture cinder cinema cinematic cinnabar cinnamon cipher circa circadian circle
circlet circuit circuitous circuitry circular circulate circulation circulatory circumcise
circumcision circumference circumflex circumnavigate circumscribe circumspect circumstance
circumstantial circumvent circumvention circus cirrus cis cisgender cistern citadel citalopram
citations cite cities citizen citizenry citizenship citric citron citronella citrus civet civic
civil civilian civilisations civilise civilities civvies clack clad claim claimant clairvoyance
clairvoyant clam clambake clamber clammier clammiest clamorous clamour clamp clampdown clan
clandestine clang clangour clank clannish clap clapboard claptrap claret clarification clarify
clarinet clarion clarity clash clasp class classic classification classifieds classify classmate
classroom clatter clause claustrophobia clavichord clavicle claw clay clayey clean cleanlier
cleanliest cleanliness cleanse cleanup clear clearance clearinghouse clearings cleat cleavage
cleave clef cleft clematis clemency clench clerestory clergy clergyman clergymen clergywoman
clergywomen cleric clerk clever clew click clickbait client cliff cliffhanger cliffs climactic
climate climatic climax climb clime clinch cling clinic clinically clinician clink clip
clipboard clippings clique cliquish clit clitoral clitoris cloak cloakroom clobber cloche clock
clockwise clockwork clod clodhopper clog cloister clomp clone clop close closefisted
closemouthed closeout closet closure clot cloth clothe clothesline clothespin cloture cloud
cloudburst cloudier cloudiest clout clove cloverleaf cloverleaves clown clownish cloy club
clubfeet clubfoot clubhouse cluck clue clump clumsy clung clunk cluster clutch clutter coach
coachman coachmen coagulant coagulate coagulation coal coalesce coalescence coalition coarse
coarsened coarsening coarsens coast coastline coat coauthor coax cob cobalt cobble cobblestone
cobra cobweb cocaine cocci coccus coccyges coccyx cochlea cochleae cock cockade cockamamie
cockatoo cockerel cockeyed cockfight cockier cockiest cockily cockle cockleshell cockney cockpit
cockroach cockscomb cocksucker cocksure cocktail cocoa coconut cocoon cod coda coddle code
codeine codependency codependent codex codfish codger codices codicil codify coed coefficient
coequal coerce coercion coercive coeval coexist coexistence coffee coffeecake coffeehouse
coffeepot coffers coffin cog cogency cogent cogitate cognac cognate cognisance cognisant
cognitive cognomen cogwheel cohabit cohabiting cohere coherence coherent cohesion cohesive
cohort coif coiffure coil coinage coincide coincidence coincidental coined coining coins coital
coitus coke cola colander cold coleslaw colic colicky coliseum collaborate collaboration
collaborative collaborator collage collapse collapsible collar collarbone collate collateral
collation colleague collect collectables collection collective collectivise collector colleens
college collegian collegiate collide collie colliery collision collocate colloid colloquial
colloquialisms colloquium colloquy collude collusion collusive cologne colon colonel colonial
colonies colonise colonnade colonoscopies coloratura colossal colossi colossus colour
colourblind coloureds colourfast colourfully cols colt coltish columbine column coma comatose
comb combat combatant combative combinations combine combo combustibility combustible combustion
come comeback comedian comedic comedienne comedown comedy comelier comeliest comestible comet
comeuppance comfort comfortable comfortably comforted comforter comforting comforts comfy comic
comings comma command commandant commandeer commandments commando commemorate commemoration
commemorative commence commencements commend commendably commendations commensurable
commensurate commentary commentate commentator commented commenting comments commerce commercial
commercialise commingle commiserate commiseration commissar commissariat commissaries commission
commit commitments committals committee commode commodious commodity commodore common
commonplace commonwealth commotion communally commune communicable communicant communicate
communication communicative communicator communion communique communistic communists communities
commutative commute compact compaction compactor companion companionship companionway company
comparably comparative compare comparison compartment compass compassion compassionate
compatibility compatible compatriot compel compendium compensate compensation compensatory
compete competence competencies competent competition competitive competitor compilations
compile complacence complacency complacent complain complainant complaint complaisance
complaisant complected complement complementary complete completion complex complexion
complexities compliance compliant complicate complication complicity complimentary complimented
complimenting compliments comply component comport compose composite composition compositor
compost composure compote compound comprehend comprehensibility comprehensible comprehension
comprehensive compress compression compressor comprise compromise comptroller compulsion
compulsive compulsory compunction computational computations compute computerise comrade
comradeship con concatenate concatenation concave concavities conceal concede conceit
conceivably conceive concentrate concentration concentric concept conception conceptual concern
concert concertina concertmaster concerto concession concessionaire conch concierge conciliate
conciliation conciliator conciliatory concise conclave conclude conclusion conclusive concoct
concoction concomitant concord concordance concordant concourse concrete concubine concur
concurrence concurrent concussion condemn condemnations condemnatory condensations condense
condescend condescension condiment condition conditionally conditionals condo condole condolence
condom condominium condone condor conduce conducive conduct conductive conductor conduit cone
confab confection confectionery confederacy confederate confederation confer conference confess
confession confessionals confessor confetti confidant confidante confide confidence confident
confidential configurations configure confine confinements confirm confirmations confirmatory
confiscate confiscation conflict confluence confluent conform conformance confound confront
confrontations confuse confusion confute conga congeal congenial congenital congest congestion
congestive conglomerate congratulate congratulations congratulatory congregate congregation
congress congressional congressman congressmen congresswoman congresswomen congruence congruent
congruity congruous conic conical conifer coniferous conjecture conjoin conjoint conjugal
conjugate conjugation conjunction conjunctive conjuncture conjure conk connect connection
connective connector connivance connive connoisseur connotations connotative connote connubial
conquer conqueror conquest conquistador consanguinity conscience conscientious conscious
consciousnesses conscript consecrate consecutive consensual consensus consent consequence
consequent consequential conservatism conservative conservator conservatory conserve consider
considerably considerate considerations consign consignments consist consistency consistent
consolations console consolidate consolidation consonance consonant consort consortia consortium
conspicuous conspiracy conspirator conspiratorial conspire constable constabulary constancy
constant constellation consternation constipate constipation constituency constituent constitute
constitution constitutionality constitutionally constitutionals constrain constraint constrict
constriction constrictive constrictor construct construction constructive constructor construe
consul consular consulate consult consultancy consultant consultations consultative consumables
consume consumerism consummate consumption consumptive contact contagion contagious contain
contaminant contaminate contamination contemplate contemplation contemplative contemporaneous
contemporary contempt contemptible contemptuous contend content contentedness contention
contentious contest contestant context contextual contiguity contiguous continence continent
continentals contingency contingent continua continually continuance continuations continue
continuous continuum contort contortion contour contraband contraception contraceptive contract
contractile contraction contractor contractual contradict contradiction contradictory contrail
contralto contraption contrapuntal contrary contrast contravene contravention contretemps
contribute contribution contributor contrite contrivance contrive control controversially
controversy controvert contumacious contumely contuse contusion conundrum convalesce
convalescence convalescent convection convene convenience convenient convent convention
conventionality conventionally converge convergence convergent conversant conversational
conversations converse conversion convert convertible convex convey conveyance conveyor convict
conviction convince convincingly convivial convoke convoluted convoy convulse convulsion
convulsive coo cook cookbook cookery cookie cookout cool coolant coolie coons coop cooper
cooperate cooperative coopered coopering coordinate coordination coordinator coot cootie cop
cope copied copier copies copilot copious copperhead coppery copra copse copter copula copulate
copulation copycat copying copyright copywriter coquette coquettish coral corals cord cordial
cordite cordon corduroy core corespondent coriander cork corkscrew corm cormorant corn cornball
cornbread corncob cornea corneal cornered cornering cornerstone cornet cornflakes cornflower
cornice cornmeal cornrow corns cornstalk cornstarch cornucopia corny corolla corollary corona
coronary coronation coronaviruses coroner coronet corpora corporal corporate corporation
corporeal corps corpse corpulence corpulent corpus corpuscle corral correct correction
corrective corrector correlate correlation correlative correspond correspondence correspondent
correspondingly corridor corroborate corroboration corroborative corrode corrosion corrosive
corrugate corrupt corruptible corruption corsage corsair corset cortex cortical cortices
cortisone coruscate cosign cosignatory cosine cosmetic cosmic cosmogony cosmological cosmology
cosmonaut cosmopolitan cosmos cosplay cosponsor cost costar costings costlier costliest costume
cosy cot cote coterie cotillion cottage cotton cottonmouth cottonseed cottontail cottonwood
cotyledon couch cougar cough could council councillor councilman councilmen councilwoman
councilwomen counsel counsellor count countably countdown countenance counteract counterattack
counterbalance counterclaim counterclockwise counterculture countered counterespionage
counterexample counterfeit countering counterintelligence countermand counteroffer counterpane
counterpart counterpoint counterproductive counterrevolutionary countersign countersink
countersunk countertenor counterweight countess counties countrified country countryman
countrymen countryside countrywoman countrywomen coup coupe couple couplet coupon courage
courageous courier course court courteous courtesan courtesy courthouse courtroom courtship
courtyard cousin cove covenant covens coverage coverall covered covering coverlet covert covet
covetous coveys cow coward cowardice cowbird cowboy cowered cowering cowgirl cowhand cowhide
cowl cowlick cowpoke cowpox cowpuncher cowslip cox coxcomb coxswain coy coyote cozen cp cpoms
crab crabbier crabbiest crabbily crack crackdown crackerjack crackle crackpot crackup cradle
craft craftier craftiest craftily craftsman craftsmen crag craggier craggiest cram cramp
cranberry crane cranial cranium crank crankcase crankier crankiest crankshaft cranny crap crape
crash crass crate cratered cratering cravat crave cravenly cravens cravings craw crawl
crawlspace crayfish crayon craze crazier crazies craziest crazily craziness creak creakier
creakiest cream creamery creamier creamiest crease create creation creative creator creature
credence credential credenza credibility credible credit creditably creditor credo credulity
credulous creed creek creel creep creepier creepiest creepily cremate cremation crematoria
crematorium crematory creole creosote crepe crept crescendo crescent cress crest crestfallen
cretin cretinous crevasse crevice crew crewman crewmen crib cribbage crick cricket crime
criminal crimp crimson cringe crinkle crinoline cripple crises crisis crisp crisscross criteria
criterion critic critically criticise criticisms critique critter croak crochet crock crockery
crocodile crocus crofts croissant crone crony crook crookeder crookedest crookedness croon crop
croquet croquette cross crossbar crossbeam crossbones crossbow crossbred crossbreed crosscheck
crossfire crossings crossover crosspiece crossroad crosstown crosswalk crossword crotch crotchet
crouch croup crow crowbar crowded crowdfund crowding crowds crowned crowning crowns crucial
crucible crucifix crucifixion cruciform crucify crud crude crudities cruel cruelty cruet cruise
cruller crumb crumble crumblier crumbliest crummy crumpet crumple crunch crusade crush crust
crustacean crustier crustiest crutch crux cry crybaby cryogenics crypt cryptic cryptocurrency
cryptogram crystal crystalline crystallise crystallographic crystals cs ct cub cubbyhole cube
cubic cubicle cubit cuckold cuckoo cucumber cud cuddle cudgel cue cuff cuing cuisine culinary
cull culminate culmination culotte culpable culprit cult cultivate cultivation cultivator
culturally culture culvert cumbersome cumin cummerbund cumming cums cumulative cumuli cumulus
cuneiform cunnilingus cunning cunt cup cupboard cupcake cupfuls cupid cupola cur curacy curate
curative curator curb curdle curds cure curfew curies curio curiosity curious curl curlew
curlicue curmudgeon currant currency current curricula curriculum curried curries currycomb
currying curse cursive cursor cursorily curt curtail curtain curtsy curvaceous curvature curve
cushion cushy cusp cuspid cuss custard custodian custody custom customary customise cut cutback
cute cutesy cuticle cutlass cutlery cutlet cutoff cutout cutthroat cuttings cuttlefish cutup
cyanide cyberbully cybernetic cybernetics cyberpunk cybersex cyberspace cyclamen cycle cyclic
cyclists cyclone cyclonic cyclotron cygnet cylinder cylindrical cymbal cynic cynosure cypress
cyst cystic cytoplasm czarina da dab dabble dacha dachshund dactyl dactylic dad daddies dado
daemon daffodil daffy daft dagger daguerreotype dahlia dailies dainty daiquiri dairy dairymaid
dairyman dairymen daises daisies daisy dales dalliance dally dalmatian dam damage damask dame
damnable damnation damned damning damns damp dampen damsel damson dance dandelion dandle
dandruff dandy danger dangerous dangle dank dapper dapple dare daredevil dark darken darkroom
darling darn darned darning darns dart dartboard dash dashboard dashiki dastardly data database
datatype date dateline dative datum daub daughter daunt dauntlessly dauntlessness dauphin
davenport davits dawdle dawn dawned dawning dawns day daybed daybreak daydream daylight daytime
daze dazzle deacon deaconess deactivate dead deadbeat deadbolt deaden deadlier deadliest
deadline deadlock deadpan deadwood deaf deafen deal dealings dealt dean deans dear dearth death
deathbed deathblow deathlike deathtrap deaves debacle debar debark debase debasements debate
debauch debauchery debenture debilitate debility debit debonair debrief debris debt debtbondage
debtor debug debunk debut dec decade decadence decadent decaf decaffeinate decals decamp decant
decanter decapitate decathlon decay decease decedent deceit deceitfully deceive decelerate
decency decent decentralise deception deceptive decibel decide decidedly deciduous decimal
decimate decipher decision decisive deck deckhand declaim declamatory declarations declarative
declare declassify declension decline declivity decode decommission decompose decomposition
decompress decompression decongestant decontaminate decorate decoration decorative decorator
decorous decorum decoy decrease decree decremented decrepit decrepitude decrescendo decry
dedicate dedication deduce deducible deduct deductible deduction deductive deed deejay deem deep
deepen deepfake deer deerskin deescalate deface defamatory defame default defeat defecate defect
defective defector defence defend defendant defensible defensive deference deferential deferment
deferred deferring defiance defiant deficiency deficient deficit defile define definite
definition definitive deflate deflation deflect deflection deflector defogger defoliant
defoliate deforest deform deformities defraud defray defrost deft defunct defuse defy degeneracy
degenerate degenerative degrade degree dehumidify dehydrate deice deify deign deism deity deject
dejection delay delectable delegate delegation delete deleterious deletion deleverage deli
deliberate deliberation delicacy delicate delicatessen delicious delight delightfully delimit
delineate delinquency delinquent deliquescent delirious delirium deliver deliverance deliveries
dell delphinium delta delude deluge delusion delusive deluxe delve demagogic demagogue
demagoguery demagogy demand demarcate demean demeanour demented dementia demerit demesne demigod
demijohn demise demitasse demo democracy democrat democratic democratically demographic demolish
demolition demon demoniac demonic demonstrable demonstrably demonstrate demonstration
demonstrative demonstrator demoralise demote demotion demount demur demure den denature dendrite
denial denied denies denigrate denim denizen denominate denomination denominator denote
denouement denounce dense densities dent dentifrice dentine dentistry dentists denture denude
denunciation denying deodorant deodorise depart departmental departments departure depend
dependably dependant dependence dependencies dependent depict depiction depilatory deplane
deplete deplorably deplore deploy depoliticise depopulate deport deportations depose deposit
depositor depositories depot deprave depravities deprecate deprecatory depreciate depreciation
depress depressant depressingly depression depressive deprivations deprive deprogram depth
depute deputy derail derailments derange derbies deregulate derelict deride derision derisive
derisory derivations derivative derive dermis derogate derogatory derrick derricks derringer
dervish desalinate descant descend descendant descendent descent describe description
descriptive descriptor descry desecrate desecration desegregate desegregation desert deserve
desiccate desiderata desideratum design designate designations desirability desirably desire
desirous desist desk desktop desolate desolation despair desperado desperate desperation
despicable despise despite despoil despondency despondent despot despotic dessert destabilise
destinations destine destinies destiny destitute destitution destroy destruct destructible
destruction destructive desultory detach detachments detail detain detainee detect detection
detective detector detentes detention deter detergent deteriorate deterioration determinant
determinate determinations determine deterministic deterrence deterrent detest dethrone detonate
detonation detonator detour detox detoxify detract detractor detriment detritus deuce deuterium
devalue devastate devastation develop developmental developments deviance deviant deviate
deviation device devil devilish devilry deviltry devious devise devoid devolution devolve devote
devotee devotion devotionals devour devout dew dewberry dewdrop dewlap dexterity dexterous
dextrose dharma dhoti diabetes diabetic diabolic diabolical diacritic diadem diagnose diagnosis
diagnostic diagnostician diagonal diagram diagrammatic dial dialect dialectic diallings dialog
dialogue dialyses dialysis diameter diametrical diametrically diamond diaper diaphanous
diaphragm diarrhoea diary diastolic diatom diatribe diazepam dibble dice dichotomies dicker
dickey dicks dicta dictate dictation dictator dictatorial dictatorship diction dictionary dictum
did didactic diddle die diereses dieresis diesel diet dietary dietetic dietitian differ
difference different differential differentiate differentiation difficult difficulties
diffidence diffident diffuse diffusion dig digested digestible digesting digestion digestive
digests digit digitalis digitally digitise dignify dignitary dignity digraph digress digression
digressive dilapidated dilate dilation dilatory dilemma dilettante diligence diligent dill
dillies dillydally dilute dilution dim dime dimension diminish diminuendo diminutive dimple
dimpled dimples dimpling dimwit din dine dinette ding dinghy dingo dingy dinky dinnered
dinnering dinosaur dint diocesan diocese diode diorama dioxide dioxin dip diphtheria diphthong
diploma diplomacy diplomat diplomata diplomatic diplomatically dipole dipsomania dipsomaniac
dipstick dire direct direction directive director directorate directorial directories dirge
dirigible dirks dirt dirtied dirtier dirties dirtiest dirtying dis disability disable disabuse
disadvantage disadvantageous disaffect disagree disagreeably disagreements disallow disambiguate
disappear disappearance disappoint disappointments disapprove disarm disarmament disarrange
disarray disassemble disassociate disaster disastrous disavow disavowals disband disbar
disbelief disbelieve disburse disbursements disc discard discern discernible discharge disciple
disciplinarian disciplinary discipline disclaim disclose disclosure disco discoloration
discolour discolourations discombobulate discomfit discomfiture discomfort discommode discompose
discomposure disconcert disconnect disconsolate discontent discontinuance discontinue
discontinuities discontinuous discord discordant discotheque discount discountenance discourage
discouragements discourse discourteous discourtesy discover discoveries discredit discreet
discrepancy discrete discretion discretionary discriminant discriminate discrimination
discriminatory discursive discus discussant discusses discussion disdain disdainfully disease
disembark disembody disembowel disenchant disenchantment disencumber disenfranchise disengage
disentangle disestablish disfavour disfigure disfranchise disgorge disgrace disgracefully
disgruntle disguise disgust disgustingly dish disharmonious disharmony dishcloth dishearten
dishevel dishevelled dishonest dishonour dishonourably dishpan dishrag dishtowel dishwasher
dishwater disillusion disincentive disincline disinfect disinfectant disingenuous disinherit
disintegrate disintegration disinter disinterest disinterested disjoint disk diskette dislike
dislocate dislocation dislodge disloyal disloyalty dismal dismantle dismay dismember dismiss
dismissals dismissive dismount disney disobedience disobedient disobey disoblige disorder
disorient disown disparage disparate disparity dispassionate dispatch dispel dispensary
dispensations dispense disperse dispersion dispirit displace displacements display displease
displeasure disport disposables disposals dispose disposition dispossess dispossession disproof
disproportionate disprove disputant disputatious dispute disqualify disquiet disregard disrepair
disreputably disrepute disrespect disrespectfully disrobe disrupt disruption disruptive
dissatisfaction dissatisfy dissect dissection dissemble disseminate dissemination dissension
dissent dissertation disservice disses dissidence dissident dissimilar dissimilarities
dissimulate dissipate dissipation dissociate dissociation dissolute dissolution dissolve
dissonance dissonant dissuade dissuasion distaff distance distant distaste distastefully
distemper distend distension distil distillate distillations distillery distinct distinction
distinctive distinguish distort distortion distract distraction distrait distraught distress
distressingly distribute distribution distributive distributor district distrust distrustfully
disturb disturbance disunite disuse ditch dither ditto ditty diuretic diurnal diva divans dive
diverge divergence divergent diverse diversify diversion diversionary diversities divert
divested divesting divests divide dividend divine divinities divisibility divisible division
divisive divisor divorce divot divulge divvy diwali dizzy dla dna do doable dob doc docent
docile dock docket dockyard doctor doctorate doctrinaire doctrine docudrama document documentary
dodder dodge dodo doe doers doff dog dogcatcher dogfight dogfish doggedly doggedness doggerel
doggies doggone doghouse dogie dogma dogmatic dogmatism dogtrot dogwood doily doing doldrums
dole dolefully doll dollar dollhouse dollies dollop dolly dolmen dolorous dolphin dolt doltish
domain dome domestic domesticate domicile dominance dominant dominate domination domineer
dominion domino don donate donations done donkey donned donning donor dons doodad doodle
doohickey doom doomsday doorbell doorknob doorman doormat doormen doors doorstep doorway dope
dopier dopiest dork dorm dormancy dormant dormice dormitory dormouse dorsal dory dos dosage dose
dot dotage dotcom dote doth double doublet doubloon doubt doubtfully doubtlessly douche dough
doughnut doughty dour douse dove dovetail dowager dowdy dowel down downbeat downcast downfall
downgrade downhearted downhill downier downiest download downplay downpour downright downscale
downsize downstage downstairs downstate downstream downswing downtime downtown downtrodden
downturn downward downwind dowry dowse doxologies doyen doze dozens drab drachma draconian draft
draftee drag dragnet dragon dragonfly dragoon drain drainage drainpipe drake dram drama dramatic
dramatically dramatisations dramatise dramatist drank drape drapery drastic drastically draught
draughtier draughtiest draughtsman draughtsmen draw drawback drawbridge drawings drawl
drawstring dray dread dreadfully dreadlocks dreadnought dream dreamier dreamiest dreamily
dreamland dreamlike dreamt dreary dredge dregs drench dress dressage dressier dressiest
dressings dressmaker dressmaking drew dribble driblet drift driftwood drill drink drip drive
drivel driveway drizzle droll drollery dromedary drone drool droop drop droplet dropout
droppings dropsy dross drought drove drown drowse drowsier drowsiest drowsily drowsiness drub
drudge drudgery drug druggists drugstore druid drum drumstick drunk drunkard drunken dry dryad
drywall dual dub dubiety dubious ducal ducat duchess duchy duck duckbill duckling duct ductile
dud dude dudgeon due duel duellings duet duff dug dugout duh duke dukedom dulcet dulcimer dull
dullard duly dumb dumbbell dumbfound dumbwaiter dummy dump dumpier dumpiest dumpling dumpster
dun dunce dune dung dungaree dungeon dunk dunno duo duodena duodenal duodenum dupe duplex
duplicate duplication duplicator duplicity durability durable duration duress during dusk
duskier duskiest dust dustbin dustier dustiest dustman dustmen dustpan duteous dutifully duty
duvet dv dwarf dwarfish dweeb dwell dwellings dwelt dwindle dx dyadic dye dyestuff dying dyke
dyked dyking dynamic dynamically dynamism dynamite dynamo dynastic dynasty dysentery
dysfunctional dyslexia dyslexic dyspepsia dyspeptic dyspraxia each eager eagle eaglet ear
earache earbud eardrum earfuls earl earldom earlier earliest earlobe earls earmark earmuff
earned earner earnest earning earns earphone earplug earrings earshot earsplitting earth earthen
earthenware earthier earthiest earthlier earthliest earthling earthquake earthshaking earthward
earthwork earthworm earwax earwig ease easel easier easiest easily east eastbound easterly
eastern easternmost eastward easygoing eat eatables eaten eatery eave eavesdrop ebay ebb ebonies
ebony ebullience ebullient eccentric eccentricities ecclesiastic ecclesiastical echelon echo
eclectic eclipse ecliptic ecological ecologists ecology ecomap econometric economic economically
economise economists economy ecosystem ecotourism ecru ecstasy ecstatic ecumenical eczema
edamame eddied eddies eddy eddying edelweiss edge edgewise edgier edgiest edibility edible edict
edifice edify edit edition editor editorial editorship educable educate education educationally
educator eel eerie efface effect effective effectual effectuate effeminacy effeminate effervesce
effervescence effervescent effete efficacious efficacy efficiency efficient effigy effluent
effort effortlessly effrontery effulgence effulgent effusion effusive eg egalitarian egg
eggbeater egghead eggnog eggplant eggshell eglantine ego egocentric egoistic egotism egotist
egotistic egotistical egregious egress egret eh ehcp eid eiderdown eigenvalue eight eighteen
eighteenth eighth eighties eightieth either ejaculate ejaculation eject ejection eke eking
elaborate elaboration elapse elastic elate elation elbow elbowroom elder elderberry eldercare
eldest elect election electioneer elective elector electorate electric electrically electrician
electrify electrocardiogram electrocardiograph electrocute electrocution electrode
electrodynamics electroencephalogram electroencephalograph electrolysis electrolyte electrolytic
electromagnet electromagnetic electron electronic electronica electronically electroplate
electrostatic elegance elegant elegiac elegy element elementary elephant elephantine elevate
elevation elevator eleven eleventh elf elfin elfish elicit elide eligibility eligible eliminate
elimination elision elite elixir elk ell ellipse ellipsis elliptic elm elongate elope elopements
eloquence eloquent else elsewhere elucidate elude elusive elves em emaciate email emanate
emancipate emancipation emancipator emasculate embalm embankment embargo embark embarrass
embarrassments embassy embattled embed embellish embellishments ember embezzle embitter emblazon
emblem emblematic embody embolden embolism emboss embrace embroider embroideries embroil embryo
embryonic emcee emend emerald emerge emergence emergencies emergent emeritus emetic emigrant
emigrate emigration eminence eminent emir emirate emirs emis emissary emission emit emoji
emollient emolument emos emote emotion emotionalism emotionally emotive empathetic empathise
empathy emperor emphases emphasis emphasise emphatic emphatically emphysema empire empirical
empiricism emplacement employ employee employments emporium empower empress empty ems emu
emulate emulation emulator emulsify emulsion enable enact enactments enamel enamellings enamour
encamp encapsulate encase enchant enchantments enchantress enchilada encircle enclave enclose
enclosure encode encompass encopresis encore encounter encourage encouragements encroach encrust
encrypt encrypted encryption encumber encumbrance encyclical encyclopaedia encyclopaedic
encyclopedia encyclopedic end endanger endear endearments endeavour endemic endings endive
endlessly endlessness endocrine endorse endorsements endow endowments endue endurance endure
endways enema enemy energetic energetically energise energy enervate enfeeble enfold enforce
enfranchise engage engagements engender engine engineered engineering english engorge engrave
engravings engross engulf enhance enhancements enigma enigmatic enjoined enjoining enjoins enjoy
enjoyments enlarge enlargements enlighten enlist enlistee enlistments enliven enmesh enmity
ennoble ennui enormity enormous enough enquire enquiries enrage enrapture enrich enrol
enrolments ensconce ensemble enshrine enshroud ensign enslave ensnare ensue ensure ent entail
entangle entanglements entente entered entering enterprise entertain entertainments enthral
enthrone enthuse enthusiasm enthusiast enthusiastic enthusiastically entice enticements entire
entirety entities entitle entomb entomological entomologists entomology entourage entrails
entrance entrant entrap entreat entreaties entrench entrepreneur entrepreneurial entropy entrust
entry entryway entwine enumerable enumerate enumeration enunciate enunciation enuresis envelop
envelope enviably envious environment environmentalism environmentalist environmentally environs
envisage envision envoy envy enzyme epaulette ephemeral epic epicentre epicure epicurean
epidemic epidermal epidermis epiglottis epigram epigrammatic epilepsy epileptic epilogue epipen
episcopacy episcopal episcopate episode episodic epistle epistolary epitaph epithet epitome
epitomise epoch epoxy epsilon equable equal equalise equanimity equate equation equator
equatorial equestrian equestrienne equidistant equilateral equilibrium equine equinoctial
equinox equip equipage equipoise equitably equity equivalence equivalent equivocal equivocate
era eradicate erase erasure ere erect erectile erection erg ergo ergonomic ermine erode
erogenous erosion erosive erotic erotica err errand errant errata erratic erratically erratum
erroneous error ersatz erstwhile erudite erupt eruption erythrocyte esa escalate escalation
escalator escapade escape escapee escarole escarpment eschew escort escrow escutcheon esoteric
espadrille especial espionage esplanade espouse espresso espy esquire essay essence essential
establish establishments estate esteem ester estimable estimate estimation estimator estrange
estrangement estuary eta etc etch etchings eternal eternity ether ethereal ethic ethically
ethnic ethnological ethos etiologies etiquette etymological etymology eucalypti eucalyptus
eugenics eulogise eulogistic eulogy eunuch euphemism euphemistic euphony euphoria euphoric
eureka euro eutectic euthanasia evacuate evacuation evacuee evade evaluate evaluation evanescent
evangelical evangelism evangelist evangelistic evaporate evaporation evasion evasive eve even
evened evener evenest evenhanded evening evenly evenness evens event eventfully eventide
eventual eventualities eventuate ever everglade evergreen everlasting evermore every everybody
everyday everyone everyplace everything everywhere eves evict eviction evidence evident evil
evildoer evince eviscerate evocative evoke evolution evolutionary evolve ewe ex exacerbate exact
exactitude exaggerate exaggeration exalt exam examinations examine example exasperate
exasperation excavate excavation excavator exceed exceedingly excel excellence excellent except
exception exceptionally excerpt excess excessive exchange exchequer excise excision excite
excitements exclaim exclamation exclamatory exclude exclusion exclusive excommunicate
excommunication excoriate excrement excrescence excreta excrete excretory excruciating exculpate
excursion excuse exec execrable execrate execute execution executive executor executrices
executrix exegeses exegesis exemplar exemplary exemplify exempt exemption exercise exert
exertion exes exhale exhaust exhaustible exhaustion exhaustive exhibit exhibition exhibitor
exhilarate exhilaration exhort exhortations exhume exigency exigent exiguous exile exist
existence existent existential exit exodus exonerate exoneration exoplanet exorbitance
exorbitant exorcise exorcism exorcist exotic expand expanse expansion expansive expatiate
expatriate expect expectancy expectant expectations expectorant expectorate expedience
expediency expedient expedite expedition expeditionary expeditious expel expend expendables
expenditure expense expensive experience experiment experimentally expert expertise expiate
expire explain explanation explanatory expletive explicable explicate explicit explode exploit
exploitative explorations exploratory explore explosion explosive expo exponent exponential
export expose exposition expository expostulate exposure expound express expressible expression
expressive expressway expropriate expulsion expunge expurgate exquisite extant extemporaneous
extempore extend extension extensive extent extenuate exterior exterminate extermination
exterminator external extinct extinction extinguish extirpate extol extort extortion
extortionate extra extract extraction extractor extracurricular extradite extradition
extramarital extraneous extraordinary extrapolate extrapolation extrasensory extraterrestrial
extravagance extravagant extravaganza extreme extremists extremities extricate extrinsic
extroversion extrovert extrude extrusion exuberance exuberant exude exult exultant eye eyeball
eyebrow eyefuls eyeglass eyelash eyelet eyelid eyeliner eyepiece eyesight eyesore eyestrain
eyeteeth eyetooth eyewitness fable fabric fabricate fabrications fabulous facade face facebook
facepalm facet facetious facial facile facilitate facilities facsimile fact faction factionalism
factitious factor factorial factories factorisation factotum factual faculty fad faddish fade
faecal faeces fag faggot fail failings failure fain faint fainthearted fair fairground fairies
fairway fairyland faith faithful faithfully faithfulness faithfuls faithless faiths fake fakir
falcon falconry fall fallacious fallacy fallen fallibility fallible falloff fallout fallow false
falsehood falsetto falsification falsify falsities falter fame familiar familiarise family
famine famish famous fan fanatic fanboy fancifully fancy fandom fanfare fang fannies fantasise
fantastic fantastically fantasy fanzine far faraway farce farcical fare farewell farina
farinaceous farm farmhand farmhouse farmland farmyard farrow farsighted fart farther farthest
farthing fascinate fascination fascism fascist fashion fashionably fashionista fast fasten
fastenings fastidious fat fatalism fatalist fatalistic fatality fatally fate fatefully fathead
father fatherhood fatherland fathom fatigue fatten fattier fatties fattiest fatuous faucet fault
faultfinding faultier faultiest faultily faultlessly faun fauna favour favourable favourably
favoured favouring favourite favours fawn fax faze fealty fear fearfully fearlessly fearlessness
fearsome feasibility feasible feast feat feather featherbedding featherier featheriest
featherweight feature feb febrile feckless fecund fed federal federalists federate federation
fedora fee feeble feedback feedbag feeder feeding feeds feel feelings feet feign feint feisty
feldspar felicities felicitous feline fell fellatio fellow fellowship felon felonies felonious
felt female feminine feminism feminist femoral femur fen fence fended fender fending fends
fennel fer ferment fern ferns ferocious ferocity ferret ferric ferrous ferrule ferry ferryboat
fertile fertilise fervency fervent fervid fervour fest fester festivals festive festivities
festoon feta fetal fetch feted fetid feting fetish fetishistic fetlock fetter fettle fetus feud
feudalism feudalistic fever feverish few fey fez fezzes fgm fiance fiancee fiasco fiats fib
fibre fibreboard fibreglass fibroid fibrous fibula fibulae fiche fickle fiction fictitious
fiddle fiddlesticks fidelity fidget fiduciary fie fief field fieldwork fiend fiendish fierce
fiery fiesta fifes fifteen fifteenth fifth fiftieth fifty fig fight figments figurative figure
figurehead figurine filament filamentous filbert filch file filet filial filibuster filigree
fill fillet fillies fillip film filmier filmiest filmstrip filter filth filthier filthiest
filtrate fin finagle finale finalise finalists finals finance financial financier finch finder
finding finds fine finery finesse finger fingerboard fingernail fingerprint fingertip finicky
finis finish finite fink fir fire firearm fireball firebomb firebrand firebreak firebug
firecracker firefight firefighter firefly firehouse fireman firemen fireplace fireplug firepower
fireproof fireside firestorm firetrap firewall firewater firewood firework firm firmament
firmware firstborn firsthand firstly firsts firth fiscal fish fishbowl fisherman fishermen
fishery fishhook fishier fishiest fishnet fishtail fishwife fishwives fission fissure fist
fistfuls fisticuffs fit fitfully fittings five fix fixate fixations fixative fixture fizz fizzle
fjord flab flabbergast flabby flaccid flack flag flagella flagellate flagellum flagon flagpole
flagrant flagship flagstaff flagstone flail flair flak flake flakier flakiest flambeing flambes
flamboyance flamboyant flame flamenco flamethrower flamingo flammable flan flange flank flannel
flannelette flap flapjack flare flash flashback flashbulb flashgun flashier flashiest flashily
flashlight flask flat flatbed flatboat flatcar flatfeet flatfish flatfoot flatiron flatten
flattery flattop flatulence flatulent flatware flaunt flautist flavour flavourings flaw
flawlessly flax flaxen flay flea fleck fled fledged fledgling flee fleece fleecier fleeciest
fleet flesh fleshier fleshiest flew flex flexibility flexible flextime flibbertigibbet flick
flickered flickering flight flightier flightiest flimflam flimsy flinch fling flint flintlock
flip flippancy flippant flirt flirtations flirtatious flit float flock floe flog flood floodgate
floodlight floodlit floor floorboard floozy flop flophouse floppier floppies floppiest flora
floral floras florid florin florist floss flotilla flotsam flounce flounder flour flourish flout
flow flowerbed flowerpot flowery flu flub fluctuate fluctuation flue fluency fluent fluff
fluffier fluffiest fluid fluke flume flummox flung flunk flunkies fluoresce fluorescence
fluorescent fluoridate fluoride fluorine fluorite fluorocarbon fluoroscope fluoxetine flurry
flush fluster flute flutter flux fly flyby flycatcher flyleaf flyleaves flyover flypaper
flysheet flyspeck flyswatter flyweight flywheel foal foam foamier foamiest fob focal focus
fodder foe fog fogbound fogey foggier foggiest foghorn foible foil foist fold foldaway foliage
folio folk folklore folksy follicle follow followings followup folly foment fond fondant fondle
fondue font food foodbank foodstuff fool foolery foolhardy foolish foolproof foolscap foot
footage football footbridge footfall foothill foothold footings footlights footlocker footloose
footman footmen footnote footpath footprint footrest footsie footsore footstep footstool
footwear footwork fop foppish for forage foray forbade forbear forbearance forbid forbidden
forbiddings forbore forborne force forcefully forceps forcible forded fording fords fore forearm
forebear forebode forebodings forecast forecastle foreclose foreclosure forefather forefeet
forefinger forefoot forefront foregather forego foregone foreground forehand forehead foreign
foreknowledge foreleg forelock foreman foremast foremen foremost forename forenoon forensic
foreordain foreplay forerunner foresail foresaw foresee foreshadow foreshorten foresight
foreskin forestall forested forester foresting forestry forests foretaste foretell forethought
foretold forever forevermore forewarn forewent forewoman forewomen foreword forfeit forfeiture
forgave forge forgery forget forgetfully forgetfulness forgive forgo forgone forgot forgotten
fork forklift forlorn form formaldehyde formalise formalism formality formally formals format
formations formative formerly formidable formlessly formlessness formula formulae formulaic
formulate formulation fornicate fornication forsake forsook forsooth forswear forswore forsworn
forsythia fort forte forth forthcoming forthright forthwith forties fortieth fortification
fortify fortissimo fortitude fortnight fortnite fortress fortuitous fortunate fortune fortunes
forum forward forwent fossil fossilise foster fought foul found foundations foundered foundering
foundling foundry fount fountain fountainhead four fourfold fourscore foursome foursquare
fourteen fourteenth fourth fowl fox foxglove foxhole foxhound foxier foxiest foxtrot foyer
fracas frack fractal fraction fractionally fractious fracture fragile fragment fragmentary
fragrance fragrant frail frailty frame framework franc franchise franchisee frank franked
franker frankest frankfurter frankincense franking frankly frankness franks frantic frantically
frappes fraser frat fraternal fraternise fraternity fratricide fraud fraudulence fraudulent
fraught fray frazzle freak freakish freckle free freebase freebie freebooter freedman freedmen
freedom freehand freehold freelance freeload freeman freemen freestanding freestyle freethinker
freethinking freeway freewheel freewill freeze freight french frenetic frenulum frenum frenzy
frequency frequent fresco fresh freshen freshet freshman freshmen freshwater fret fretfully
fretwork fri friar fricassee friction fridge friend friendlier friendlies friendliest
friendliness friendship frieze frigate fright frighten frighteningly frightfully frigid frill
frillier frilliest fringe frippery frisk friskier friskiest friskily fritter frivolity frivolous
frizz frizzle frizzy fro frock frog frogman frogmen frolic frolicked frolicking frolicsome from
frond front frontage frontally frontier frontiersman frontiersmen frontispiece frostbit
frostbite frostbitten frostings frosts frosty froth frothier frothiest frown frowzy froze
fructify fructose frugal fruit fruitcake fruitfully fruitier fruitiest fruition fruitlessly
fruitlessness frump frumpy frustrate frustration fry fuchsia fuck fuddle fudge fuel fugitive
fugue fulcrum fulfil full fullback fulminate fulsome fumble fume fumigate fumigation fumigator
fun function functionality functionally functionary fundamental fundamentalists funded funding
funds funeral funereal fungal fungi fungicide fungous fungus funicular funk funnel funnier
funnies funniest funnily fur furbelow furbish furies furious furl furlong furlough furnace
furnish furnishings furniture furore furrier furriest furrow further furtherance furthermore
furthermost furthest furtive furze fuse fuselage fusible fusillade fusion fuss fussbudget fussy
fustian fusty futile futon future futuristic futurities futz fuzz fuzzier fuzziest fuzzily fyi
gab gabapentin gabardine gabbed gabbing gabble gabby gaberdine gable gabs gad gadabout gadfly
gadget gadgetry gaff gaffe gag gaggle gaiety gained gainful gaining gains gainsay gait gal gala
galactic galaxy gale galena gall gallant gallantry gallbladder galleon gallery galley gallium
gallivant gallon gallop gallows gallstone galore galosh galvanic galvanise galvanometer gambit
gamble gambol game gamecock gamete gamin gamine gamma gamut gander gang gangland ganglia
gangling ganglion gangplank gangrene gangrenous gangster gangway gannet gantlet gantry gap gape
garage garb garbage garbageman garbanzo garble garden gardenia gargantuan gargle gargoyle garish
garland garlic garlicky garment garner garnet garnish garnishee garret garrison garrote
garrulity garrulous garter gas gaseous gash gasket gaslight gaslighting gasohol gasoline gasp
gastric gastrointestinal gastronomic gastronomy gastrostomy gasworks gate gatecrasher gatepost
gateway gather gatherings gauche gaucho gaudy gauge gaunt gauntlet gauze gave gavel gavotte gawk
gawkier gawkiest gawkily gay gaze gazebo gazelle gazette gazillion gazpacho gear gearbox
gearshift gearwheel gecko gee geek geese geezer geisha gel gelatin gelatinous gelded gelding
gelds gelid gem gemstone gendarme gender gene genealogical genealogy genera general
generalisations generalise generalissimo generalities generate generation generative generator
generic generosity generous genes geneses genesis genetic genetically geneticists geniality
genially genie genii genital genitalia genitive genius genocide genogram genome genre gent
genteel gentian gentile gentle gentlefolk gentleman gentlemen gentlewoman gentlewomen gentrify
gentry genuflect genuine genus geocache geocentric geode geodesic geoengineering geographic
geographically geography geologic geological geologists geology geometer geometric geometry
geophysical geophysics geopolitical geopolitics geostationary geothermal geranium gerbil
geriatric germ germane germanium germicide germinal germinate germination gerrymander gerund
gestate gestation gesticulate gesture gesundheit get getaway getup gewgaw geyser gf ghastly
gherkin ghetto ghost ghostlier ghostliest ghostwrite ghostwriter ghostwritten ghostwrote ghoul
ghoulish giant giantess gibber gibberish gibbet gibbon giblet giddy gift gig gigabit gigabyte
gigahertz gigantic gigapixel giggle gigolo gild gill gillick gills gilt gimcrack gimlet gimme
gimmick gimmickry gimpy gin ginger gingerbread gingerly gingersnap gingham ginkgo ginseng
giraffe gird girder girdle girl girlfriend girlhood girlish giro girt girth gist give giveaway
givens gizmo gizzard glacial glacier glad gladden glade gladiator gladiatorial gladiola gladioli
gladiolus glamorise glamorous glamour glance gland glandular glare glass glassfuls glassier
glassiest glassware glaucoma glaze gleam glean glee gleefully glen glens glib glide glimmer
glimpse glint glissandi glissando glisten glitch glitter glitz gloaming gloat glob globally
globe globetrotter globular globule glockenspiel gloom gloomier gloomiest gloomily glop
glorification glorify glorious glory gloss glossary glossier glossies glossiest glottis glove
glow glowered glowering glowworm glucose glue glum glut gluten glutinous glutton gluttonous
glycerine glycerol glycogen glyph gnarl gnash gnat gnaw gneiss gnome gnomish gnu go goad goal
goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin gob gobble gobbledegook
goblet goblin god godchild godchildren goddamn goddaughter goddess godfather godforsaken godhood
godlier godliest godlike godmother godparent godsend godson goes gofer goggle going goitre gold
goldbrick golden goldenrod goldfinch goldfish goldsmith golf golly gonad gondola gone gong gonna
gonorrhoea goo goober goodbye goodnight goods goodwill goody gooey goof goofier goofiest google
gooier gooiest gook goons goop goose gooseberry gopher gore gorge gorgeous gorier goriest
gorilla gorse gosh gosling gospel gossamer gossip got gotta gotten gouge goulash gourd gourmand
gourmet gout govern governance governess governmental governments governor gown gp gps grab
grace graced graceful gracefully graceless graces gracing gracious grackle grad gradations grade
gradient gradual graduate graduation graffiti graffito graft grail grain gram grammar grammarian
grammatical gramophone gran granary grandad grandchild grandchildren granddad granddaughter
grandee grander grandest grandeur grandfather grandiloquence grandiloquent grandiose grandly
grandma grandmother grandness grandpa grandparent grands grandson grandstand grange granite
grannies granola grant granted granting grants granular granulate granule grape grapefruit
grapevine graph graphic graphically graphite grapnel grapple grasp grass grasshopper grassier
grassiest grassland grate gratefully gratification gratify gratings gratis gratitude gratuitous
gratuity grave gravel gravestone graveyard gravies gravitate gravitation graybeard graze grease
greasepaint greasier greasiest great grebe greedy green greenback greenery greengrocer greenhorn
greenhouse greenish greensward greet greetings gregarious greggs gremlin grenade grew grey
greyhound greyish grid griddle griddlecake gridiron gridlock grief grievance grieve grievous
griffin grill grille grim grimace grime grimier grimiest grin grinder grinding grinds grindstone
gringo grip gripe grippe grisly gristle grit grittier grittiest grizzly groan grocer groceries
grog groggy groin grommet groom groove groovier grooviest grope grosbeak gross grotesque grotto
grouch grouchier grouchiest ground groundbreaking groundhog groundlessly groundswell groundwork
group groupie groupings grouse grout grove grovel grow growl grownup growth groyne grub grubbier
grubbiest grubstake grudge gruel gruellings gruesome gruff grumble grumpy grunge grunt guacamole
guano guarantee guarantor guaranty guard guardhouse guardian guardianship guardrail guardroom
guardsman guardsmen guava gubernatorial guerrilla guess guesstimate guesswork guest guff guffaw
guidance guide guidebook guideline guild guile guillotine guilt guiltier guiltiest guiltily
guinea guise guitar gulag gulch gulf gull gullet gullibility gullible gullies gulp gum gumbo
gumdrop gummier gummiest gumption gun gunboat gunfight gunfire gunk gunman gunmen gunnery
gunnysack gunpoint gunpowder gunrunner gunrunning gunshot gunslinger gunsmith gunwale guppy
gurdwara gurgle gurney guru gush gusset gust gustatory gustier gustiest gusto gut gutsy guttered
guttering guttersnipe guttural guy guyed guying guys guzzle gybe gym gymnasium gymnast gymnastic
gymnastics gymnosperm gynae gynaecological gynaecologists gynaecology gyp gypsum gypsy gyrate
gyration gyro gyroscope ha haberdasher haberdashery habit habitat habitations habitual habituate
hacienda hack hackle hackney hacksaw hacktivist had haddock haematoma haemoglobin haemophilia
haemophiliac haemorrhage haemorrhoid hafnium haft hag haggard haggle haiku hail hailstone
hailstorm hairbreadth hairbrush haircut hairdo hairdresser hairdressing hairline hairnet
hairpiece hairpin hairs hairsbreadth hairsplitting hairspring hairstyle hairy hake halberd
halcyon hale half halfback halfhearted halfpence halfpenny halftime halfway halibut hall
hallelujah hallmark hallow halloween hallucinate hallucination hallucinatory hallucinogen
hallucinogenic hallway halo halogen halt haltered haltering halve halyard ham hamburger hamlet
hammered hammerhead hammering hammock hamper hamster hamstring hamstrung hand handbag handball
handbill handbook handcar handcart handcraft handcuff handedness handfuls handgun handheld
handicap handicraft handier handiest handily handiwork handkerchief handle handlebar handmade
handmaid handmaiden handout handpick handrail handset handshake handsome handspring handstand
handwork handwriting handwritten handyman handymen hang hangar hangdog hangings hangman hangmen
hangnail hangout hangover hanker hankies hanks hanky hansom hanukkah haphazard hapless happen
happenings happenstance happy harangue harass harbinger harbour hard hardback hardball hardcover
harden hardheaded hardhearted hardier hardiest hardily hardliner hardship hardtack hardtop
hardware hardwood hare harebrained harelip harem hark harlequin harlot harm harmfully harmlessly
harmlessness harmonic harmonica harmonies harmonious harmonise harmony harnessed harnesses
harnessing harp harpies harpists harpoon harpsichord harridan harried harries harrow harry
harrying harsh hart harvest has hash hashish hashtag hasp hassle hassock haste hastened
hastening hastens hastier hastiest hastily hat hatch hatchback hatchery hatchet hatchway hate
hatefully hath hatred haughty haul haunch haunt hauteur have havens haversack havoc haw hawk
hawkish hawser hawthorn hay haycock hayloft haymow hayseed haystack haywire hazard hazardous
haze hazel hazelnut hazels hazier haziest hazily hazmat he head headache headband headboard
headdress headfirst headgear headhunter headier headiest headings headland headlight headline
headlock headlong headmaster headmistress headphone headquarter headrest headroom headset
headstone headstrong headteacher headwaiter headway headwind headword heal health healthcare
healthfully healthier healthiest healthily heap hear hearings hearken hearsay hearse heart
heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartier hearties
heartiest heartily heartland heartlessly heartlessness heartrending heartsick heartthrob
heartwarming heat heatedly heath heathen heathenish heather heaths heatstroke heave heavenly
heavens heavenward heavier heavies heaviest heavily heaviness heavyset heavyweight heck heckle
hectare hectic hectored hectoring hedge hedgehog hedgerow hedonism hedonistic heed heeded
heeding heedless heeds heehaw heel heft hefty hegemony heifer height heighten heinous heiress
heirloom heirs heisted heisting held helical helices helicopter heliotrope heliport helium helix
hell hellebore hellhole hellion hellish hello helm helmet helmsman helmsmen helot help helpfully
helpings helplessly helplessness helpline helpmate hem hemisphere hemispheric hemline hemlock
hemp hempen hemstitch hen hence henceforth henceforward henchman henchmen henna henpeck hep
hepatic hepatitis heptagon her herald heraldic heraldry herb herbaceous herbage herbalist
herbicide herbivore herbivorous herculean herded herder herding herds herdsman herdsmen here
hereabout hereabouts hereafter hereby hereditary heredity herein hereof heresy heretic hereto
heretofore hereupon herewith heritage hermaphrodite hermaphroditic hermetic hermit hermitage
hernia hero heroic heroin heroine herons herpes herringbone herrings herself hertz hes hesitancy
hesitant hesitate hesitation heterodox heterogeneity heterogeneous heterosexual heuristic hew
hex hexadecimal hexagon hexameter hey heyday hi hiatus hibachi hibernate hibernation hibiscus
hiccough hiccup hick hickey hickory hid hidden hide hideaway hidebound hideous hideout hie
hierarchical hierarchy hieroglyphic high highball highborn highboy highbrow highchair
highfalutin highland highlight hightail highway highwayman highwaymen hijab hijack hike
hilarious hilarity hill hillbilly hillier hilliest hillock hillside hilltop hilt him himself
hind hindered hindering hindmost hindquarter hindrance hindsight hinge hint hinterland hip
hippies hippo hippopotamus hire hireling hirsute his hisses histamine histogram historian
historic historically history histrionic hit hitch hitchhike hither hitherto hiv hive hivemind
ho hoagie hoard hoarfrost hoarse hoary hoax hob hobbit hobble hobby hobbyhorse hobgoblin hobnail
hobnob hobo hoc hock hockey hockshop hod hodgepodge hoe hoedown hog hogan hoggish hogshead
hogwash hoist hokey hokum hold holdout holdover holdup hole holiday holier holiest holiness
holistic holler hollered hollering hollies hollow holly hollyhock holocaust hologram holograph
holographic holster homage homburg home homebody homeboy homecoming homegrown homeland
homelessness homelier homeliest homemade homeopathic homeowner homepage homered homering
homeroom homesick homespun homestead homestretch hometown homeward homework homewrecker
homeyness homeys homicide homier homiest homily hominy homogeneity homogeneous homogenise
homograph homonym homophobia homophobic homophone homosexual honcho hone honesty honeybee
honeycomb honeydew honeyed honeying honeymoon honeys honeysuckle honk honorarium honorary
honorific honour honourably hooch hood hooded hoodie hooding hoodlum hoodoo hoods hoodwink hooey
hoof hook hookah hookup hookworm hooligan hoop hoopla hooray hoot hooves hop hope hopeful
hopefully hopefuls hopeless hopelessly hopscotch horde horizon horizontal hormone horn hornet
hornier horniest hornpipe horoscope horrendous horrible horrid horrific horrify horror horse
horseback horsefly horsehair horsehide horseman horsemen horseplay horsepower horseradish
horseshoe horsetail horsewhip horsewoman horsewomen horticulture hos hosanna hose hosiery
hospices hospitable hospital hospitalisations hospitalise host hostage hostel hostelry hostess
hostile hostilities hostler hot hotbed hotcake hotel hothead hotheadedness hothouse hotkey
hotshot hound hour hourglass house houseboat housebound housebreak housebroke houseclean
housecoat housefly household househusband housekeeper housekeeping housemaid housemother
houseplant housetop housewares housewarming housewife housewives housework housings hove hovel
hoverboard hovercraft hovered hovering how howdah howdy however howitzer howl howsoever hr hrs
hub hubbies hubbub hubcap hubris huckleberry huckster huddle hue huff huffier huffiest huffily
hug huge huh hula hulk hull hullabaloo hum human humane humanise humanistic humanitarian
humanities humankind humanoid humble humbug humdinger humdrum humeri humerus humid humidify
humidor humiliate humiliation humility hummingbird hummock hummus humongous humorist humorous
humour humourlessness hump humpback humus hunch hunchback hundred hundredfold hundredth
hundredweight hung hungered hungering hungover hungry hunk hunkered hunkering hunt hunter
huntress huntsman huntsmen hurdle hurl hurrah hurricane hurriedly hurry hurt hurtle husband
husbandry hush husk huskier huskies huskiest huskily huskiness hussar hussy hustle hut hutch hv
hvs hx hyacinth hyacinths hybrid hybridise hydra hydrangea hydrant hydrate hydraulic hydrocarbon
hydroelectric hydrofoil hydrogen hydrogenate hydrolysis hydrometer hydroplane hydroponic
hydrosphere hydrotherapy hyena hygiene hygienic hygrometer hying hymen hymn hymnals hype
hyperactive hyperbola hyperbole hyperbolic hypercritical hyperlink hypermarket hypersensitive
hypersensitivities hyperspace hypertension hypertext hyperventilate hyphen hyphenate hypnoses
hypnosis hypnotic hypnotise hypnotism hypnotist hypo hypoallergenic hypochondria hypochondriac
hypocrisy hypocrite hypocritical hypodermic hypoglycaemia hypoglycemia hypoglycemic hypotenuse
hypothalami hypothalamus hypothermia hypotheses hypothesis hypothesise hypothetical
hysterectomies hysteresis hysteria hysteric hysterically iamb iambic ibex ibis ibuprofen ice
iceberg icebound icebox icebreaker icecap icicle icing icky icon iconoclast iconoclastic icy id
idea ideal idealise idealistic idealists ideation identical identification identify identity
ideogram ideograph ideological ideology ides idiocy idiom idiomatic idiosyncrasy idiosyncratic
idiot idiotic idle idol idolater idolatrous idolatry idolise ids idva idyll idyllic ie if ifs
igloo igneous ignite ignition ignoble ignominious ignominy ignoramus ignorance ignorant ignore
iguana ikea ilk ill illegal illegalities illegibility illegible illegitimacy illegitimate
illiberal illicit illiteracy illiterate illnesses illogical illuminate illumination illumine
illusion illusive illusory illustrate illustration illustrative illustrator illustrious image
imagery imaginably imaginary imaginations imaginative imagine imam imbalance imbecile imbecilic
imbecilities imbibe imbroglio imbue imitate imitation imitative imitator immaculate immanence
immanent immaterial immature immeasurable immediacy immediate immemorial immense immensities
immerse immersion immersive immigrant immigrate immigration imminence imminent immobile
immobilise immoderate immodest immolate immoral immoralities immortal immovable immune
immunisations immunise immure immutable imp impact impair impairments impala impale impalpable
impanel impart impartial impasse impassioned impassive impatience impatient impeach impeccable
impecunious impedance impede impediment impedimenta impel impend impenetrable impenitence
impenitent imperative imperceptible imperfect imperfection imperial imperialistic imperil
imperious imperishable impermanence impermanent impermeable impermissible impersonal impersonate
impersonation impersonator impertinence impertinent imperturbable impervious impetigo impetuous
impetus impiety impinge impious impish implacable implant implausibility implausible implement
implementations implicate implication implicit implied implies implode implore implosion
implying impolite impolitic imponderable import importance important importations importunate
importune impose imposition impossibility impossible impostor imposture impotence impotent
impound impoverish impracticable impractical imprecise imprecision impregnable impregnate
impresario impress impression impressionistic impressive imprimatur imprint imprison
imprisonments improbability improbable impromptu improper impropriety improve improvements
improvidence improvident improvisations improvise imprudence imprudent impudence impudent impugn
impulse impulsion impulsive impunity impure impurities impute in inability inaccessibility
inaccessible inaccuracy inaccurate inaction inactive inadequacy inadequate inadmissible
inadvertence inadvertent inadvisable inalienable inamorata inane inanimate inanities
inapplicable inappropriate inapt inarticulate inasmuch inattentive inaudible inaugural
inaugurate inauguration inauspicious inboard inborn inbound inbox inbred inbreed inbuilt
incalculable incandescence incandescent incantation incapable incapacitate incapacity
incarcerate incarceration incarnate incarnation incautious incel incendiary incense incentive
inception incessant incest incestuous inch inchoate incidence incident incidentally incidentals
incinerate incinerator incipient incise incision incisive incisor incite incitements incivility
inclemency inclement inclinations incline include inclusion inclusive incognito incoherence
incoherent incombustible income incommensurate incommunicado incomparable incompatibility
incompatible incompetence incompetent incomplete incomprehensible inconceivable inconclusive
incongruity incongruous inconsequential inconsiderable inconsiderate inconsistency inconsistent
inconsolable inconspicuous inconstancy inconstant incontestable incontinence incontinent
incontrovertible inconvenience inconvenient incorporate incorporation incorporeal incorrect
incorrigibility incorrigible incorruptibility incorruptible increase increasingly incredibility
incredible incredulity incredulous increment incriminate incriminatory incubate incubation
incubator incubus inculcate inculpate incumbency incumbent incur incurables incurably incurious
incursion indebted indecency indecent indecipherable indecision indecisive indecorous indeed
indefatigable indefensible indefinable indefinite indelible indelicacy indelicate indemnify
indemnity indent indentations indenture independence independent indescribable indestructible
indeterminable indeterminacy indeterminate index indicate indication indicative indicator
indices indict indictments indifference indifferent indigence indigenous indigent indigestible
indigestion indignant indignation indignity indigo indirect indirection indiscernible indiscreet
indiscretion indiscriminate indispensable indisposed indisputable indissoluble indistinct
indistinguishable individual individualistic individualists indivisibility indivisible
indoctrinate indoctrination indolence indolent indomitable indoor indubitable induce inducements
induct inductance inductee induction inductive indulge indulgence indulgent industrialise
industrialism industrialist industrially industrious industry inebriate inedible ineducable
ineffable ineffective ineffectual inefficiency inefficient inelastic inelegance inelegant
ineligibility ineligible ineluctable inept ineptitude inequality inequity inert inertia inertial
inescapable inessential inestimable inevitable inexact inexcusable inexhaustible inexorable
inexpedient inexpensive inexperience inexpert inexplicable inexpressible inextinguishable
inextricable inextricably infallibility infallible infamous infamy infancy infant infanticide
infantile infantry infantryman infantrymen infatuate infatuation infeasible infect infection
infectious infelicitous infelicity infer inference inferential inferior infernal inferno
infertile infest infestations infidel infidelities infield infighting infiltrate infiltration
infiltrator infinite infinitesimal infinities infinitive infinitude infirm infirmary infirmities
infix inflame inflammable inflammation inflammatory inflatables inflate inflation inflationary
inflect inflection inflexibility inflexible inflexion inflict inflorescence inflow influence
influential influenza influx info infomercial inform informality informally informant
informational informative infotainment infraction infrared infrastructure infrequency infrequent
infringe infringements infuriate infuse infusion ingenious ingenuity ingenuous ingest inglorious
ingot ingrain ingrate ingratiate ingratitude ingredient ingress ingrown inhabit inhabitant
inhalant inhalator inhale inhere inherent inherit inheritance inheritor inhibit inhibition
inhospitable inhuman inhumane inhumanities inimical inimitable iniquitous iniquity initial
initialise initiate initiation initiative initiator initio inject injection injector injudicious
injunction injure injuries injurious injustice ink inkblot inkier inkiest inkling inkwell inland
inlay inlet inline inmate inmost inn innards innate innermost innings innkeeper innocence
innocent innocuous innovate innovation innovative innovator innuendo innumerable inoculate
inoculation inoffensive inoperable inoperative inopportune inordinate inorganic inpatient input
inquest inquietude inquire inquiries inquisition inquisitive inquisitor inroad ins insane
insatiable inscribe inscription inscrutable inseam insect insecticide insectivore insectivorous
insecure insecurities inseminate insensate insensibility insensible insensitive insentience
insentient inseparable insert insertion inset inshore inside insidious insight insignia
insignificance insignificant insincere insinuate insinuation insipid insisted insistence
insistent insisting insists insofar insole insolence insolent insolubility insoluble insolvable
insolvency insolvent insomnia insomniac insouciance insouciant inspect inspection inspector
inspirations inspire instability instagram install installations instalment instance instant
instantaneous instead instep instigate instigation instigator instil instinct instinctive
institute institution institutionalise instruct instruction instructive instructor instrument
instrumentalist instrumentality instrumentals insubordinate insubordination insubstantial
insufferable insufficiency insufficient insular insulate insulation insulator insulin insult
insuperable insupportable insurance insure insureds insurgence insurgency insurgent
insurmountable insurrection intact intaglio intake intangible integer integral integrate
integration integrator integrity integument intel intellect intellectual intelligence
intelligent intelligentsia intelligibility intelligible intemperance intemperate intend
intendeds intense intensify intensities intensive intent intention intentionally inter interact
interaction interactive interbred interbreed intercede intercept interception interceptor
intercession intercessor interchange interchangeably intercollegiate intercom interconnect
intercontinental intercourse interdepartmental interdependence interdependent interdict
interdisciplinary interested interesting interests interface interfaith interfere interference
interferon intergalactic interim interior interject interjection interlace interlard interleave
interleukin interlink interlock interlocutory interloper interlude intermarriage intermarry
intermediary intermediate interments intermezzi intermezzo interminable intermingle intermission
intermittent internal international internecine interned internee internet interning internment
interns interoffice interpersonal interplanetary interplay interpolate interpolation interpose
interpret interpretations interpretative interpretive interracial interrelate interrogate
interrogation interrogative interrogator interrogatories interrupt interruption interscholastic
intersect intersection intersperse interstate interstellar interstice intertwine interurban
interval intervene intervention interview interviewee interweave interwove intestate intestine
intimacy intimate intimation intimidate intimidation into intolerable intolerance intolerant
intonation intone intoxicant intoxicate intoxication intractable intramural intranet
intransigence intransigent intransitive intravenous intrepid intricacy intricate intrigue
intrinsic intrinsically introduce introduction introductory intros introspective introversion
introvert intrude intrusion intrusive intuit intuition intuitive inundate inundation inure
invade invalid invalidate invaluable invariable invariant invasion invasive invective inveigh
inveigle invent invention inventive inventor inventoried inventories inventorying inverse
inversion invert invertebrate invest investigate investigation investigative investigator
investiture investments investor inveterate invidious invigorate invincibility invincible
inviolable inviolate invisibility invisible invitationals invitations invite invocation invoice
invoke involuntary involve involvements invulnerable inward iodine iodise ion ionizer ionosphere
iota ipad ipecac iphone irascibility irascible irate ire iridescence iridescent iridium iris irk
irksome iron ironclad ironic ironically ironies ironware ironwork irradiate irrational
irreconcilable irrecoverable irredeemable irrefutable irregular irregularities irrelevance
irrelevancies irrelevant irreligious irremediable irreparable irreplaceable irrepressible
irreproachable irresistible irresolute irrespective irresponsibility irresponsible irretrievable
irreverence irreverent irreversible irrevocable irrigate irrigation irritability irritable
irritant irritate irritation is isinglass isis island isle islet ism isobar isolate isolation
isometric isomorphic isosceles isotope isotopic isotropic issuance issue isthmus isva it italic
italicise itch itchier itchiest item itemise iterate iteration iterative iterator itinerant
itinerary its itself iud ivies ivory ivy jab jabbered jabberer jabbering jabot jack jackal
jackals jackass jackboot jackdaw jacked jacket jackhammer jacking jackknife jackknives jackpot
jackrabbit jacks jade jaded jades jading jag jagged jaguar jail jailbreak jalopy jalousie jam
jamb jamboree jan jangle janitor janitorial japanned japanning japans jape jar jargon jasmines
jaundice jaunt jauntier jauntiest jauntily javelin jaw jawbone jawbreaker jay jays jaywalk jazz
jazzed jazzes jazzing jazzy jealous jealousies jeans jeep jeer jeez jejune jell jellied jellies
jellybean jellyfish jellying jeopardise jeopardy jeremiad jerk jerkier jerkiest jerkily jerkin
jerkwater jersey jest jet jetsam jetties jettison jewel jewellery jewelries jib jibe jiffy jig
jiggered jiggering jiggle jigsaw jihad jilt jimmied jimmies jimmying jingle jingoism jingoist
jingoistic jinn jinni jinrikisha jinx jitney jitterbug jitters jittery jive job joblessness jock
jockey jockstrap jocose jocular jocund jodhpurs jog joggle johns join joined joining joins joint
joist joke jolly jolt jonquil joshed joshes joshing jostle jot joule jounce journal journalese
journalistic journalists journey journeyman journeymen joust jovial jowl joy joyed joyful
joyfully joying joyless joyous joyridden joyride joyrode joys joystick jsa jubilant jubilation
jubilee judge judgemental judgements judicature judicial judiciary judicious judo jug juggernaut
juggle jugular juice juicier juiciest juicily jujitsu jujube jukebox jul julep julienne jumble
jumbo jump jumpier jumpiest jumpsuit jun junco junction juncture jungle junior juniper junk
junket junkie junkyard junta juridical jurisdiction jurisprudence juror jury just justice
justices justifiably justification justify jut jute juvenile juxtapose juxtaposition kaboom
kaftan kale kaleidoscope kaleidoscopic kamikaze kangaroo kaolin kapok kaput karakul karaoke
karat karate karma katydid kayak kazoo kebab keel keen keep keepsake keg kelp ken kenned kennel
kenning kens kept keratin kerb kerchief kernel kerosene kestrel ketamine ketch ketchup keto
ketogenic kettle kettledrum key keybinding keyboard keyhole keynote keypunch keystone keystroke
keyword keyworker kfc khaki khan khat kibbutz kibbutzim kibitz kibosh kick kickback kickoff
kickstand kid kiddie kiddo kidnap kidney kielbasa kill killdeer killings killjoy kiln kilo
kilobyte kilocycle kilogram kilohertz kilometre kiloton kilowatt kilt kimono kin kinda kinder
kindergarten kindest kindhearted kindle kindlier kindliest kindness kindred kinds kinematic
kinetic kinfolk king kingdom kingfisher kingpin kink kinkier kinkiest kinship kinsman kinsmen
kinswoman kinswomen kiosk kipper kismet kiss kit kitchen kitchenette kitchenware kite kith kits
kitsch kitten kittenish kitties kitty kiwi kleptomania kleptomaniac klutz knack knapsack knave
knavery knavish knead knee kneecap kneel knell knelt knew knickers knickknack knife knight
knighthood knit knitwear knives knob knock knockout knockwurst knoll knot knothole knottier
knottiest know knowingly knowings knowledge knowledgeably knuckle knucklehead koala kohlrabi
kook kookaburra kopeck kosher kowtow krone kronor krypton kudos kudzu kumquat lab label labia
labial labium laboratory laborious labour laburnum labyrinth labyrinthine lac lace lacerate
laceration lachrymal lachrymose lacier laciest lack lackadaisical lackey lacklustre laconic
lacquer lacrosse lactate lactic lactose lacuna lacunae lad laddered laddering laddie lade ladies
ladle lado ladybird ladybug ladyfinger ladylike lag laggard lagniappe lagoon lairs laity lake
lama lamasery lamb lambaste lambda lambent lambkin lambskin lame lamebrain lament lamentably
lamentations laminate lammed lamming lamp lampblack lampoon lamppost lamprey lampshade lams
lance lanced lancer lances lancet lancing land landfall landfill landholder landings landlady
landline landlocked landlord landlubber landmark landmass landowner landscape landslid landslide
landward lane language languid languish languor languorous lank lanky lanolin lantern lanyard
lap lapel lapidary lapse laptop lapwing larboard larcenous larceny larch lard large largess
largo lariat lark larkspur larva larvae larval larynges laryngitis larynx lasagne lascivious
laser lash lass lassie lassitude lasso last latch late latecomer latency latent lateral latex
lath lathe lathered lathering latitude latitudinal latrine lats latte latter lattice latticework
laud laudably laudanum laudatory laugh laughably laughingstock laughter launch launder laundress
laundry laundryman laundrymen laureate laurel laurels lava lavatory lavender lavish law
lawbreaker lawfully lawgiver lawlessly lawlessness lawmaker lawns lawrencium lawsuit lawyer lax
laxative lay layaway layered layering layette layman laymen layoff layout layover laypeople
layperson laywoman laywomen laze lazy lazybones leach lead leaden leadership leaf leafier
leafiest leaflet league leak leakage lean leap leapfrog leapt learn learnt leas lease leasehold
leash least leather leatherneck leave leavened leavening leavens lecher lecherous lecithin
lectern lecture led ledge lee leech leek leer leers leery lees leeward leeway left lefties
leftmost leftover leftwards leg legacy legalese legalise legalism legalistic legality legally
legals legate legatee legato legend legendary legerdemain leggings legibility legible legion
legionnaire legislate legislation legislative legislator legislature legit legitimacy legitimate
legitimise legman legmen lego legroom legume leguminous legwork lei leisure leitmotif lemma
lemme lemon lemonade lemur lend length lengthen lengthier lengthiest lengthily lengthwise
leniency lenient lens lent lentil leonine leopard leotard leper leprechaun leprosy leprous
lesbian lesion less lessee lessen lesson lessor lest let letdown lethal lethargic lethargy
letterbox lettered letterhead lettering lettuce letup leukaemia leukocyte levee level
levelheaded leverage levered levering leviathan levitate levy lewd lexical lexicon liability
liable liaise liaison liar libel libellous liberal liberalise liberate liberation liberator
libertarian liberties libertine liberty libidinous libido librarian library libretto lice
licence license licensee licentiate licentious lichen licit lick licorices lid lidl lie lief
liege liens lieu lieutenancy lieutenant life lifeblood lifeboat lifeforms lifeguard lifelike
lifeline lifelong lifesaver lifesaving lifespan lifestyle lifetime lifework lift liftoff
ligament ligature light lighten lightheaded lighthearted lighthouse lightning lightweight
lignite like likeableness likelier likeliest likelihood likened likenesses likening likens
likewise lilac lilacs lilies lilt lily limb limbered limbering limbo lime limeade limelight
limerick limestone limit limitations limn limo limousine limp limpet limpid linage linchpin
linden line lineage lineally lineament linear linebacker linefeed lineman linemen linens
linesman linesmen lineup linger lingerie lingo lingual linguist linguistic liniment linings link
linkage linkup linnet linoleum linseed lint lintel lion lioness lionhearted lip lipid lipread
lipstick liquefy liqueur liquid liquidate liquidations liquidator liquidise liquor liquorice
lira lire lisle lisp lissom list listen listings listlessly listlessness lit litany litchi lite
literacy literal literary literate literati literature lithe lithium lithograph lithographic
lithosphere litigant litigate litigation litigious litmus litre litterbug littered littering
little littoral liturgical liturgy live livelier liveliest livelihood liveliness livelong
livened livening livens liverwurst livery livestock livid livings lizard llama llano load loaf
loam loan loanword loath loathe loathings loathsome loaves lob lobbied lobbies lobbying lobbyist
lobe lobotomy lobster local locale localise localities locate location locavore loci lock locket
lockjaw lockout locksmith lockstep lockup loco locomotion locomotive locoweed locum locus locust
lode lodestar lodestone lodge lodgings loft loftier loftiest loftily loftiness log loganberry
logarithm logarithmic logbook loge loggerhead logic logically logician login logistic logistical
logistics logjam logo logoff logons logotype logout logrolling loin loincloth loiter lolcat loll
lollipop lollygag lone lonelier loneliest loneliness lonesome long longboat longevity longhair
longhand longhorn longings longish longitude longitudinal longshoreman longshoremen longstanding
longtime loofah look lookalike lookout lookup loom loon loonie loop loophole loose loosened
loosening loosens loot lop lope lopsided loquacious loquacity lorazepam lord lore lorgnette lorn
lorry lose loss losses lost lot lotion lottery lotto lotus loud loudmouth loudspeaker lounge
louse lousier lousiest lout loutish louvre love lovebird lovelier lovelies loveliest loveliness
lovelorn lovemaking lovesick lovingly low lowbrow lowdown lowercase lowered lowering lowish
lowland lowlier lowliest lox loyal loyalty lozenge luau lubber lube lubricant lubricate
lubrication lubricator lucid luck luckier luckiest luckily lucrative lucre ludicrous lug luggage
lugubrious lukewarm lull lullaby lumbago lumbar lumber lumberjack lumberman lumbermen lumberyard
luminary luminescence luminescent luminous lummox lump lumpier lumpiest lumpish lunacy lunar
lunatic lunch lunchbox luncheon luncheonette lunchroom lunchtime lung lunge lupin lupine lupus
lurch lure lurid lurk luscious lush lust lustfully lustier lustiest lustily lustre lustrous lute
luxuriance luxuriant luxuriate luxurious luxury lyceum lye lying lymph lymphatic lymphoma lynch
lynx lyre lyric ma macabre macadam macaroni macaroon macaw mace macerate machete machine
machinery machinists machismo macho mackerel mackinaw mackintosh macro macrobiotic macrocosm
macrons macroscopic mad madam madame madcap madden made mademoiselle madhouse madman madmen
madras madrasa madrasah madrassa madrigal madwoman madwomen maelstrom maestro magazine magenta
maggot magic magically magician magisterial magistrate magma magnanimity magnanimous magnate
magnesia magnesium magnet magnetic magnetise magneto magnetosphere magnificence magnificent
magnify magnitude magnolia magnum magpie maharajah maharani maharishi mahatma mahogany maid
maiden maidenhair maidenheads maidenhood maids maidservant mail mailbox mailman mailmen maim
main mainframe mainland mainline mainly mainmast mains mainsail mainspring mainstay mainstream
maintain maintainability maintenance maisonette maize majestic majestically majesty major
majorette majorities makaton make makeshift makeup maladjusted maladjustment maladroit malady
malaise malapropism malaria malarial malarkey malcontent male malefactor malevolence malevolent
malfeasance malformed malfunction malice malicious malign malignancy malignant malinger mall
mallard malleable mallet mallow malnourished malnutrition malodorous malpractice malt malteds
maltreat malware mam mama mambo mamma mammalian mammals mammary mammogram mammon mammoth man
manacle manage managerial manatee mandarins mandate mandatory mandible mandolin mandrake
mandrill mane manfully manga manganese mange mangier mangiest mangle mango mangrove manhandle
manhole manhood manhunt mania maniac manic manicure manicurists manifest manifestations
manifesto manifold manikin manipulate manipulation manipulative manipulator mankind manlier
manliest manliness manna mannequin mannered mannerism mannerly mannish manoeuvre manor manorial
manpower mansard manse manservant mansion manslaughter mantel mantelpiece mantilla mantis
mantissa mantle mantoes mantra manual manufacture manumit manure manuscript map maple mappings
mar marabou marac maraca marathon maraud marble march marchioness mare margarine margarita
margin marginalia marginally maria mariachi marigold marigolds marijuana marimba marina marinade
marinas marinate marine marionette marital maritime marjoram mark markdown marked markedly
marker market marketplace marking markings marks marksman marksmen markup marlin marmalade
marmoset marmot maroon marquee marquess marquetry marquise marriage married marries marrow
marrying marsh marshalled marshalling marshals marshier marshiest marshmallow marsupial mart
marten martial martin martinet martini martins marts martyr martyrdom marvel marvelled
marvelling marvellous marvellously marvels marzipan mas mascara mascot masculine mash mashup
mask masochism masochist masochistic mason masonic masonry masons masque masquerade massacre
massage masses masseur masseuse massive mast mastectomies masterfully mastermind masterpiece
masterstroke masterwork mastery masthead masticate mastiff mastodon mastoid masturbate
masturbation mat matador match matchbook matchbox matchmaker matchmaking matchstick mate
material materialise materialistic materialists maternal maternity mathematical mathematician
mathematics maths matins matriarch matriarchies matrices matricide matriculate matriculation
matrimony matrix matron matt matte mattered mattering mattock mattress matts mature maturities
matzo matzoh matzot matzoth maudlin maul maunder mausoleum mauve maven maverick maw mawkish
maxed maxes maxilla maxillae maxillary maxim maxima maximal maximise maxims maximum maxing may
maybe mayday mayflower mayfly mayhem mayo mayonnaise mayor mayoralty maypole maze mazurka
mcdonalds me mead meadow meadowlark meagre meal mealier mealiest mealtime mean meander
meaningful meaningless meanings meant meantime meanwhile measles measly measurably measure
measurements meat meatball meatloaf meatloaves meccas mechanic mechanically mechanise mechanism
mechanistic medal medallion meddle meddlesome media medial mediate mediation mediator medic
medical medicate medication medicinally medicine medieval mediocre mediocrities meditate
meditation meditative medium medley medulla meek meet meetinghouse meetings megabyte megachurch
megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone megapixel megaton
megs meh melancholia melancholic melancholy melange melanin melanoma melatonin meld mellifluous
mellow melodic melodies melodious melodrama melodramatic melody melon melt meltdown member
membership membrane membranous meme memento memo memoir memorabilia memorably memorandum
memorials memorise memory men menace menage menagerie mendacious mendacity mended mender
mendicant mending mends menfolk menhaden menial menopause menorah menservants menses menstrual
menstruate menstruation menswear mental mentalities menthol mentholated mention mentor menu
mercantile mercedes mercenary merchandise merchant merchantman merchantmen mercies merciful
mercifully merciless mercilessly mercuric mercury mercy mere meretricious merganser merge
meridian meringue merino merit meritocracy meritorious mermaid merman mermen merry merrymaking
mes mesa mescal mescaline mesdames mesdemoiselles mesh mesmerism mesquite message messenger
messes messiah messier messiest messieurs messily mestizo met metabolic metabolism metacarpal
metacarpi metacarpus metallic metallurgical metallurgy metals metamorphic metamorphism
metamorphose metamorphosis metaphor metaphorical metaphyseal metaphysical metaphysics metastases
metastasis metastasise metatarsal mete meteor meteoric meteorite meteoroid meteorological
meteorologists meteorology metered metering methadone methane methanol methinks method
methodical methodological methodology methought methylphenidate meticulous metre metric metro
metronome metropolis metropolitan mettle mettlesome mew mewl mezzanine miaow miasma mice
microaggression microbe microbiology microchip microcode microcomputer microcosm microeconomics
microfiche microfilm microloan micrometer micrometre micron microorganism microphone
microplastics microprocessor microscope microscopic microsecond microsurgery microwave mid
midair midday middies middle middlebrow middleman middlemen middleweight midge midget midland
midmost midnight midpoint midriff midshipman midshipmen midst midstream midsummer midterm
midtown midway midweek midwife midwifery midwinter midwives midyear mien miff might mightier
mightiest mightily migraine migrant migrate migration migratory mike miked mikes miking mil
milch mild mildew mile mileage milepost miles milestone milf milieu militancy militant
militaristic military militate militia militiaman militiamen milk milkier milkiest milkmaid
milkman milkmen milkshake milksop milkweed mill millage millennia millennial millennium millet
milligram millilitre millimetre milliner million millionaire millionth millipede millisecond
millrace millstone milquetoast mime mimeograph mimetic mimic mimicked mimicking mimicry mimosa
minaret minatory mince mincemeat mind mindbogglingly mindedness mindfully mindlessly
mindlessness mine minecraft minefield mineral mineralogist minestrone minesweeper mingle
miniature minibike minibus minicam minicomputer minim minima minimal minimise minimum minion
minis miniseries miniskirt minister ministerial ministrant ministry minivan mink minnow minor
minorities minster minstrel mint minuend minuet minus minuscule minute minuteman minutemen
minutia minutiae minx miracle miracles miraculous mirage mire mirror mirtazapine mirth
mirthfully misadventure misalignment misalliance misanthrope misanthropic misapply misapprehend
misapprehension misappropriate misappropriation misbegotten misbehave misbehaviour miscalculate
miscall miscarriage miscarry miscast miscellaneous miscellany mischance mischief mischievous
misconceive misconception misconduct misconstrue miscount miscreant miscue misdeal misdealt
misdeed misdemeanour misdiagnose misdid misdirect misdirection misdo misdone miser miserably
miseries misfeasance misfire misfit misfortune misgiving misgovern misguide mishandle mishap
mishmash misidentify misinform misinterpret misjudge mislay mislead misled mismanage
mismanagement mismatch misnomer misogynistic misogyny misplace misplay misprint mispronounce
misquote misread misrepresent misrepresentations misrule miss missals misshapen missile
missilery mission missionary missive misspell misspellings misspend misspent misstate misstep
mist mistake mistakenly mistier mistiest mistily mistime mistletoe mistook mistranslated
mistreat mistress mistrial mistrust mistype misunderstand misunderstandings misunderstood misuse
mite mitigate mitre mitt mitten mix mixture mizzen mizzenmast mkay mnemonic moan moat mob mobile
mobilisations mobilise mobster moccasin mocha mock mockery mockingbird mod modals mode model
modellings modem moderate moderation moderator modern modernise modernistic modesty modicum
modification modify modish modular modulate modulations modulator module modulus mogul mohair
moiety moire moist moisten moisture moisturiser molar molasses mole molecular molecule molehill
moleskin molested molester molesting molests moll mollify mollusc mollycoddle molten molybdenum
mom moment momentary momentous momentum mommies mon monarch monarchic monarchies monastery
monastic monaural monetary money moneybag moneymaking monger mongolism mongoose mongrel monies
moniker monitor monk monkey monkeyshine mono monochromatic monochrome monocle monocotyledon
monogamous monogamy monogram monograph monolingual monolith monolithic monologue monomania
monomaniac monophonic monopolise monopolistic monopoly monorail monosyllabic monosyllable
monotheism monotheist monotheistic monotone monotonic monotonically monotonous monotony monoxide
monsieur monsignor monsoon monster monstrance monstrosity monstrous montage month monthlies
monument monumentally monzo moo mooch moods moody moonbeam mooned mooning moonlight moonlit
moons moonscape moonshine moonshot moonstone moonstruck moored mooring moorland moors moose moot
mop mope mopeds moppet moraine morale moralistic moralists moralities morals morass moratorium
morays morbid mordant more moreover morgue moribund morn morning morns moron moronic morose
morpheme morphine morphological morphology morrisons morrow morsel mortal mortar mortarboard
mortgage mortgagee mortgagor mortician mortification mortify mortuary mos mosaic moses mosey
mosque mosquito mosses mossier mossiest most mote motel moth mothball motherboard mothered
motherfucker motherfucking motherhood mothering motherland motherless motherly motif motile
motion motivate motivations motivator motive motley motlier motliest motocross motor motorbike
motorboat motorcade motorcar motorcycle motorise motorists motorman motormen motormouth motorway
mottle motto mould mouldered mouldering mouldier mouldiest mouldings moult mound mount mountain
mountaineer mountainous mountainside mountaintop mountebank mourn mournfully mouse mousetrap
mousier mousiest mousse moustache mouth mouthfuls mouthpiece mouthwash mouthwatering movables
move movements movie mow mozzarella mri ms mth mu much mucilage muck muckrake mucous mucus mud
muddied muddier muddies muddiest muddle muddying mudguard mudslide mudslinger mudslinging muesli
muezzin muff muffin muffle mufti mug muggier muggiest mugginess muggle mukluk mulatto mulberry
mulch mule muleteer mulish mull mullah mullet mulligatawny mullion multi multicoloured
multicultural multidimensional multifaceted multifarious multilateral multilingual multimedia
multimillionaire multinational multiplayer multiple multiplex multiplicand multiplication
multiplicative multiplicity multiplied multiplies multiplying multiprocessing multipurpose
multiracial multitasking multitude multitudinous multivariate multiverse multivitamin mum mumble
mummery mummies mummify mumps munch munchies mundane municipal municipalities munificence
munificent mural murder murderess murderous murk murky murmur muscat muscatel muscle muscular
musculature muse museum mush mushier mushiest mushroom music musicale musically musicals
musician musk muskellunge musket musketeer musketry muskmelon muskrat muslin muss mussed mussel
musses mussing must mustang mustard mustered mustering mustier mustiest mutant mutate mutations
mute mutilate mutilation mutineer mutinous mutiny mutt muttered muttering mutton mutual muumuu
muzzle mx my mynah myopia myopic myriad myrrh myrtles myself mysterious mystery mystic mystify
mystique myth mythic mythical mythological mythology nab nabob nacho nacre nadirs nag naiad nail
nailbrush naive naivety naked naloxone name namesake nan nana nanna nannies nanosecond nap
napalm nape naphtha naphthalene napkin nappies narc narcissism narcissist narcissistic narcissus
narcotic nark narrate narration narrative narrator narrow narwhal nary nasal nascent nasogastric
nasturtium nasty natal nation nationalise nationalism nationalist nationalistic nationality
nationally nationals nationwide native nativities natty naturalise naturalism naturalist
naturalistic naturally naturalness naturals nature naughty nausea nauseam nauseate nauseous
nautical nautilus nave navel navigable navigate navigation navigator navy nay naysayer nazi nb
near nearby nearsighted neat neath nebula nebulae nebulous necessary necessitate necessity neck
neckerchief necklace neckline necktie necromancy necrophilia nectar nectarine need needier
neediest needle needlepoint needlessly needlework nefarious negate negation negative neglect
neglectfully negligee negligence negligent negligible negotiable negotiate negotiation
negotiator neigh neighbour neighbourhood neighbourliness neither nematode nemeses nemesis
neoclassic neocolonialism neocon neoconservative neodymium neologism neon neonatal neonate
neophyte neoprene nephew nepotism neptunium nerd nerve nervelessly nervous nest nestle net
netbook netflix nether nethermost nettle nettlesome network neural neuralgia neuralgic neuro
neurological neurologists neurology neurons neuroses neurosis neurosurgery neurotic
neurotransmitter neuter neutral neutralise neutrino neutron never nevermore nevertheless new
newbie newborn newcomer newel newfangled newlywed newsagents newsboy newscast newsflash
newsletter newsman newsmen newspaper newspaperman newspapermen newspaperwoman newspaperwomen
newsprint newsreel newsstand newsworthy newsy newt newton newtons next nexus niacin nib nibble
nice nicety niche nick nicked nickel nickelodeon nicking nickname nicks nicotine niece nifty
nigga niggard niggaz nigger niggle nigh night nightcap nightclothes nightclub nightfall
nightgown nighthawk nightie nightingale nightlife nightmare nightmarish nightshade nightshirt
nightstick nighttime nihilism nihilist nihilistic nike nil nimbi nimble nimbus nincompoop nine
ninepin nineteen nineteenth ninetieth ninety ninja ninny nintendo ninth nip nippier nippiest
nipple niqab nirvana nissan nit nitpick nitrate nitre nitrogen nitrogenous nitroglycerine nitwit
nix no nobility noble nobleman noblemen noblewoman noblewomen nobody nocturnal nocturne nod node
nodular nodule noels noes noggin noise noiselessly noiselessness noisier noisiest noisily
noisiness noisome nomad nomadic nomenclature nominal nominate nomination nominative nominee non
nonabrasive nonabsorbent nonagenarian nonalcoholic nonaligned nonbeliever nonbinary nonbreakable
nonce nonchalance nonchalant noncom noncombatant noncommercial noncommittal noncompetitive
noncompliance nonconductor nonconformist nonconformity noncontagious nondairy nondeductible
nondescript nondrinker none nonempty nonengagement nonentity nonessential nonesuch nonetheless
nonevent nonexempt nonexistence nonexistent nonfat nonfiction nonflammable nongovernmental
nonhazardous nonhuman nonindustrial noninterference nonjudgmental nonliving nonmalignant
nonmember nonmolestation nonnegotiable nonobjective nonpareil nonpartisan nonpayment nonphysical
nonplus nonpoisonous nonpolitical nonpolluting nonproductive nonprofessional nonprofit
nonrefillable nonrefundable nonrenewable nonresident nonrestrictive nonreturnable nonrigid
nonscheduled nonseasonal nonsectarian nonsense nonsensical nonsexist nonskid nonsmoker
nonsmoking nonstandard nonstick nonstop nonsupport nontaxable nontechnical nontoxic
nontransferable nontrivial nonunion nonuser nonverbal nonviolence nonviolent nonvoting nonwhite
nonzero noodle nook noon noonday noontime noose nope nor norm normalcy normality normally
normative north northbound northeast northeasterly northeastern northeastward northerly northern
northernmost northward northwest northwesterly northwestern northwestward nose nosebleed
nosedive nosegay nosh nosier nosiest nostalgia nostalgic nostril nostrum not notables notably
notary notations notch note notebook notepad notepaper noteworthy nothing notice noticeably
noticeboard notification notify notion notionally notoriety notorious notwithstanding nougat
nought noun nourish nous nov nova novae novas novel novelette novelists novella novelty novice
novitiate now nowadays noway nowhere noxious nozzle nth nuance nub nubile nuclear nuclei nucleic
nucleus nude nudge nugget nuisance nuke null nullify numb numbered numbering numberless
numbskull numeracy numeral numerate numerator numeric numerically numerous numismatic nun nuncio
nunnery nuptial nurofen nurse nursemaid nursery nurseryman nurserymen nurture nut nutcracker
nuthatch nutmeat nutmeg nutria nutrient nutriment nutrition nutritionally nutritious nutritive
nutshell nuttier nuttiest nuzzle nylon nymph nymphomania nymphomaniac oaf oafish oak oaken oakum
oar oarlock oarsman oarsmen oases oasis oat oaten oath oatmeal obduracy obdurate obedience
obedient obeisance obeisant obelisk obese obey obfuscate obfuscation obit obituary object
objection objectionably objective objector oblate obligate obligations obligatory oblige oblique
obliterate obliteration oblivion oblivious oblong obloquy obnoxious oboe obs obscene obscenities
obscure obscurities obsequious obsequy observably observance observant observations observatory
observe obsess obsession obsessive obsidian obsolescence obsolescent obsolete obstacle obstetric
obstetrician obstetrics obstinacy obstinate obstreperous obstruct obstruction obstructive obtain
obtrude obtrusive obtuse obverse obviate obvious ocarina occasion occasionally occidental
occlude occlusion occlusive occult occupancy occupant occupational occupations occupy occur
occurrence ocean oceangoing oceanic oceanographic oceanography oceans ocelot ochre oct octagon
octane octave octet octogenarian octopus ocular oculist odd oddball oddities ode odious odium
odometer odoriferous odorous odour odyssey oedema oesophagi oesophagus oestrogen of off offbeat
offence offend offensive offered offering offertory offhand office officeholder official
officialdom officiate officious offings offline offload offset offshoot offshore offside
offspring offstage oft often oftentimes ogle ogre oh ohm oho ohs oil oilcloth oilfield oilier
oiliest oilskin oink ointment ok okay okra olanzapine old olden oldie oleaginous oleander oleo
oleomargarine olfactory oligarch oligarchic oligarchies olive olives ombudsman ombudsmen omega
omelette omen ominous omission omit omnibus omnipotence omnipotent omnipresence omnipresent
omniscience omniscient omnivore omnivorous on once oncoming one onerous oneself onetime ongoing
onion onionskin online onlooker only onomatopoeia onomatopoeic onrush onset onshore onslaught
onto onus onward onyx oodles oops ooze opacity opal opalescence opalescent opaque open
openhanded openings openwork opera operable operand operate operatic operation operationally
operative operator operetta ophthalmic ophthalmologists ophthalmology opiate opine opinion
opinionated opioid opium opossum opponent opportune opportunistic opportunists opportunities
oppose opposite opposition oppress oppression oppressive oppressor opprobrious opprobrium opt
optic optician optima optimal optimise optimism optimist optimistic optimum option optionally
optometrist opulence opulent opus or oracle oracular oral orange orangeade orangutan orate
oration orator oratorical oratories oratorio orb orbit orbitals orc orchard orchestra orchestral
orchestrate orchestration orchid ordain ordeal order orderlies ordinal ordinance ordinary
ordination ordnance ordure ore oregano organ organdie organelle organic organisational
organisations organise organisms organists orgasm orgasmic orgiastic orgy orient orientals
orientate orientations orifice origami origin originality originally originals originate
originator oriole ormolu ornament ornate ornery ornithologists ornithology orotund orphan
orphanage ortho orthodontia orthodontic orthodontist orthodox orthodoxies orthogonal
orthographic orthography orthopaedic orthopaedics orthopaedist oscillate oscillation oscillator
oscilloscope osmosis osmotic osprey ossify ostensible ostentation ostentatious osteopath
ostracise ostracism ostrich other otherwise otherworldly otiose otter ottoman ouch ought ounce
our ourselves oust out outage outback outbalance outbid outbound outbreak outbuilding outburst
outcast outclass outcome outcrop outcry outdated outdid outdistance outdo outdone outdoors
outermost outfield outfit outflank outfox outgo outgoing outgrew outgrow outgrowth outhouse
outings outlandish outlast outlasted outlasting outlasts outlaw outlay outlet outline outlive
outlook outlying outmanoeuvre outmoded outnumber outpatient outperform outplacement outplay
outpost outpouring output outrage outrageous outran outrank outreach outrider outrigger outright
outrun outsell outset outshine outshone outside outsize outskirt outsmart outsold outsource
outspoken outspread outstanding outstation outstay outstretch outstrip outtake outvote outward
outwear outweigh outwit outwore outworn ova oval ovarian ovary ovation oven over overabundance
overabundant overachieve overact overactive overage overall overambitious overanxious overate
overawe overbalance overbear overbite overblown overboard overbook overbore overborne overburden
overcame overcast overcautious overcharge overcoat overcome overcompensate overconfident
overcook overcrowd overdid overdo overdone overdose overdraft overdraw overdress overdrew
overdrive overdue overeager overeat overeaten overemphasise overenthusiastic overestimate
overexpose overexposure overextend overflow overfull overgenerous overgrew overgrow overgrowth
overhand overhang overhaul overhead overhear overheat overhung overindulge overindulgence
overjoy overkill overland overlap overlay overlie overload overlong overlook overlord overlying
overmuch overnight overpass overpay overplay overpopulate overpopulation overpower overprice
overprint overproduce overprotective overqualified overran overrate overreach overreact
overridden override overripe overrode overrule overrun oversampling oversaw overseas oversee
oversell oversensitive oversexed overshadow overshare overshoe overshoot overshot oversight
oversimplification oversimplify oversized oversleep overslept oversold overspend overspent
overspread overstate overstay overstep overstock overstuffed oversupply overt overtake overtax
overthink overthought overthrew overthrow overtime overtone overtook overture overturn
overturned overturning overturns overuse overview overweening overweight overwhelm
overwhelmingly overwork overwrite overwritten overwrought overzealous oviduct oviparous ovoid
ovulate ovule ovum owe owing owl owlet owlish own ownership ox oxbow oxen oxfords oxide oxidise
oxyacetylene oxygen oxygenate oxymora oxymoron oyster ozone pa pace pacemaker pacesetter
pachyderm pacific pacifists pacify pack package packet pact pad paddies paddle paddock paddy
padlock padre paean paed paediatric paediatrician pagan page pageant pageantry paginate
pagination pagoda pail pailfuls pained painful paining painkiller painless pains painstaking
paint paintbrush paintings paintwork paired pairing pairs paisley pal palace palaeontologists
palaeontology palatals palate palatial palaver palazzi palazzo pale paleface palette palimony
palimpsest palindrome palindromic palisade pall palladium pallbearer pallet palliate palliative
pallid pallor palm palmetto palmistry palomino palpable palpate palpitate palsy paltry pampas
pamper pamphlet pamphleteer pan panacea panache pancake panchromatic pancreas pancreatic panda
pandemic pandemonium pander pane panegyric panel panellings pang panhandle panic panicky panoply
panorama panoramic pansies pansy pant pantaloons pantheism pantheist pantheistic pantheon
panther pantie pantomime pantry pantsuit pantyhose pap papa papacy papaya paperback paperboy
papered papergirl paperhanger papering paperweight paperwork papery papilla papillae papoose
paprika papyri papyrus par parables parabola parabolic paracetamol parachute parade paradigm
paradigmatic paradise paradox paradoxical paraffin paragliding paragon paragraph parakeet
paralegal parallax parallel parallelogram paralyse paralysis paralytic paramecia paramecium
paramedic paramedicals parameter paramilitary paramount paramour paranoia paranoid paranormal
parapet paraphernalia paraphrase paraplegia paraplegic paraprofessional parasailing parasite
parasitic parasol paratrooper paratroops parboil parcel parch parchments pardon pare parent
parentage parentheses parenthesis parenthesise parenthetic parenthetical parenthood parfait
pariah parish parishioner park parka parkour parkway parlance parlay parley parliament
parliamentarian parliamentary parlour parochial parody parole parolee paroxysm parquet parquetry
parricide parried parries parrot parrying parse parsec parsimonious parsimony parsley parsnip
parson parsonage part partake parterre parthenogenesis partial participant participate
participation participator participial participle particle particular particularities
particulate partied parties partings partisan partition partner partnership partook partridge
partway partying parvenu pas paschal pasha passably passage passageway passbook passel passenger
passerby passersby passes passion passionate passive passkey passport password past pasta paste
pasteboard pastel pastern pasteurise pastiche pastier pasties pastiest pastime pastor pastorals
pastorate pastrami pastry pasturage pasture pat patch patchwork pate patella patellae patent
paternal paternalistic paternity path pathetic pathetically pathogen pathogenic pathological
pathologists pathology pathos pathway patience patient patina patinae patio patriarch
patriarchies patrician patricide patrimony patriot patriotic patrol patrolman patrolmen
patrolwoman patrolwomen patron patronage patronise patronymic pats patsies patted patter
pattered pattering pattern patties patting patty paucity paunch paunchier paunchiest pauper
pause pave pavements pavilion paw pawl pawnbroker pawned pawning pawns pawnshop pawpaw pay
paycheck payday payee payload paymaster payments payoff paypal payroll payslip paywall pe pea
peace peaceable peaceful peacefully peacekeeping peacemaker peaces peacetime peach peacock
peafowl peahen peak peal peanut pearl pearled pearling pearls pearly pears peasant peasantry
peat pebble pecan peccadillo peccary peck pecs pectin pectoral peculiar peculiarities pecuniary
pedagogic pedagogical pedagogue pedagogy pedal pedant pedantic pedantry peddle pederast pedestal
pedestrian pedicure pedigree pediment pedlar pedometer pee peek peekaboo peel peep peephole
peerage peered peering peerless peers peeve peevish peewee peg pejorative pekoe pelagic pelican
pellagra pellet pellucid pelt pelvic pelvis pen penalise penalty penance pence penchant pencil
pencillings pendant pended pendent pending pends pendulous pendulum penetrable penetrate
penetration penetrative penguin penicillin penile peninsula penis penitence penitent penitential
penitentiary penknife penknives penlight penmanship pennant pennies penniless pennon penny
pennyweight pension pensive pent pentagon pentameter pentathlon penthouse penultimate penurious
penury peon peonage peonies people pep peppa pepper peppercorn peppered peppering peppermint
pepperoni peppery pepsin peptic per perambulate perambulator percale perceive percent percentage
percentile perceptible perception perceptive perceptual perch perchance percolate percolation
percolator percussion peremptory perennial perfect perfectible perfection perfectionists
perfidious perfidy perforate perforation perforce perform performance perfume perfumery
perfunctory perhaps pericardia pericardium perigee perihelia perihelion peril perilous perimeter
perinatal period periodic periodically periodicals periodontal peripatetic peripherals periphery
periphrases periphrasis periscope perish perishables peritoneum periwig periwinkle perjure
perjuries perk perkier perkiest perm permafrost permanence permanent permeable permeate
permissible permission permissive permit permutation permute pernicious peroxide perp
perpendicular perpetrate perpetrator perpetual perpetuate perpetuity perplex perplexities
perquisite persecute persecution persecutor perseverance persevere persiflage persimmon persist
persistence persistent persnickety person persona personae personage personalise personality
personally personals personification personify personnel perspective perspicacious perspicacity
perspicuity perspicuous perspire persuade persuasion persuasive pert pertain pertinacious
pertinacity pertinence pertinent perturb perusals peruse pervade pervasive perverse perversion
pervert peseta pesky peso pessimism pessimist pessimistic pest pestered pestering pesticide
pestilence pestilent pestle pet petals petard petechiae petechial peter petered petering petiole
petite petition petrel petrify petrochemical petrol petrolatum petroleum petticoat pettier
pettiest pettifog pettily pettiness petulance petulant petunia petunias pew pewee pewter peyote
phalanges phalanx phalli phallic phallus phantasm phantasmagoria phantom pharaoh pharmaceutical
pharmacists pharmacopoeia pharmacy pharyngeal pharynges pharynx phase pheasant phenobarbital
phenomena phenomenal phenomenon phenotype pheromone phial philander philanthropic
philanthropists philanthropy philatelic philately philharmonic philippic philistine philodendron
philological philosophic philosophical philosophise philosophy philtre phish phlebotomist phlegm
phlegmatic phloem phlox phobia phobics phoebes phoenix phoenixes phone phoneme phonemic phonetic
phonetician phoneyed phoneying phoneys phonic phonics phonied phonier phoniest phonograph
phonological phonying phooey phosphate phosphor phosphorescence phosphorescent phosphoric
phosphorus photo photocopy photoelectric photogenic photograph photographic photojournalism
photojournalist photons photosensitive photosynthesis phototypesetter phototypesetting phrase
phraseology phyla phylum physic physically physicals physician physicists physicked physicking
physio physiognomy physiological physiology physiotherapist physiotherapy physique pi pianissimo
pianist piano pianoforte piazza picante picaresque picayune piccalilli piccolo pick pickax
pickerel picket pickier pickiest pickle pickpocket pickup picnic picnicked picnicker picnicking
pictograph pictorial picture picturesque piddle pidgin pie piebald piece piecemeal piecework
pierce pierced pierces piercing piers piety piffle pig pigeon pigeonhole piggies piggish
piggyback pigheaded piglet pigments pigpen pigskin pigsty pigtail piing pike pilaf pilaster
pilchard pile pileup pilfer pilgrim pilgrimage pill pillage pillar pillbox pillion pillory
pillow pillowcase pilot pilothouse pimento pimiento pimp pimpernel pimple pimplier pimpliest pin
pinafore pinball pincer pinch pincushion pine pineapple pinfeather pinged pinging pinhead
pinhole pinion pink pinkeye pinkie pinkish pinnacle pinnate pinochle pinpoint pinprick pinstripe
pint pinto pinup pinwheel pioneer pious pip pipe pipeline pipit pipped pippin pipping pips
pipsqueak piquancy piquant pique piracy piranha pirate piratical pirouette pis piscatorial
pisses pistachio pistil pistillate pistol piston pit pita pitch pitchblende pitchfork pitchman
pitchmen piteous pitfall pith pithy pitiable pitied pities pitiful pitiless piton pittance
pituitary pitying pivot pixel pixie pizza pizzazz pizzeria pizzicati pizzicato placard placate
place placebo placeholder placenta placental placid placket plagiarise plagiarism plagiarist
plague plaice plaids plainclothes plainclothesman plainclothesmen plainer plainest plainly
plainness plains plaint plaintiff plaintive plait plan planar plane planet planetarium planetary
plangent plank plankton plant plantain plantations plaque plasma plaster plasterboard plastic
plastique plate plateau platefuls platelet platens platform platinum platitude platitudinous
platonic platoon platter platypus plaudit plausibility plausible play playact playback playbill
playboy playfully playfulness playgoer playground playhouse playlist playmate playoff playpen
playroom playstation plaything playwright plaza plea pleaded pleader pleading pleads pleasant
pleasantry please pleasings pleasurably pleasure pleat plebeian plebiscite plectra plectrum
pledge plenary plenipotentiary plenitude plenteous plentifully plenty plethora pleurisy plexus
pliancy pliant plight plinth plod plop plot plough ploughman ploughmen ploughshare plover ploy
pls pluck plug plugin plum plumage plumb plume plummet plump plunder plunge plunk pluperfect
plural pluralistic pluralities plus plush plutocracy plutocrat plutocratic plutonium ply plywood
plz pneumatic pneumonia poach pock pocket pocketbook pocketfuls pocketknife pocketknives
pockmark pod podcast podiatry podium poem poesy poet poetess poetic poetry pogrom poi poignancy
poignant poinsettia point pointedly pointillism pointillist pointlessly pointlessness poise
poison poisonous poke pokemon pokeys pokier pokiest pol polar polarise polarities pole polecat
polemic polestar police policeman policemen policewoman policewomen policies policyholder polio
polish polite politesse politic political politician politicise politico politics polities polka
poll pollen pollinate pollination polliwog pollster pollutant pollute pollution polo polonaise
polonium poltergeist poltroon polyamory polyester polyethylene polygamous polygamy polyglot
polygon polygraph polyhedron polymath polymer polymeric polymorphic polynomial polyp polyphonic
polyphony polystyrene polysyllabic polysyllable polytechnic polytheism polytheist polytheistic
polythene polyunsaturated pomade pomegranate pommel pomp pompadour pompom pompous poncho pond
pondered pondering ponderous pone poniard pontiff pontifical pontificate pontoon pony ponytail
pooch poodle pooh pool poop poor poorhouse pop popcorn pope popgun popinjay poplar poplin
popover poppa poppies poppy poppycock populace popular popularise populate population populism
populist populous porcelain porch porcine porcupine pore pork porn porno pornographic
pornography porous porphyry porpoise porridge porringer port portability portables portage
portals portcullis portend portent portentous porterhouse portfolio porthole portico portion
portlier portliest portmanteau portrait portraiture portray portrayals pose poseur posh posies
posit position positive positron posse possess possession possessive possessor possibility
possible possum post postage postbox postcard postcode postdate postdoc postdoctoral posterior
posterity postgraduate posthaste posthumous postlude postman postmark postmaster postmen
postmistress postmodern postmortem postnatal postoperative postpaid postpartum postpone
postponements postscript postulate posture postwar posy pot potables potash potassium potato
potbelly potboiler potency potent potentate potential potentialities potfuls potholder pothole
pothook potion potluck potpie potpourri potsherd potshot pottage pottery potties pouch poultice
poultry pounce pound pour pout poverty powder power powerboat powerfully powerhouse powerlessly
powerlessness powwow pox practicably practicality practically practicals practice practise
practitioner pragmatic pragmatism prairie praise praiseworthy praline pram prance prank
prankster prate pratfall prattle prawn pray preach preamble prearrange precarious precaution
precautionary precede precedence precedent precept preceptor precinct precious preciously
preciousness precipice precipitant precipitate precipitation precipitous precise precision
preclude preclusion precocious precocity preconceive preconception preconditioned
preconditioning precursor predate predator predecease predecessor predefined predestination
predestine predetermine predicament predicate predicative predict predictably prediction
predictive predictor predispose predisposition predominance predominant predominate preeminence
preeminent preempt preemptive preen preexist prefab prefabricate preface prefatory prefect
prefecture prefer preferably preference preferential prefigure prefix pregabalin pregnancy
pregnant preheat prehensile prehistoric prehistory prejudge prejudice prejudicial prelate
preliminary prelude premarital premature premeditate premeditation premenstrual premier premiere
premise premium premonition premonitory prenatal prenup preoccupations preoccupy preordain prep
prepackage preparations preparatory prepare preparedness prepay preponderance preponderant
preponderate preposition prepossess preposterous preppies prequel prerecord preregister
prerequisite prerogative presage preschool prescience prescient prescribe prescription
prescriptive presence present presentations presentiment preservative preserve preset preshrank
preshrink preshrunk preside presidency president presidential press pressings pressman pressmen
pressure prestige prestigious presto presumably presume presumption presumptive presumptuous
presuppose preteen pretence pretend pretension pretentious preterite preternatural pretext
prettify pretty pretzel prevail prevalence prevalent prevaricate prevaricator prevent
preventative prevention preventive preview previous prewar prey price prick prickle pricklier
prickliest pride priestess priesthood priestly priests prig priggish prim primacy primark
primary primate prime primeval primitive primogeniture primordial primp primrose primroses
prince princely princes princess princesses principal principalities principle print printings
printout prior prioress priories priorities prise prism prismatic prison prissy pristine prithee
privacy private privations privatise privet privilege privy prize prizefight pro proactive
probabilistic probability probables probably probate probationary probationer probe problem
problematic proboscis procedure proceed proceedings process procession processionals processor
proclaim proclamation proclivity procrastinate procrastination procrastinator procreate
procreative proctor procurator procure prodded prodding prodigality prodigals prodigious prodigy
prods produce product production productive prof profane profanities profess profession
professionalism professionally professionals professor professorial proffer proficiency
proficient profile profit profitably profiteer profligacy profligate proforma profound
profundity profuse profusion progenitor progeny progesterone prognoses prognosis prognostic
prognosticate prognosticator program programmables programme progress progression progressive
prohibit prohibition prohibitive prohibitory project projectile projection projector proletarian
proletariat proliferate proliferation prolific prolix prologue prolong prom promenade prominence
prominent promiscuity promiscuous promise promised promises promising promissory promo
promontory promote promotion prompt promulgate prone prong pronghorn pronoun pronounce
pronouncements pronto pronunciation proof proofread prop propaganda propagandise propagandist
propagate propagation propane propel propellant propensity properer properest properly property
prophecy prophesy prophet prophetess prophetic prophylactic prophylaxis propinquity propitiate
propitiatory propitious proponent proportion proportionality proportionally proportionals
proportionate proposals propose proposition propound proprietary proprietor proprietress
propriety propulsion propulsive prorate prosaic proscenium proscribe prose prosecute prosecution
prosecutor proselyte prosody prospect prospective prospector prospectus prosper prospered
prospering prosperity prosperous prospers prostate prostheses prosthesis prosthetic prostitute
prostitution prostrate protagonist protean protect protection protective protector protectorate
protein protest protestant protocol proton protoplasm protoplasmic prototype protozoa protozoans
protract protractor protrude protrusion protuberance protuberant proud provably prove provenance
provender proverb proverbial provide providence provident providential province provincial
provision provisionally proviso provocation provocative provoke provost prow prowess prowl
proximity proxy prude prudence prudent prudential prudery prudish prune prurience prurient pry
ps psalm pse pseudo pseudonym pshaw psoriasis psst psych psyche psychedelic psychiatric
psychiatrists psychiatry psychic psycho psychoanalyse psychoanalysis psychoanalyst psychobabble
psychogenic psychokinesis psychological psychologists psychology psychopath psychopathic
psychoses psychosis psychosomatic psychotherapy psychotic pt ptarmigan pterodactyl ptomaine pts
pub puberty pubescence pubescent pubic public publican publications publicise publish puck
puckered puckering puckish pudding puddle pudgy pueblo puerile puff puffball puffier puffiest
puffin pug pugilism pugilist pugilistic pugnacious pugnacity puke pulchritude pull pullback
pullet pulley pullout pullover pulmonary pulp pulpit pulsar pulsate pulsations pulse pulverise
puma pumice pummel pump pumpernickel pumpkin pun punch punchline punctilious punctual punctuate
punctuation puncture pundit pungency pungent punier puniest punish punishments punitive punk
punster punt pup pupa pupae pupil puppet puppeteer puppetry puppies purblind purchase pure
purebred puree purgative purgatory purge purification purify puritan puritanical purl purloin
purple purplish purport purpose purposefully purred purring purrs purse pursuance pursuant
pursue pursuit purulence purulent purvey purveyor purview pus push pushcart pushchair pushier
pushiest pushover pusillanimity pusillanimous pusses pussier pussies pussiest pussycat pussyfoot
pustule put putative putrefy putrescence putrescent putrid putsch putt puttered puttering
puttied putties puttying puzzle pwn pygmy pyjamas pylon pyorrhoea pyramid pyre pyrite pyromania
pyromaniac pyrotechnic python pyx qua quack quackery quadrangle quadrangular quadrant
quadraphonic quadratic quadrature quadrennial quadriceps quadrilateral quadrille quadriplegia
quadriplegic quadruped quadruple quadruplet quadruplicate quads quaff quagmire quahog quail
quaint quake qualification qualify qualitative quality qualm quandary quanta quantify
quantitative quantity quantum quarantine quark quarrel quarrelsome quarry quart quarterback
quarterdeck quartered quarterfinal quartering quarterly quartermaster quartet quarto quartz
quasar quash quasi quatrain quaver quays queasy queen queenlier queenliest queer quell quench
querulous query quesadilla quest question questionably questionnaire quetiapine queue quibble
quiche quick quicken quickie quicklime quicksand quicksilver quid quiescence quiescent quiet
quietude quietus quill quilt quince quinine quintessence quintessential quintet quintuple
quintuplet quip quire quirk quisling quit quite quiver quixotic quiz quizzes quizzical quoit
quondam quorum quota quotations quote quoth quotidian quotient rabbi rabbinate rabbinical rabbit
rabble rabid rabies raccoon race racecourse racehorse raceme racetrack raceway racial racier
raciest racily racists rack racket racketeer raconteur racquetball radar radial radiance radiant
radiate radiation radiator radical radicalisation radicalised radii radio radioactive radiogram
radiographer radioisotope radiotelephone radiotherapy radish radium radius radon raffia raffish
raffle raft rag raga ragamuffin rage raggeder raggedest raggedy raglan ragout ragtag ragtime
ragweed raid raided raider raiding raids rail railings raillery railroad railway raiment rain
rainbow raincoat raindrop rainfall rains rainstorm rainwater rainy raise raisin rajah rake
rakish rally ram ramadan ramble rambunctious ramification ramify ramp rampage rampant rampart
ramrod ramshackle ran ranch rancid rancorous rancour random randomise rang range rank rankle
ransack ransom rant rap rapacious rapacity rape rapid rapine rapists rapport rapprochement
rapscallion rapt rapture rapturous rare rarefy rarities rascal rash rasp raspberry raster rat
ratchet rate rather rathskeller ratification ratify ratings ratio rational rationale rationalise
rationalistic rationed rationing rations rattan rattle rattlesnake rattletrap rattrap raucous
raunchy ravage rave ravel ravellings raven ravened ravening ravenous ravens ravine ravings
ravioli ravish raw rawboned rawhide ray rayon rays raze razor razz re reach react reaction
reactionary reactivate reactive reactor read readability readership readied readier readies
readiest readily readiness readings readjust readmit readout readying reaffirm reagent real
realign realise realistic realistically realists realities reallocate realm realty ream
reanimate reap reappear reappearance reapplied reapplies reapplying reappoint reapportioned
reapportioning reapportionment reappraisals reappraise rear rearm rearmament rearmost rearrange
rearrangements rearward reason reasonableness reasonably reassemble reassert reassess reassign
reassurance reassure reawaken rebate rebel rebellion rebellious rebind rebirth reborn rebound
rebroadcast rebuff rebuild rebuilt rebuke rebus rebut rebuttals recalcitrance recalcitrant
recall recant recap recapitulate recapture recast recede receipt receive recent receptacle
reception receptionists receptive receptor recess recession recessionals recessive recharge
recheck recidivism recidivist recipe recipient reciprocal reciprocate reciprocity recitals
recitations recitative recite reckless reckon reclaim reclamation reclassify recline recluse
reclusive recognisably recognisance recognise recognition recoil recollect recollection
recombine recommence recommend recommendations recompense recompile reconcile reconciliation
recondite recondition reconfigure reconnaissance reconnect reconnoitre reconquer reconsider
reconstitute reconstruct reconstruction recontact reconvene recopy record recordings recount
recoup recourse recover recoveries recreant recreate recreation recriminate recrudescence
recruit rectal rectangle rectangular rectify rectilinear rectitude rector rectories rectum
recumbent recuperate recuperation recuperative recur recurrence recurrent recursion recursive
recyclables recycle red redbreast redcap redcoat redden reddish redecorate rededicate redeem
redefine redefinition redemption redeploy redesign redevelop redhead redid redirect redirection
rediscover redistribute redistribution redistributor redistrict redneck redo redolence redolent
redone redouble redoubt redound redraft redraw redress redrew redskin reduce reduction
redundancy redundant redwood reed reeds reeducate reedy reef reek reel reelect reemerge
reemphasise reenact reenlist reenter reentry reestablish reevaluate reeve reexamine ref
refashion refectory referee reference referendum referent referential referral referred referrer
referring refile refill refinance refine refinements refinery refinish refit reflect reflection
reflective reflector reflex reflexive reflux refocus reforest reform reformat reformations
reformatory reformulate refract refraction refractory refrain refresh refreshments refrigerant
refrigerate refrigeration refrigerator refuel refuge refugee refulgence refulgent refund
refurbish refurnish refusals refuse refute regain regal regale regalia regard regatta regency
regenerate regeneration regenerative regent reggae regicide regime regimens regiment region
regionalism regionally register registrant registrar registrations registry regress regression
regressive regret regretfully regrettably regroup regular regulate regulation regulator
regurgitate rehab rehabilitate rehabilitation rehash rehearsals rehearse reheat rehire rehouse
reign reimburse reimbursements reimpose rein reincarnate reincarnation reindeer reinforce
reinforcements reinsert reinstall reinstate reinterpret reinvent reinvest reissue reiterate
reiteration reject rejection rejoice rejoiced rejoices rejoicing rejoin rejoinder rejuvenate
rejuvenation rekindle relabel relapse relate relational relations relationship relative
relativistic relax relaxant relaxations relay relearn release relegate relent relentlessly
relentlessness relevance relevant reliability reliably reliance reliant relic relief relieve
religion religious relinquish relish relive reload relocate relocation reluctance reluctant rely
remade remain remainder remake remand remark remarkably remarriage remarry rematch remedy
remember remembrance remind reminisce reminiscence reminiscent remiss remission remit remittance
remnant remodel remonstrance remonstrate remorse remorsefully remorselessly remortgage remote
remount removals remove remunerate remuneration remunerative renaissance renal rename renascence
renascent rend rendered rendering rendezvous rendition renegade renege renegotiate renew
renewals rennet renounce renovate renovation renovator renown rent rentals renumber renunciation
reoccupy reoccur reopen reorder reorg reorganise rep repackage repaint repairable repaired
repairing repairman repairmen repairs reparation repartee repast repatriate repay repayments
repeal repeat repeatably repeatedly repel repellent repent repentance repentant repercussion
repertoire repertory repetition repetitious repetitive rephrase replace replacements replay
replenish replete replica replicate replication reply report reportage reportedly repose
repository repossess repossession reprehend reprehensible represent representations
representative repress repression repressive reprieve reprimand reprint reprisal reproach
reproachfully reprobate reprocess reproduce reproducible reproduction reproductive reprogram
reproof reprove reptile reptilian republic republican republish repudiate repudiation repugnance
repugnant repulse repulsion repulsive reputably reputations repute reputedly request requiem
require requirements requisite requisition requite reran reread reroute rerun resale reschedule
rescind rescission rescue research resell resemblance resemble resend resent resentfully
resentments reservations reserve reservoir reset resettle reshuffle reside residence residencies
resident residential residuals residue resign resignations resilience resilient resin resinous
resist resistance resistant resistor resold resolute resolution resolve resonance resonant
resonate resonator resort resound resource resourcefully resourcefulness respect respectability
respectably respectfully respective respell respiration respirator respire respite resplendence
resplendent respond respondent response responsibility responsible responsive rest restart
restate restaurant restaurateur restfuller restfullest restfully restitution restive restlessly
restlessness restock restorations restorative restore restrain restraint restrict restriction
restrictive restroom restructure restudy resubmit result resultant resume resumption resupply
resurface resurgence resurgent resurrect resurrection resuscitate resuscitation resuscitator
retail retain retake retaliate retaliation retaliatory retard retardant retch retell retention
retentive rethink rethought reticence reticent retina retinal retinue retire retiree retirements
retold retook retool retort retouch retrace retract retraction retrain retread retreat retrench
retrials retribution retributive retrievals retrieve retroactive retrod retrodden retrofit
retrograde retrogress retrogression retrogressive retrorocket retrospect retrospective retry
return returnables returnee retweet retype reunify reunion reunite reupholster reuse rev revalue
revamp reveal reveille revel revelations revellings revelry revenge revenue reverberate
reverberation revere reverence reverend reverent reverential reverie reversals reverse
reversible reversion revert review revile revise revision revisit revivalist revivals revive
revivify revocable revoke revolt revolution revolutionary revolutionise revolve revue revulsion
reward rewind rewire reword rework rewound rewrite rewritten rewrote rhapsodic rhapsodise
rhapsody rheas rheostat rhetoric rhetorician rheum rheumatic rheumatism rhinestone rhino
rhinoceros rhizome rho rhodium rhododendron rhomboid rhombus rhubarb rhyme rhythm rhythmic rib
ribald ribaldry ribbon riboflavin rice rich ricked rickets rickety ricking ricks rickshaw
ricochet ricotta rid riddance ridden riddle ride ridge ridgepole ridicule ridiculous rife riff
riffle riffraff rifle rifleman riflemen rift rig right righteous rightfully rightmost rigid
rigmarole rigorous rigour rile rill rim rime rind ring ringleader ringlet ringmaster ringside
ringtone ringworm rink rinse rio riot riotous rip ripe ripened ripening ripens riposte ripple
ripsaw rise risible risk riskier riskiest risperidone ritalin rite ritual ritualistic ritzy
rival rivalry riven river riverbed riverfront rivers riverside rivet rivulet roach road roadbed
roadblock roadhouse roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy
roam roan roar roast rob robbed robber robbery robbing robe robin robins roblox robocall robot
robotic robotics robs robust rock rocket rocketry rockier rockiest rocky rococo rod rode rodent
rodeo rods roe roebuck roentgen rogered rogering rogue roguery roguish roil roister role roll
rollback rollerskating rollick roma romaine roman romance romani romantic romantically
romanticise romp rood roof rooftop rook rookery rookie room roomfuls roomier roomiest roommate
roost root rope rosary rose roseate rosebud rosebush rosemary roses rosette rosewood rosier
rosiest rosined rosining rosins roster rostrum rosy rot rotary rotate rotations rote rotisserie
rotogravure rotor rotten rotund rotunda rouble rouge rough roughage roughen roughhouse roughneck
roughshod roulette round roundabout roundelay roundhouse roundish roundup roundworm rouse
roustabout rout route routine rove row rowboat rowdy rowel royal royalty rub rubberneck rubbery
rubbish rubble rubdown rube rubella rubicund rubier rubies rubiest rubric ruby rucksack ruckus
ruddy rude rudiment rudimentary rue ruefully ruff ruffian ruffle rug rugby ruggeder ruggedest
ruggedness rugrat ruin ruing ruinous rule rulings rum rumba rumble ruminant ruminate rummage
rumour rump rumple rumpus run runabout runaround runaway rundown rune rung runnel runnier
runniest runoff runt runway rupee rupture rural ruse rush rusk russet rust rustic rustier
rustiest rustle rustproof rusty rut rutabaga ruthless rx rye sabbatical sable sabotage saboteur
sabre sac saccharin saccharine sacerdotal sachem sachet sack sackcloth sackfuls sacrament sacred
sacrifice sacrificial sacrilege sacrilegious sacristan sacristy sacrosanct sad sadden saddle
saddlebag sadistic sadists safari safe safeguard safekeeping safety safflower saffron saffrons
sag saga sagacious sagacity sage sagebrush sago saguaro sahibs said sail sailboard sailboat
sailcloth sailfish sailor sainsburys saint sainthood saintlier saintliest saith sake saki salaam
salacious salad salamander salami salary sale salesclerk salesgirl salesman salesmen salespeople
salesperson saleswoman saleswomen salience salient saline saliva salivary salivate sallied
sallies sallow sally sallying salmon salmonella salmonellae salon saloon salsa salt saltcellar
saltier saltiest saltine saltpetre saltshaker saltwater salubrious salutary salutations salute
salvage salve salvo samba same samovar sampan sample samurai sanatorium sanctify sanctimonious
sanction sanctity sanctuary sanctum sand sandals sandalwood sandbag sandbank sandbar sandblast
sandbox sandcastle sandhog sandier sandiest sandlot sandman sandmen sandpaper sandpiper
sandstone sandstorm sandwich sandy sane sang sangfroid sanguinary sanguine sanitarium sanitary
sanitation sank sans sanserif sap sapience sapient sapling sapphire sapphires saprophyte
sapsucker sarcasm sarcastic sarcastically sarcoma sarcophagi sarcophagus sardine sardonic sari
sarong sarsaparilla sartorial sash sashay sass sassafras sassy sat satanic satanism satay
satchel sate sateen satellite satiate satiety satin satinwood satire satirical satirise
satirists satisfaction satisfactory satisfy satrap saturate saturation saturnine satyr sauce
saucepan saucier sauciest saucily sauerkraut sauna saunter sausage savage savagery savannas
savant save savings saviour savour savourier savouries savouriest savvy saw sawdust sawhorse
sawmill sawyer sax saxophone say sayings scab scabbard scabies scabrous scad scaffold scalar
scalawag scald scale scalene scalier scaliest scallion scallop scalp scalpel scam scamp scamper
scampi scan scandal scandalise scandalmonger scandalous scansion scant scantier scanties
scantiest scantily scapegoat scapula scapulae scar scarab scarce scare scarecrow scarf scarier
scariest scarify scarlet scarves scat scathing scatological scatter scatterbrain scavenge
scavenger scenario scene scenery scenic scent sceptic sceptre schedule schema schematic scheme
scherzo schism schismatic schizoid schizophrenia schizophrenic schlemiel schlep schlock schmaltz
schmooze schmuck schnapps schnauzer scholar scholarship scholastic school schoolbook schoolboy
schoolchild schoolchildren schooldays schoolgirl schoolhouse schoolmarm schoolmaster schoolmate
schoolmistress schoolroom schoolteacher schoolwork schoolyard schooner schuss schwa sciatic
sciatica science scientific scientifically scientist scimitar scintilla scintillate scion
scissor sclerotic scoff scofflaw scold sconce scone scoop scoot scope scorch score scoreboard
scorecard scorn scorned scornful scorning scorns scorpion scotch scoundrel scour scourge scout
scoutmaster scow scowl scrabble scraggly scram scramble scrap scrapbook scrape scratch
scratchier scratchiest scrawl scrawny scream screech screen screenplay screenshot screenwriter
screw screwball screwdriver screwier screwiest scribble scribe scrimmage scrimp scrimshaw scrip
script scripture scriptwriter scrod scrofula scroll scrooge scrota scrotum scrounge scrub scruff
scruffier scruffiest scrumptious scrunch scrunchies scruple scrupulous scrutinise scrutiny scuba
scud scuff scuffle scull scullery scullion sculpt sculptor sculpture scum scumbag scupper scurf
scurrilous scurry scurvy scuttle scuttlebutt scuzzy scythe sea seabed seabird seaboard seacoast
seafarer seafaring seafood seagoing seal sealant sealskin seam seaman seamen seamstress seaplane
seaport search searchlight seared searing sears seascape seashell seashore seasick seaside
season seasonally seasonings seat seaward seaway seaweed seaworthy sebaceous secede secession
seclude seclusion seclusive second secondary secondhand secrecy secret secretariat secretary
secrete secretion secretive secs sect sectarian section sectionalism sectionals sector secular
secure securities sedan sedate sedative sedentary sedge sediment sedimentary seditious seduce
seduction seductive sedulous see seedling seeds seedy seek seem seemingly seep seepage
seersucker seesaw seethe segment segregate segregation segue seismic seismograph seismographic
seize seizure seldom select selection selective selectman selectmen selector selenium self
selfharm selfie selfish selflessly selflessness selfsame sell selloff sellout seltzer selvage
selves semantic semantically semaphore semblance semen semester semi semiannual semiautomatic
semicircle semicircular semicolon semiconductor semiconscious semifinal semimonthly seminal
seminar seminarian seminaries semiotics semipermeable semiprecious semiprivate semiprofessional
semiretired semiskilled semitone semitrailer semitropical semiweekly sen senate senator
senatorial senco sendco sender sending sends senile senior senna sensational sensations sense
senselessly senselessness sensibility sensible sensitive sensitivities sensor sensual sensuous
sent sentence sententious sentience sentient sentiment sentimentalism sentimentalist
sentimentality sentimentally sentinel sentry sep sepals separable separate separation separator
sepia sepsis sept septa septet septic septuagenarian septum sepulchre sequel sequence sequential
sequester sequin sequitur sequoia seraglio serape seraph seraphic sere serenade serendipitous
serendipity serene serenity serf serfdom serge sergeant serial series serious sermon serous
serpent serpentine serrated serried sertraline serum servant serve service serviceman servicemen
servicewoman servicewomen serviette servile servitude servo servomechanism sesame session set
setback settee settings settle settlements setup seven seventeen seventeenth seventh seventieth
seventy sever severally severance severe sew sewage sewerage sex sexagenarian sexily sexpot
sextant sextet sexting sexton sexual shabby shack shackle shad shade shadier shadiest shadow
shadowbox shadowier shadowiest shaft shag shaggy shah shake shakedown shakeup shakier shakiest
shakily shale shall shallot shallow shalt sham shaman shamble shame shamefaced shamefully
shamelessly shampoo shamrock shandy shanghaied shanghaiing shanghais shank shantung shanty
shantytown shape shapelessly shapelessness shapelier shapeliest shard share sharecropper
shareholder sharia shariah shark sharkskin sharp sharpen sharpshooter shatter shatterproof shave
shawl she sheaf shear sheath sheathe sheave shebang shedding sheds sheen sheep sheepdog
sheepfold sheepish sheepskin sheered sheerer sheerest sheering sheet sheikdom sheikh sheikhs
shekel shelf shell shellac shellacked shellacking shellfish shelter shelve shenanigan shepherd
shepherdess sherbet sheriff sherries sherry shibboleth shield shift shiftier shiftiest shiftily
shiftlessness shiitake shill shillelagh shim shimmer shimmied shimmies shimmying shinbone
shindig shine shingle shinier shiniest shinned shinning shinny shins ship shipboard shipbuilder
shipbuilding shipload shipmate shipments shipshape shipwreck shipwright shipyard shire shires
shirk shirr shirt shirtsleeve shirttail shirtwaist shit shiver shoaled shoaling shoals shock
shockproof shod shoddier shoddiest shoddily shoe shoehorn shoelace shoeshine shoestring shogun
shone shoo shook shoot shootout shop shopaholic shopkeeper shoplift shoplifter shoptalk shopworn
shore shoreline short shortage shortbread shortcake shortchange shortcoming shortcut shorten
shortenings shortfall shorthand shorthorn shortish shortlist shortsighted shortstop shortwave
shot shotgun should shouldered shouldering shout shove shovel shovelfuls show showbiz showboat
showcase showdown showered showering showery showgirl showier showiest showily showings showman
showmen showoff showpiece showplace showroom shrank shrapnel shred shrew shrewder shrewdest
shrewdly shrewdness shrewish shriek shrift shrike shrill shrimp shrine shrink shrinkage shrive
shrivel shroud shrub shrubbery shrug shrunk shrunken shtick shuck shuckses shudder shuffle
shuffleboard shun shunt shush shut shutdown shuteye shutout shutterbug shuttered shuttering
shuttle shuttlecock shy shyster sibilant sibling sibyl sic sick sickbed sicken sickle sicklier
sickliest sicknesses side sidearm sidebar sideboard sideburns sidecar sidekick sidelight
sideline sidelong sidereal sidesaddle sideshow sidesplitting sidestep sidestroke sideswipe
sidetrack sidewalk sidewall sideways sidings sidle siege sierra sierras siesta sieve sift sigh
sight sightread sightseeing sightseer sigma sign signalled signalling signally signals signatory
signature signboard signet significance significant signify signpost silage silence silent
silhouette silica silicate siliceous silicon silicone silk silken silkworm sill sillier sillies
silliest silliness silo silt silver silverfish silversmith silverware sim simian similar
similarities simile simmered simmering simpatico simper simple simpleton simplex simplicity
simplification simplify simplistic simulate simulation simulator simulcast simultaneous sin
since sincere sine sinecure sinew sinfully sing singe single singleton singsong singular
singularities sinister sink sinkhole sinuous sinus sinusoidal sip siphon sir sire sirens sirloin
sirocco sis sissier sissies sissiest sister sisterhood sit sitar sitcom site situ situate
situation six sixpence sixteen sixteenth sixth sixtieth sixty size sizzle skate skateboard
skedaddle skeet skein skeletal skeleton sketch sketchier sketchiest skew skewered skewering ski
skidded skidding skids skiff skilful skill skillet skim skimp skimpier skimpiest skinflint
skinhead skinless skinny skins skintight skip skippered skippering skirmish skirt skit skittered
skittering skittish skivvy skulduggery skulk skull skullcap skunk sky skycap skydive skying
skyjack skylark skylight skyline skype skyrocket skyscraper skyward skywriter skywriting slab
slack slacken slag slake slalom slam slander slanderous slang slant slap slapdash slaphappy
slapstick slash slat slate slather slattern slaughter slaughterhouse slave slavery slavish slaw
slay sleaze sleazy sled sledge sledgehammer sleek sleep sleepier sleepiest sleepily
sleeplessness sleepwalk sleepwear sleepyhead sleet sleeve sleigh slender slept sleuth slew slice
slick slide slideshow slight slim slime slimier slimiest sling slingshot slink slip slipcover
slipknot slippage slippery slipshod slit slither sliver slob slobbered slobbering sloe slog
slogan sloop slop slope sloppier sloppiest sloppily slosh slot sloth slouch sloughed sloughing
sloughs sloven slovenly slow slowdown slowpoke sludge slue slug sluggard sluggish sluice slum
slumber slumberous slumdog slumlord slump slung slunk slur slurp slush slut sluttish sly smack
small smallish smallpox smarmy smart smarten smartphone smartwatch smash smattering smear smell
smellier smelliest smelt smidgen smile smirch smirk smite smith smithereens smithies smitten
smock smog smoke smokehouse smokestack smokier smokiest smooch smooth smoothie smote smother
smoulder smudge smug smuggle smut snack snaffle snafu snag snail snake snakebite snap snapchat
snapdragon snappier snappiest snappish snapshot snare snarky snarl snatch snazzy sneak sneakier
sneakiest sneer sneeze snicker snide sniff sniffle snifter snip snipe snippet snit snitch snivel
snob snobbery snobbish snooker snoop snoot snooty snooze snore snorkel snort snot snout snow
snowball snowblower snowboard snowbound snowdrift snowdrop snowfall snowflake snowier snowiest
snowman snowmen snowmobile snowplough snowplowed snowplowing snowshoe snowstorm snowsuit snub
snuff snuffbox snuffle snug snuggle so soak soap soapbox soapier soapiest soapstone soapsuds
soar sob sobered soberer soberest sobering soberly soberness sobriety sobriquet soccer sociable
social socialise socialistic socialists socialite society socioeconomic sociological
sociologists sociology sociopath sock socket sod soda sodden sodium sodomite sodomy sofa soft
softball soften softhearted softies software softwood soggy soil sojourn solace solar solaria
solarium sold soldered soldering soldier sole solecism solemn solenoid solicit solicitor
solicitous solicitude solid solidarity solidify soliloquise soliloquy solitaire solitary
solitude solo soloists sols solstice solubility soluble solution solve solvency solvent sombre
sombrero some somebody someday somehow someone someplace somersault something sometime someway
somewhat somewhere somnambulism somnambulist somnolence somnolent son sonar sonata song songbird
songs songster songwriter sonic sonnet sonnies sonographer sonority sonorous soon sooner soonest
soot sooth soothe soothsayer sootier sootiest sop sophism sophisticate sophistication sophistry
sophomore sophomoric soporific soprano sorbet sorceress sorcery sordid sore sorehead sorghum
sorority sorrels sorrow sorrowfully sorry sort sorta sortie sot sottish sough sought soul
soulfully soulmate sound soundlessly soundproof soundtrack soup sour source sourdough sourpuss
souse south southbound southeast southeasterly southeastern southeastward southerly southern
southernmost southpaw southward southwest southwesterly southwestern southwestward souvenir
sovereign sovereignty soviet sow soy soybean spa space spacecraft spaceflight spaceman spacemen
spaceship spacesuit spacewalk spacial spacious spade spadefuls spadework spaghetti spake spam
spandex spangle spaniel spank spankings spanned spanner spanning spans spare spareribs spark
sparkle sparred sparring sparrow spars sparse spartan spasm spasmodic spastic spat spate spatial
spattered spattering spatula spawn spayed spaying spays speak speakeasy spear spearhead
spearmint spec special specialisations specialise specialists specialities specie species
specific specifically specifications specify specimen specious speck speckle spectacle
spectacular spectator spectra spectre spectroscope spectroscopic spectrum speculate speculation
speculative speculator sped speech speed speedboat speedier speediest speedily speedometer
speedster speedup speedway spell spellbind spellbound spellcheck spellings spelt spelunker spend
spendthrift spent sperm spermatozoa spermatozoon spermicide spew sphere spherical spheroid
sphincter sphinx spice spicier spiciest spider spiel spiffy spigot spike spill spillage spillway
spilt spinach spinals spindle spindly spine spinet spinnaker spinner spinning spins spinster
spinsterhood spiraea spiralled spiralling spirally spirals spire spirit spiritual spiritualistic
spirituous spit spitball spite spitefuller spitefullest spitefully spitfire spittle spittoon
splash splashdown splat splattered splattering splay spleen splendid splendour splenetic splice
spline splint splintered splintering split splodge splotch splurge splutter spoil spoilage
spoilsport spoilt spoke spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen
sponge spongier spongiest sponsor sponsorship spontaneity spontaneous spoof spook spookier
spookiest spool spoon spoonbill spoonerism spoonfuls spoor sporadic spore sporran sport sportive
sportscast sportsman sportsmanlike sportsmanship sportsmen sportswear sportswoman sportswomen
spot spotlessly spotlessness spotlight spottier spottiest spouse spout sprained spraining
sprains sprang sprat sprawl spray spread spreadsheet spree sprig sprightly springboard springs
springtime springy sprinkle sprinklings sprint sprite spritz sprocket sprout spruce sprung spry
spud spume spumoni spun spunk spur spurious spurned spurning spurns spurt sputter sputum spy
spyglass spyware squab squabble squad squadron squalid squall squalor squander square squash
squat squaw squawk squeak squeakier squeakiest squeal squeamish squeegee squeeze squelch squid
squiggle squint squire squirm squirrel squirt squish sriracha stab stabilise stability stable
staccato stack stadium staff stag stage stagecoach stagehand staggered staggering stagnant
stagnate stagnation staider staidest staidly stained staining stainless stains staircase stairs
stairway stairwell stake stakeout stalactite stalagmite stale stalemate stalk stall stallion
stalwart stamen stamina stammer stamp stampede stance stanch stanchion stand standard
standardise standby standings standoff standoffish standout standpoint standstill stank stanza
staph staphylococci staphylococcus staple star starboard starch starchier starchiest stardom
stare starfish stargazer stark starlet starlight starlit starred starrier starriest starring
starry stars start startle startlingly startup starve stash state statehood statehouse statelier
stateliest statements stateroom stateside statesman statesmanlike statesmanship statesmen
statewide static station stationary stationery statistic statistically statistician stats
statuary statue statuesque statuette stature status statuses statute statutory staunch stave
stay stead steadfast steady steak steakhouse steal stealth stealthier stealthiest stealthily
steam steamboat steamier steamiest steamroll steamroller steed steel steep steeple steeplechase
steeplejack steer steerage stein stellar stem stench stencil stenographic stenography stent
stentorian step stepbrother stepchild stepchildren stepdad stepdaughter stepfather stepladder
stepmom stepmother stepmum stepparent steppe steppingstone stepsister stepson stereo
stereophonic stereoscope stereotype stereotypical sterile sterilise sterling stern sternum
steroid stethoscope stevedore stew steward stewardess sti stick stickier stickies stickiest
stickleback stickler stickpin stickup stiff stiffen stifle stigma stigmata stile stiletto still
stillbirth stillborn stilt stilted stimulant stimulate stimulation stimuli stimulus sting
stingier stingiest stingily stinginess stingray stink stint stipend stipple stipulate
stipulation stirred stirrer stirring stirrup stirs stitch stoat stochastic stock stockade
stockbroker stockholder stockier stockiest stockings stockpile stockroom stockyard stodgy stoic
stoical stoke stole stolid stomach stomachache stomp stone stonewalled stonewalling stonewalls
stoneware stonework stonier stoniest stonily stood stooge stool stoop stop stopcock stopgap
stoplight stopover stoppage stoppered stoppering stopwatch storage store storefront storehouse
storekeeper storeroom storeys storied stories stork storm stormier stormiest storms stormy
storybook storyteller stout stove stovepipe stow stowaway straddle strafe straggle straight
straightaway straightedge straighten straightforward strained strainer straining strains strait
straiten straitjacket strand strange strangle stranglehold strangulate strangulation strap
straplesses strata stratagem strategic strategy stratify stratosphere stratum straw strawberry
stray streak stream streamline street streetcar streetlight streetwalker strength strengthen
strenuous strep streptococcal streptococci streptococcus stress stretch strew striated stricken
strict stricture stridden stride strident strife strike strikeout strikings string stringency
stringent stringier stringiest strip stripe stripling striptease strive strobe strode stroke
stroll strong strongbox stronghold strontium strop strophe strove struck structuralist
structurally structure strudel struggle strum strumpet strung strut strychnine stub stubbier
stubbiest stubble stubborn stucco stuck stud student studentship studied studies studio studious
studying stuff stuffier stuffiest stuffily stuffings stultify stumble stump stun stung stunk
stunt stupefy stupendous stupid stupidities stupor sturdy sturgeon stutter sty style styli
stylish stylistic stylus stymie styptic suave sub subatomic subbasement subclass subcommittee
subcompact subconscious subcontinent subcontract subcontractor subculture subcutaneous subdivide
subdivision subdue subdural subgroup subhead subhuman subject subjective subjoin subjugate
subjunctive sublease sublet sublimate sublime subliminal submarine submerge submergence submerse
submersible submersion submission submissive submit subnormal suborbital subordinate suborn
subplot subpoena subprime subprogram subroutine subscribe subscript subscription subsection
subsequent subservience subservient subset subside subsidence subsidiary subsidies subsidise
subsist subsistence subsoil subsonic subspace substance substandard substantial substantiate
substantive substitute substitution substrata substrate substratum substructure subsume
subsystem subteen subterfuge subterranean subtitle subtle subtlety subtotal subtract subtraction
subtrahend subtropical suburb suburban suburbanite suburbia subversion subversive subvert subway
succeed success successfully succession successive successor succinct succotash succour
succulence succulent succumb such suchlike suck suckered suckering suckle sucrose suction sudden
suds sue sued suede sues suet suffer sufferance sufferings suffice sufficiency sufficient suffix
suffocate suffocation suffragan suffrage suffragette suffuse suffusion sugar sugarcane sugarcoat
sugarier sugariest suggest suggestible suggestion suggestive suicide suing suit suitability
suitably suitcase suite suitor sukiyaki sulk sulkier sulkies sulkiest sulkily sullen sully
sulphate sulphide sulphur sulphuric sulphurous sultan sultana sultanate sultans sultry sum sumac
summarise summary summer summered summerhouse summering summertime summery summit summitry
summon summonsed summonses summonsing sumo sump sumptuous sun sunbathe sunbeam sunblock
sunbonnet sunburn sundae sunder sundial sundown sundry sunfish sunflower sung sunglasses sunk
sunken sunlamp sunlight sunlit sunnier sunniest sunny sunrise sunroof sunscreen sunset sunshine
sunspot sunstroke suntan sunup sup superabundance superabundant superannuate superb supercharge
supercilious supercomputer superconductivity superconductor superego superficial superfluity
superfluous superhighway superhuman superimpose superintend superintendence superintendent
superior superlative supermarket supermen supermodel supernatural supernova supernovae
supernumerary superpower superscript supersede supersize supersonic superspreader superstar
superstition superstitious superstructure supertanker supervene supervise supervision supervisor
supine supplant supple supplemental supplementary supplemented supplementing supplements
suppliant supplicant supplicate supplied supplier supplies supplying support supportive suppose
supposedly supposition suppository suppress suppression suppurate supremacy supreme surcease
surcharge sure surefire surefooted surety surf surface surfboard surfeit surge surgeon surgery
surgical surlier surliest surmise surmount surname surpass surplice surplus surprise
surprisingly surreal surrealistic surrender surreptitious surreys surrogate surround
surroundings surtax surveillance survey surveyor survivals survive survivor susceptibility
susceptible sushi suspect suspend suspense suspension suspicion suspicious sustain sustenance
suture svelte swab swaddle swag swagger swains swallow swallowtail swam swami swamp swampier
swampiest swan swank swap sward swarm swarthy swash swashbuckler swashbuckling swastika swat
swatch swath swathe swattered swattering sway swaybacked swear swearword sweat sweatpants
sweatshirt sweatshop sweep sweepings sweepstake sweet sweetbread sweeten sweetheart sweetie
sweetish sweetmeat swell swellhead swellings swelter swept swerve swift swig swill swim swimsuit
swindle swine swing swinish swipe swirl swish switch switchback switchblade switchboard swivel
swollen swoon swoop sword swordfish swordplay swordsman swordsmen swore sworn swum swung sx
sybarite sybaritic sycamore sycophant sycophantic syllabic syllabify syllable syllabus syllogism
syllogistic sylph sylvan symbioses symbiotic symbol symbolic symbolise symmetric symmetry
sympathetic sympathetically sympathise sympathy symphonic symphony symposium symptom symptomatic
synagogue synapse sync synchronise synchronous syncopate syndicate syndrome synergistic synergy
synod synonym synonymous synopses synopsis syntactic syntactically syntax syntheses synthesis
synthesise synthesizer synthetic syphilis syphilitic syringe syrup system systematic
systematically systemic systmone systolic tab tabbies tabby tabernacle table tableau tableaux
tablecloth tableland tablespoon tablespoonfuls tablet tableware tabloid taboo tabular tabulate
tabulation tabulator tac tachometer tacit taciturn tack tackier tackiest tackle taco tact
tactfully tactic tactician tactile tactlessly tactlessness tad tadpole taf taffeta taffies tag
tail tailcoat tailgate taillight tailor tailpipe tailspin tailwind taint take takeaway takeoff
takeout takeover talc tale talent talisman talk talkative tall tallied tallies tallow tallyho
tallying talon tamale tamarind tambourine tame tamp tamper tampon tams tan tanager tandem tang
tangelo tangent tangential tangerine tangibility tangible tangle tango tank tankard tankfuls
tanner tannery tannin tantalise tantamount tantrum tap tape tapered tapering tapestry tapeworm
tapioca tapir taproom taproot tar tarantula tardy tare target tariff tarmac tarmacked tarmacking
tarnish taro tarot tarp tarpaulin tarpon tarragon tarried tarrier tarries tarriest tarrying tart
tartan tartar taser task taskmaster tassel taste tastefully tastelessly tastelessness tastier
tastiest tat tattered tattering tattle tattletale tattoo tatty taught taunt taupe taut
tautological tautology tavern tawdry tawnier tawniest tawny tax taxi taxicab taxidermy taxonomic
taxonomy taxpayer tea teabag teach teachings teacup teak teakettle teal tealight team teammate
teamster teamwork teapot teardrop teared tearful teargas tearing tearjerker tearoom tears teary
tease teasel teaspoon teaspoonfuls teat teatime technical technicalities technician technique
techno technocracy technocrat technological technology techs tectonics tedious tedium tee teem
teenage teens teeny teeter teeth teethe teetotal tel telecast telecommunications telecommute
teleconference telegram telegraph telegraphic telekinesis telemarketing telemeter telemetries
telepathic telepathy telephone telephonic telephoto telescope telescopic telethon teletype
teletypewriter televangelist televise television telex tell telltale temblor temerity temp
tempera temperament temperamentally temperance temperate temperature tempered tempering tempests
tempestuous template temple tempo temporal temporary tempt temptations temptress tempura ten
tenacious tenacity tenancy tenant tended tendency tendentious tender tenderfoot tenderhearted
tenderise tenderloin tending tendon tendril tends tenement tenet tenfold tennis tenon tenor
tenpin tense tensile tension tensor tensors tent tentacle tentative tenth tenuous tenure tepee
tepid tequila terabit terabyte tercentenary term termagant terminable terminal terminate
termination terminator termini terminological terminology terminus termite tern terrace terrain
terrapin terrarium terrestrial terrible terrier terrific terrify territorials territory terror
terrorise terrorists terse tertiary tesco test testament testamentary testate testicle testify
testily testimonials testimony testis testosterone tetanus tether tetrahedron text textbook
textile textual texture thalami thalamus thallium than thank thankfully thanklessly thanksgiving
thankyou that thatch thaw the theatre theatrical thee theft their theistic theists them thematic
theme themselves thence thenceforth thenceforward theocracy theocratic theologian theological
theology theorem theoretic theoretically theoretician theorise theorists theory theosophy
therapeutic therapists therapy there thereabout thereabouts thereafter thereby therefore
therefrom therein thereof thereon thereto thereupon therewith thermal thermionic thermodynamic
thermodynamics thermometer thermonuclear thermoplastic thermos thermostat thermostatic thesauri
thesaurus these thesis thespian theta thiamine thick thicken thicket thicknesses thickset thief
thieve thievery thievish thigh thighbone thimble thimblefuls thine thing thingamajig think
thinly thinned thinner thinnest thinning thins third thirst thirstier thirstiest thirstily
thirteen thirteenth thirtieth thirty thistle thistledown thither tho thong thoracic thorax
thorium thorn thornier thorniest thorough thoroughbred thoroughfare thoroughgoing those thou
though thought thoughtfully thoughtfulness thoughtlessly thoughtlessness thousand thousandth
thraldom thrall thrash thread threadbare threat threaten three threefold threescore threesome
threnody thresh threshold threw thrice thrift thriftier thriftiest thriftily thrill thrive
throat throatily throb throe thromboses throne throng throttle through throughout throughput
throughway throw throwaway throwback thru thrum thrush thrust thu thudded thudding thuds thug
thumb thumbnail thumbscrew thumbtack thump thunder thunderbolt thunderclap thundercloud
thunderhead thunderous thundershower thunderstorm thunderstruck thurs thwack thwart thy thyme
thymus thyroid thyself tiara tiaras tibia tibiae tic tick ticket tickle ticklish tiddlywinks
tide tidewater tidied tidier tidies tidiest tidily tidying tie tiebreaker tiers tiff tiger tight
tighten tightfisted tightrope tightwad tigress tiktok tilde tile till tillage tilt timber
timberland timberline timbre time timekeeper timelessness timelier timeliest timeline timepiece
timescale timestamp timetable timeworn timezone timid timings timorous timpani tin tincture
tinder tinderbox tine tinfoil ting tinge tingle tinier tiniest tinker tinkle tinnier tinniest
tinsel tinsmith tint tip tipple tipster tipsy tiptoe tiptop tirade tire tireder tiredest
tiredness tirelessly tirelessness tiresome tissue tit titan titanic titanium titbit tithe
titillate title titmice titmouse tittered tittering tittle titular tizzy to toad toadied toadies
toadstool toadying toast toastmaster tobacco toboggan tocsin today toddle toddy toe toehold
toenail toffee tofu tog toga together toggle toil toilet toiletry toilette toilsome toke token
told tolerable tolerance tolerant tolerate toll tollbooth tollgate tomahawk tomato tomb tomboy
tombstone tomcat tome tomfoolery tomorrow toms ton tonality tone tong tongue tonic tonight
tonnage tonne tonsil tonsillectomies tonsillitis tonsorial tonsure too took tool toolbar toolbox
toolkit toot tooth toothache toothbrush toothpaste toothpick toothsome top topaz topcoat topic
topknot topmast topmost topographic topography topological topology topple topsail topside
topsoil toque tor torch torchlight tore toreador tormented tormenting tormentor torments torn
tornado torpedo torpid torpor torque torrent torrential torrid torsion torso tort torte tortilla
tortoise tortoiseshell tortuous torture torus toss tossup tot totalitarian totality totally
totals tote totem totemic tottered tottering toucan touch touchdown touchier touchiest touchings
touchstone tough toughen toupee tour tourists tourmaline tournament tourney tourniquet tousle
tout tow toward towel towellings towered towering towhead townhouse towns townsfolk townsman
townsmen townspeople towpath toxic toxin toy toyota trace tracery trachea tracheae tracheotomies
track tract traction tractor trade trademark tradesman tradesmen tradition traditionalist
traditionally traduce traffic trafficked trafficker trafficking tragedian tragedy tragic
tragically tragicomedy trail trailblazer trained trainee trainers training trains traipse trait
traitor traitorous trajectory tram tramadol trammel tramp trample trampoline trance tranquil
tranquillise trans transact transaction transatlantic transceiver transcend transcendence
transcendent transcendental transcontinental transcribe transcript transcription transducer
transept transfer transferals transference transfigure transfinite transfix transform
transformations transfuse transfusion transgender transgress transgression transgressor
transience transient transistor transit transition transitive transitory translate translation
translator transliterate transliteration translucence translucent transmigrate transmissible
transmission transmit transmute transnationals transoceanic transom transparency transparent
transphobic transpire transplant transponder transport transpose transsexual transshipment
transshipped transshipping transverse transvestism transvestite trap trapdoor trapeze trapezoid
trappings trapshooting trash trashcan trashier trashiest trauma traumatic traumatise travail
travel travellings travelogue traverse travesty trawl tray treacherous treachery treacle tread
treadle treadmill treason treasonous treasure treasuries treat treaties treatise treatments
treble tree treetop trefoil trek trellis tremble tremendous tremolo tremor tremulous trench
trenchant trend trendier trendies trendiest trepidation trespass tress trestle triad triage
trialled trialling trials triangle triangular triathlon tribalism tribe tribesman tribesmen
tribulation tribunal tribune tributary tribute trice triceps triceratops trick trickery trickier
trickiest trickle trickster tricolour tricycle trident triennial trifecta trifle trifocals trig
trigger triglyceride trigonometric trigonometry trike trilateral trill trillion trillionth
trilogy trim trimaran trimester trinities trinity trinket trio trip tripartite tripe triple
triplet triplicate tripod tripos triptych trisect trite triumph triumphant triumvirate trivet
trivia trivial trivialities trochee trod trodden troglodyte troika troll trolley trollop
trombone tromp troop trope trophy tropic tropical troposphere trot troth troubadour trouble
troublemaker troubleshoot troubleshot troublesome trough trounce troupe trouser trousseau
trousseaux trout trowel troys truancy truant truce truck truckle truckload truculence truculent
trudge true truffle truisms trump trumpery trumpet truncate truncation truncheon trundle trunk
truss trustee trustfully trusts trustworthy trusty truth truthfully truthfulness try tryout
trysted trysting trysts tsar tsunami tub tuba tube tubercle tubercular tuberculosis tuberculous
tuberous tubular tuck tuckered tuckering tue tuft tug tugboat tuition tulip tulle tumble
tumbledown tumbleweed tumbril tumid tummy tumour tumult tumultuous tun tuna tundra tune
tunefully tunelessly tungsten tunic tunnel tunnellings tunnies turban turbid turbine turbojet
turboprop turbot turbulence turbulent turd turducken tureen turf turgid turkey turmeric turmoil
turn turnabout turnaround turncoat turner turnip turnkey turnoff turnout turnover turnpike
turnstile turntable turpentine turpitude turquoise turret turtle turtledove turtleneck tush tusk
tussle tussock tutelage tutor tutorial tutus tux tuxedo twaddle twain twang tweak twee tweeds
tweedy tweet tweezers twelfth twelve twentieth twenty twerk twerp twice twiddle twig twilight
twill twin twine twinge twinkle twirl twist twit twitch twitter two twofer twofold twosome tx
tycoon tying tyke tympanum type typecast typeface typescript typeset typewrite typewriter
typewritten typewrote typhoid typhoon typhus typical typify typists typo typographic tyrannical
tyrannise tyrannosaur tyrannosaurus tyrannous tyranny tyrant tyre tyro uber ubiquitous ubiquity
udder ugh ugly ukulele ulcer ulcerate ulcerous ulna ulnae ulterior ultimate ultimatum ultra
ultraconservative ultramarine ultrasonic ultrasound ultraviolet ululate umbel umber umbilical
umbilici umbilicus umbrage umbrella umiak umlaut ump umpire umpteen umpteenth unabashed unabated
unable unabridged unaccented unacceptable unaccepted unaccompanied unaccountable unaccustomed
unacknowledged unacquainted unadorned unadulterated unadvised unaffected unafraid unaided
unalterable unaltered unambiguous unanimity unanimous unannounced unanswerable unanswered
unanticipated unappealing unappreciated unappreciative unapproachable unarmed unashamed unasked
unassailable unassigned unassisted unassuming unattached unattainable unattended unattractive
unattributed unauthenticated unauthorised unavailable unavailing unavoidable unaware unbalanced
unbar unbearable unbeatable unbeaten unbecoming unbeknown unbelief unbelievable unbeliever
unbend unbent unbiased unbidden unbind unblock unblushing unbolt unborn unbosom unbound
unbounded unbranded unbreakable unbridled unbroken unbuckle unburden unbutton uncalled uncanny
uncaring uncased uncatalogued unceasing uncensored unceremonious uncertain uncertainty
unchallenged unchanged unchanging uncharacteristic uncharitable uncharted unchecked unchristian
uncivil unclaimed unclasp unclassified uncle unclean unclear unclothe uncluttered uncoil
uncollected uncomfortable uncommitted uncommon uncommunicative uncomplaining uncompleted
uncomplicated uncomplimentary uncomprehending uncompressed uncompromising unconcern unconcerned
unconditional unconfirmed unconnected unconquerable unconscionable unconscious unconsidered
unconstitutional uncontaminated uncontested uncontrollable uncontrolled uncontroversial
unconventional unconvinced unconvincing uncooked uncooperative uncoordinated uncork uncorrelated
uncorroborated uncountable uncounted uncouple uncouth uncover uncritical unctuous uncultivated
uncultured uncut undamaged undated undaunted undeceive undecidable undecided undecipherable
undeclared undefeated undefended undefinable undefined undelivered undemanding undemocratic
undemonstrative undeniable undependable under underachieve underact underage underarm underbelly
underbid underbrush undercarriage undercharge underclass underclassman underclassmen
underclothes underclothing undercoat undercover undercurrent undercut underdeveloped underdog
underdone underemployed underestimate underexpose underfed underfeed underflow underfoot
underfunded undergarment undergo undergone undergrad undergraduate underground undergrowth
underhand underhanded underlay underlie underline underling underlying undermine undermost
underneath undernourished underpants underpass underpay underpin underplay underprivileged
underrate underscore undersea undersecretary undersell undershirt undershoot undershorts
undershot underside undersign undersized underskirt undersold understaffed understand
understandably understandings understate understatements understood understudy undertake
undertakings undertone undertook undertow underused undervalue underwater underwear underweight
underwent underworld underwrite underwritten underwrote undeserved undeserving undesirable
undetectable undetected undetermined undeterred undeveloped undid undies undignified undiluted
undiminished undisciplined undisclosed undiscovered undiscriminating undisguised undisputed
undistinguished undisturbed undivided undo undocumented undoings undone undoubted undress undue
undulant undulate undying unearned unearth unease uneasy uneaten uneconomic unedited uneducated
unembarrassed unemotional unemployable unemployed unemployment unending unendurable
unenforceable unenlightened unenthusiastic unenviable unequal unequivocal unerring unethical
uneven uneventful unexampled unexceptionable unexceptional unexciting unexpected unexplained
unexplored unexpurgated unfailing unfair unfaithful unfamiliar unfashionable unfasten
unfathomable unfavourable unfeasible unfeeling unfeigned unfetter unfilled unfinished unfit
unflagging unflappable unflattering unflinching unfold unforeseeable unforeseen unforgettable
unforgivable unforgiving unformed unfortunate unfounded unfrequented unfriend unfriendly unfrock
unfulfilled unfunny unfurl unfurnished ungainly ungentlemanly ungodly ungovernable ungracious
ungrammatical ungrateful ungrudging unguarded unguent ungulate unhand unhappy unharmed unhealthy
unheard unheeded unhelpful unhesitating unhindered unhinge unhitch unholy unhook unhorse
unhurried unhurt unicameral unicorn unicycle unidentifiable unidentified unidirectional
unification uniform unify unilateral unimaginable unimaginative unimpaired unimpeachable
unimplementable unimplemented unimportant unimpressed unimpressive uninformative uninformed
uninhabitable uninhabited uninhibited uninitiated uninjured uninspired uninspiring uninstall
uninsured unintelligent unintelligible unintended unintentional uninterested uninteresting
uninterpreted uninterrupted uninvited uninviting union unionise unique unisex unison unit
unitary unite unities unity universality universally universals universe universities unjust
unjustifiable unjustified unkempt unkind unkindlier unkindliest unknowable unknowing unknown
unlabelled unlace unlatch unlawful unleaded unlearn unlearnt unleash unleavened unless
unlettered unlicensed unlike unlikelier unlikeliest unlikelihood unlimited unlisted unload
unlock unloose unloved unlucky unmade unmake unman unmanageable unmannerly unmarked unmarried
unmask unmatched unmemorable unmentionable unmerciful unmindful unmissed unmistakable
unmitigated unmodified unmoral unmoved unnamed unnatural unnecessary unneeded unnerve
unnoticeable unnoticed unnumbered unobjectionable unobservant unobserved unobstructed
unobtainable unobtrusive unoccupied unoffensive unofficial unopened unopposed unoriginal
unorthodox unpack unpaid unpainted unpalatable unparalleled unpardonable unpatriotic unpaved
unperturbed unpick unpin unplanned unpleasant unplug unplumbed unpolluted unpopular
unprecedented unpredictable unprejudiced unpremeditated unprepared unpretentious unpreventable
unprincipled unprintable unprivileged unproductive unprofessional unprofitable unpromising
unprompted unpronounceable unprotected unproved unproven unprovoked unpublished unpunished
unqualified unquenchable unquestionable unquestioned unquestioning unquote unravel unreachable
unread unreal unrealistic unreasonable unreasoning unrecognisable unrecognised unreconstructed
unrecorded unrefined unregenerate unregistered unregulated unrehearsed unrelated unreleased
unrelenting unreliability unreliable unrelieved unremarkable unremitting unrepeatable
unrepentant unrepresentative unrequited unreserved unreservedly unresolved unresponsive unrest
unrestrained unrestricted unrewarding unripe unrivalled unroll unromantic unruffled unruly
unsaddle unsafe unsalted unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying
unsaturated unsavoury unsay unscathed unscheduled unschooled unscientific unscramble unscrew
unscrupulous unseal unseasonable unseasoned unseat unseeing unseemly unseen unselfish unsent
unsentimental unset unsettle unshakeable unshaven unsheathe unsightly unsigned unskilled
unskillful unsmiling unsnap unsnarl unsociable unsold unsolicited unsolved unsophisticated
unsound unsparing unspeakable unspecific unspecified unspoiled unspoken unsportsmanlike unstable
unstated unsteady unstop unstoppable unstressed unstructured unstrung unstuck unstudied
unsubscribe unsubstantial unsubstantiated unsubtle unsuccessful unsuitable unsuited unsung
unsupervised unsupportable unsupported unsure unsurpassed unsuspected unsuspecting unsweetened
unswerving unsympathetic untainted untamed untangle untapped untaught untenable untested
unthinkable unthinking untidy untie until untimely untiring untitled unto untold untouchable
untouched untoward untrained untreated untried untroubled untrue untrustworthy untruth
untruthful untutored untwist untying unusable unused unusual unutterable unvarnished unvarying
unveil unverified unvoiced unwanted unwarranted unwary unwashed unwavering unwed unwelcome
unwell unwholesome unwieldy unwilling unwind unwise unwitting unwittingly unwonted unworkable
unworldly unworthy unwound unwrap unwritten unyielding unzip up upbeat upbraid upbringing
upchuck upcoming upcountry update updraught upend upfront upgrade upheaval upheld uphill uphold
upholster upkeep upland uplift upload upmarket upon uppercase upperclassman upperclassmen
uppercut uppermost upraise upright uprising uproar uproarious uproot ups upscale upset upshot
upside upstage upstairs upstanding upstart upstate upstream upsurge upswing uptake uptight
uptown upturn upward uranium urban urbane urchin urea urethra urethrae urge urgency urgent uric
urinals urinalyses urinalysis urinary urinate urine urn us usable usage use usefully usefulness
uselessly uselessness username users usher usherette using usual usurious usurp usury utensil
uteri uterine uterus utilise utilitarian utility utmost utopia utter utterance uttermost uvula
uvulars vacancy vacant vacate vacation vaccinate vaccinations vaccine vacillate vacuity vacuous
vacuum vagabond vagary vagina vaginae vaginal vagrancy vagrant vague vain vainglorious vainglory
valance vale valedictorian valedictory valence valentine valentines valet valiant valid validate
valise valley valorous valour valuables value valve vamoose vamp vampire van vanadium vandal
vandalise vane vanguard vanilla vanish vanities vanquish vantage vape vapid vaporise vaporous
vapour variables variably variance variant variate variations varicoloured varicose variegate
variety various varlet varmint varnish varsity vary vascular vase vasectomies vassal vassalage
vast vat vaudeville vault vaunt vauxhall veal vector veep veer veered veering veers vegan
vegetable vegetarian vegetate vegetation vegetative veggie vehemence vehement vehicle vehicular
veil vein veld vellum velocity velour velvet velveteen venal vend vendetta vendor veneer
venerable venerate veneration venereal vengeance vengeful venial venison venom venomous venous
vent ventilate ventilation ventilator ventral ventricle ventricular ventriloquism ventriloquist
venture venturesome venturous venue veracious veracity veranda verb verbally verbals verbatim
verbena verbiage verbose verdant verdict verdigris verdure verge verification verify
verisimilitude veritable verities vermicelli vermilion vermin verminous vermouth vernacular
vernal versatile verse versify version versus vertebra vertebrae vertebral vertebrate vertex
vertical vertices vertiginous vertigo verve very vesicle vesper vessel vest vestibule vestige
vestigial vestments vestry vet vetch veteran veterinarian veterinary veto vex vexations
vexatious via viability viable viaduct vial viand vibe vibrancy vibrant vibraphone vibrate
vibration vibrato viburnum vicar vicarage vicarious vice viceroy vichyssoise vicinity vicious
vicissitude victim victimise victor victories victorious victors victory victual video
videocassette videodisc videotape vie view viewfinder viewpoint vigil vigilance vigilant
vigilante vignette vigorous vigour vile vilify villa village villain villainies villainous
villein vim vinaigrette vindicate vindicator vindictive vine vinegar vineyard vintage vinted
vintner vinyl viol viola violas violate violation violator violence violent violet violets
violin violoncello viper virago viral vireo virgin virginals virgule virile virtually virtue
virtuoso virtuous virulence virulent virus visa visage viscera visceral viscid viscount
viscountess viscous viscus vise visibility visible vision visionary visit visitations visitor
visor vista visual visualise vital vitamin vitiate viticulture vitreous vitriol vitriolic
vituperate vituperative viva vivace vivacious vivacity vivid vivify viviparous vivisection vixen
vixenish vocabulary vocal vocalic vocalists vocation vocative vociferate vociferous vodafone
vodka vogue voguish voice voicemail void voile volatile volcanic volcano vole volition
volkswagen volley volleyball volt voltage voltaic voltmeter volubility voluble volume voluminous
voluntary volunteer voluptuary voluptuous vomit voodoo voracious voracity vortex votary vote
votive vouch vouchsafe vow vowel voyage voyeur voyeuristic vs vulgar vulgarities vulnerability
vulnerable vulture vulva vulvae vuvuzela vying wack wacko wacky wad waddle wade wadi wafer
waffle waft wag wage wagered wagering waggish waggle wagon waif wail wainscot waistband
waistcoat waistline waists wait waitress waive wake wakened wakening wakens wale walk walkin
walkout walkway wall wallaby wallboard wallet walleye wallflower wallop wallow wallpaper walnut
walrus waltz wampum wan wander wanderlust wands wane wangle wanna wannabe want wanton wapiti war
warble warded warden warder warding wardrobe wardroom wards ware warehouse warfare warfarin
warhead warhorse warier wariest warily warlike warlock warlord warm warmhearted warmonger warmth
warned warning warns warp warpath warrant warrantied warranties warrantying warren warrens
warrior wart warthog wartime was wash washables washbasin washboard washbowl washcloth
washerwoman washerwomen washings washout washroom washstand washtub wasp waspish wassail wastage
waste wastebasket wastefully wasteland wastepaper wastewater wastrel watch watchband watchdog
watchfully watchman watchmen watchtower watchword water waterbed waterboard watercolour
watercourse watercraft watercress waterfall waterfowl waterfront waterier wateriest waterline
waterlogged watermark watermelon waterproof watershed waterside waterspout watertight waterway
waterworks watt wattage wattle wave waveform wavelength wavelet wavered wavering wavier waviest
wax waxen waxier waxiest waxwing waxwork way wayfarer wayfaring waylay wayside wayward we weak
weaken weakfish weakling weaknesses weal wealth wealthier wealthiest wean weapon weaponry wear
wearied wearier wearies weariest wearily weariness wearisome wearying weasel weather weathercock
weatherman weathermen weatherproof weave web webcam webcast webinar webisode webmaster
webmistress website wed weddings wedge wedlock wee weeds weedy week weekday weekend weeklies
weeknight weep weepies weevil weft weigh weight weightier weightiest weightlessness weightlifter
weightlifting weir weird weirdo welcome weld welfare welkin well wellbeing wellington wellspring
welshed welshes welshing welt weltered weltering welterweight wench wend wens went wept were
werewolf werewolves west westbound westerly western westernmost westward wet wetback wetland
whack whale whalebone wham whammies wharf wharves what whatchamacallit whatever whatnot whatsapp
whatsoever wheals wheat wheaten wheedle wheel wheelbarrow wheelbase wheelchair wheelwright
wheeze whelk whelp when whence whenever where whereabouts whereas whereat whereby wherefore
wherein whereof whereon wheresoever whereupon wherever wherewithal whet whether whetstone whew
whey which whichever whiff while whilst whim whimper whimsical whimsy whine whinny whip whipcord
whiplash whippersnapper whippet whippoorwill whirl whirligig whirlpool whirlwind whirr whisk
whiskered whiskies whiskys whisper whistle whit white whitecap whitefish whitened whitener
whitening whitens whitewall whitewash whither whitish whittle whizz who whoa whodunit whoever
whole wholehearted wholesale wholesome whom whomever whomsoever whoop whoopee whoosh whopper
whopping whore whorehouse whorl whose whosoever why wick wickeder wickedest wickedly wickedness
wickerwork wicket wide widened widening widens widescreen widespread widow widowhood width wield
wiener wife wig wigeon wiggle wights wigwag wigwam wiki wild wildcat wildebeest wilderness
wildfire wildflower wildfowl wildlife wile wilfully will willed willies willing willingly
willingness willow willows willowy willpower wills wilt wily wimp wimple win wince winch windbag
windbreak windbreaker windburn windfall windjammer windlass windmill window windowpane
windowsill windpipe winds windscreen windshield windsock windstorm windsurf windswept windup
windward windy wine wineglass winery wing wingnut wingspan wingspread wingtip wink winnings
winnow wino winsome winsomely winsomer winsomest winter wintergreen wintertime wintry wipe wire
wirelesses wiretap wirier wiriest wisdom wise wiseacre wisecrack wish wishbone wishfully wisp
wispier wispiest wist wisteria wistfully wit witch witchcraft witchery with withdraw withdrawals
withdrew withered withering withheld withhold within without withstand withstood witlessly
witnessed witnesses witnessing witticism wittier wittiest wittily wive wiz wizard wizardry
wizened wk wkly wks wnb wobble wobblier wobbliest woe woebegone woefully wok woke wolf wolfhound
wolfish wolverine wolves woman womanhood womaniser womanish womankind womanlike womb wombat
women womenfolk won wonder wonderfully wonderland wondrous wont woo woodbine woodcarving
woodchuck woodcock woodcraft woodcut wooded wooden woodier woodies woodiest wooding woodland
woodman woodmen woodpecker woodpile woods woodshed woodsman woodsmen woodwind woodwork woodworm
woody woof wool woolgathering woollen woollier woollies woolliest woozy word wordier wordiest
wordings wordplay wore work workaday workaholic workbench workbook workday workfare workflow
workforce workhorse workhouse workingman workingmen workings workload workman workmanlike
workmanship workmen workout workplace worksheet workshop workstation workweek world worldlier
worldliest worldwide worm wormhole wormwood worn worrisome worry worrywart worse worsened
worsening worsens worship worst worsted worsting worsts worth worthier worthies worthiest
worthily worthlessness worthwhile wot would wound wove wow wrack wraith wrangle wrap wraparound
wrappings wrath wrathfully wreak wreath wreathe wreck wreckage wren wrench wrens wrest wrestle
wretch wretcheder wretchedest wretchedness wriggle wright wring wrinkle wrinklies wristband
wrists wristwatch writ write writhe writings written wrong wrongdoer wrongdoing wrongfully
wrongheaded wrote wroth wrought wrung wry wuss xbox xenon xenophobia xerographic xray xylem
xylophone y/o yacht yachtsman yachtsmen yahoo yak yam yammered yammering yank yap yard yardage
yardarm yardstick yarmulke yarn yawed yawing yawl yawn yaws yea yeah year yearbook yearlies
yearling yearned yearning yearns yeast yell yellow yellowish yelp yen yeoman yeomen yep yes
yeshiva yest yesterday yesteryear yet yeti yew yield yip yippee yo yodel yoga yogi yogurt yoke
yokel yolk yon yonder yore you young youngish youngster your yours yourself yourselves yous
youth youthfully youtube yowl yr yrs yttrium yucca yuck yuk yule yuletide yum yup yuppie zany
zap zeal zealot zealous zebra zebu zed zenith zephyrs zeppelin zero zest zestfully zeta zigzag
zilch zillion zinc zincked zincking zing zinnia zip zippered zippering zircon zirconium zit
zither zodiac zombie zone zonked zoo zoological zoologists zoology zoom zopiclone zucchini
zwieback zygote
`;

export const ordinaryWords: ReadonlySet<string> = new Set(packed.trim().split(/\s+/));

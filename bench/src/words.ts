/** Words that hold sentences together, the commonest first. */
export const small = `the of and to in a that is was for it with as on be at by this had not are but from or have an they which
one were all their there been has will more if no out so said what up its about into than them can only other new some could time
these two may then do first any now such like our over man even most made after also did many before must through years where much
your way well down should because each just those people how too good state here between under last right own while might great since
against during without again yet nearly rather until almost often perhaps therefore however although whether toward beyond within`

/** Nouns whose plural is regular. */
export const nouns = `account action advance advantage agent agreement aim airport alarm alliance amount angle animal answer
apple archive area argument arm army arrangement arrival article artist aspect assembly assistant association attempt attention
attitude author authority average bank barrier basin basket battle beach bench benefit bird board boat body bond book border bottle
bottom boundary branch bread breath brick bridge brother budget building bundle burden bureau business button cabin cable camera campaign
canal candidate canvas capital captain card career cargo carpet case castle category cause ceiling cell center century ceremony chain
chair chamber chance change channel chapter character charge chart charter choice church circle citizen city claim class climate clock
cloud coast coat code collection college colony colour column combination comment commission committee community company comparison
competition complaint concept concern conclusion condition conference conflict connection consequence contract contribution control
conversation copper copy corner corridor cost cottage council country county couple courage course court cousin craft credit crew crop crowd culture cup current curve custom customer damage dance danger date daughter dawn day deal debate debt decade decision defence
degree delay demand department desert design desk detail development device dialogue diagram difference dinner direction disaster
discovery discussion disease distance district division doctor document dollar door doubt dozen drawing dream dress driver duty
earthquake economy edge edition editor education effect effort election element emergency empire employee end enemy energy engine
engineer entrance environment episode error estate estimate evening event example exception exchange exhibition exit expansion
experience experiment expert explanation export expression extension eye factor factory failure family farm farmer father feature
festival fever field figure film finding finger fire firm flag flood floor flower force forest form formula fortune foundation frame
freedom friend frontier fruit function fund future gallery game garden gate generation glass goal government grain grant group growth
guard guest guide habit hall harbour hand harvest height hill hint historian history hospital hotel hour house household idea image
impact import improvement impression impulse incident income increase index industry influence information inhabitant initiative
injury inquiry inspector instance institution instruction instrument interest interpretation interval interview invention investment
island issue item job journal journey judge judgement junction justice key kingdom kitchen laboratory labour lake lamp landscape
language law lawyer layer leader leaf league lecture legend lesson letter level library light limit line link list loan location lock
machine magazine magnet majority manager manner manufacturer margin mark market marriage material matter meadow meal meaning measure
mechanism medicine meeting member memory merchant message metal method migration mile mill mind mineral minister minority minute mirror
mission mistake mixture model moment money monument mood morning mother motion motor mountain mouth movement museum mystery name narrative
nation neighbour network newspaper night noise north notice notion novel number object objection obligation observation obstacle occasion
ocean offer office officer operation opinion opportunity opposition option orchard order organisation origin outcome outline owner page
painter palace panel paper paragraph parent park parliament part particle partner passage passenger path patient pattern payment peak
peasant pension performance period permission person perspective phase philosopher photograph phrase picture piece pilot pioneer
place plain plan planet plant platform player pleasure pocket poem poet point policy population port portion portrait position possession
possibility poster potato power practice precaution prediction preference premise preparation presence present president pressure price
principle print priority prison privilege prize problem procedure process product profession professor profit programme progress project
promise proof property proportion proposal prospect protest province provision public publication purpose quality quantity quarrel quarter
question railway range rate ratio reaction reader reason rebellion reception recipe record reduction reference reform refuge region
regulation relation relief religion remark remedy rent repair reply report representation reputation request requirement reserve resident
resolution resource response responsibility restriction result return revenue review revolution reward river road rock role roof room
root rope route row rule sailor sample scale scene schedule scheme scholar school science scientist score sea season seat secret secretary
section sector security selection sentence sequence servant service session settlement shadow shape share shelter ship shop shore
shoulder side sign signal silence sister site situation skill slope society soil soldier solution song sort source south space speaker
specialist specimen speech spirit spring square stage stair standard star statement station statue status step stick stock stone
storm story stranger strategy stream street strength structure struggle student study style subject substance success suggestion suit
summary summer supply support surface surprise survey survivor symbol system table talent target task teacher technique technology
telegram telescope temperature temple tenant tendency term territory test text theatre theme theory thing thought thread threat threshold
ticket tide title tool topic tower town track trade tradition trail train transition translation transport traveller treasure treatment
treaty tree trend trial tribe trouble truth tunnel type umbrella uncle union unit university valley value variation variety vehicle
venture version vessel victory view village visitor vision voice volume voyage wage wall warning weapon weather weight west wheel wheat
window winter witness word work worker workshop world worry writer yard year youth zone`

/** Verbs that take `-s`, `-ed` and `-ing` without doubling a letter. */
export const verbs = `abandon accept accompany achieve acknowledge acquire adapt add address adjust admire adopt advise affect agree allow
alter announce anticipate appear apply appoint appreciate approach approve argue arrange arrest arrive ask assert assess assign assume
assure attach attack attempt attend attract avoid await balance believe belong borrow breathe calculate call carry cease celebrate
challenge change characterise check claim classify clean clear climb close collapse collect combine command comment compare compete
complain complete compose concentrate conclude conduct confirm confront connect consider consist construct consult consume contact
contain contribute convert convince cook cooperate correspond count cover create criticise cross cultivate damage deal debate decide
declare decline decorate defend define delay deliver demand demonstrate deny depart depend describe deserve desire destroy detect
determine develop devote differ disagree disappear discourage discover discuss dismiss display distinguish distribute disturb divide
dominate double doubt draw earn educate elaborate elect eliminate emerge emphasise employ enable encounter encourage endure engage enjoy
ensure enter escape establish estimate evaluate evolve examine exceed exchange exclude exercise exhibit exist expand expect explain
exploit explore expose express extend extract face favour feature fill finance finish float follow force form found frame fulfil function
gather generate govern grant guarantee guard guide handle happen hesitate identify ignore illustrate imagine implement imply impose
impress improve include incorporate increase indicate influence inform inherit initiate inspect inspire install insist instruct intend
interpret introduce invade invent invest investigate invite involve isolate issue join judge justify knock label lack last launch learn
lecture limit listen load locate maintain manage march mark match measure mention migrate move narrow need neglect negotiate note notice
obey object observe obtain occupy occur offer open operate oppose order organise overlook owe own participate pass perceive perform
persuade place plant play point possess pour practise praise predict prepare present preserve press prevent proceed produce promise
promote pronounce propose protect prove provide publish pull purchase pursue push question quote raise reach react realise recall receive
recognise recommend reconsider record recover reduce reflect refuse regard register regulate reject relate release relieve remain remark
remember remind remove repair repeat replace reply report represent request require research resemble resist resolve respect respond rest
restore result retain retire return reveal review revise reward sail satisfy save search seem select separate serve settle shape share
shelter show sketch solve specify stay store strengthen stretch struggle study succeed suffer suggest supply support suppose surprise
surround survive suspect talk taste test thank threaten touch trace trade train transfer transform translate transport travel treat trust
turn undermine unite urge use value vanish vary visit vote wait walk wander want warn waste watch weaken weigh welcome wish witness wonder
work worry`

/** Words for qualities; all but a few of them make a word for a manner with `-ly`. */
export const qualities = `able absolute abstract absurd academic acceptable accidental accurate active actual additional adequate
administrative aggressive agricultural alternative ambitious ample ancient annual anonymous apparent appropriate arbitrary artificial
attractive automatic available awkward bitter blind bold brave brief bright brilliant broad calm capable careful careless casual
cautious central certain cheap chemical chief civil classic clear clever close coastal cold collective comfortable commercial common
compact comparable competent complete complex comprehensive conscious conservative considerable consistent constant constructive
contemporary continuous conventional cool cooperative corporate correct creative critical crucial cultural curious dangerous dark dead
decent decisive deep defensive deliberate delicate democratic dense dependent desperate different difficult diplomatic direct distant
distinct domestic dominant dramatic dual dynamic eager early eastern economic educational effective efficient elaborate elderly
electric electronic elegant elementary eligible eminent emotional empirical empty endless enormous entire environmental equal essential
eternal ethical eventual evident exact exceptional excessive excited exclusive executive exotic expensive experimental explicit external
extraordinary extreme fair faithful false familiar famous fatal favourable federal feeble fertile final financial fine firm fixed
flexible fluent foreign formal former fortunate fragile frank free frequent fresh friendly full fundamental general generous gentle
genuine global golden gradual grand grateful grave gross happy hard harmless harsh healthy heavy helpful hidden high historical hollow
honest horizontal hostile huge human humble ideal identical ignorant illegal immediate imperial important impressive inadequate
independent indirect individual industrial inevitable influential informal inherent initial innocent instant institutional intellectual
intelligent intense interior intermediate internal international intimate invisible isolated joint keen kind large late lateral legal
legitimate light likely limited linear literary local logical lonely long loose loud loyal magnetic major marginal marine massive
mathematical mature maximum mechanical medical medieval mental mere metropolitan middle mild military minimum minor mobile moderate modern
modest moral multiple municipal mutual mysterious narrow national native natural naval neat necessary negative nervous neutral noble
normal northern notable novel numerous obscure obvious occasional odd official ordinary organic original outstanding partial particular
passive patient peaceful peculiar perfect permanent persistent personal philosophical physical plain pleasant plural poetic polite
political poor popular positive possible potential powerful practical precious precise preliminary previous primary primitive principal
private probable productive professional profound prominent proper prosperous protective provincial provisional psychological pure
quantitative quiet radical rapid rare rational raw ready realistic reasonable recent regional regular relative relevant reliable
reluctant remarkable remote representative respective responsible rich rigid romantic rough royal rural sacred safe scarce scientific
secondary secure selective senior sensible sensitive separate serious severe shallow sharp short significant silent similar simple
sincere single skilful slender slight slow smooth social soft solar sole solid sophisticated southern spatial special specific spiritual
splendid spontaneous stable statistical steady steep sterile stiff straightforward strange strategic strict striking strong stubborn
subsequent substantial subtle successful sudden sufficient suitable superior supreme surprising suspicious sympathetic systematic tall
technical temporary tender tense territorial theoretical thick thin thorough tight tiny total tough traditional tragic transparent
tremendous tropical typical ultimate unanimous uncertain uncomfortable unconscious unexpected uniform unique universal unknown unlikely
unusual upper urban urgent useful usual vague valid valuable variable vast verbal vertical vigorous violent virtual visible visual vital
voluntary vulnerable warm weak wealthy western wide widespread wild willing wise wonderful wooden worthy young`

/** Names of persons and places, all invented or common. */
export const names = `Ashdown Alma Arlen Avery Barrow Bellamy Berwick Birch Blackwell Calder Carver Castell Chalmers Clement Corbin Cormac
Dalton Daphne Delmar Dorset Drummond Eastwick Edgar Elena Ellery Emerson Fairfax Farrow Fenwick Finch Forrester Gareth Garland Gillian
Glenmore Granger Hadley Halden Harcourt Hartley Helena Holloway Imogen Ingram Ivo Jarrow Jensen Joanna Kestrel Kingsley Kirkwall Lambert
Langley Laurel Lennox Linden Lorimer Ludlow Magnus Mallory Marden Marlow Maude Merrick Milford Miriam Montrose Norwood Oakley Octavia Olmsted
Orson Osborne Paxton Pembroke Penrose Perrin Quincy Radcliffe Ramsey Redmond Rowan Rutland Sable Sanderson Selwyn Sheridan Sinclair
Stanhope Sterling Sutton Tamsin Thackeray Thornbury Tilda Tobias Tremayne Ursula Vaughan Verity Wakefield Warwick Westbrook Whitby Winslow
Wren Yarrow Yorick Zelda`

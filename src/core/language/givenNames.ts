import { withoutAccents } from './withoutAccents.ts';

/**
 * The commonest given names that are borne by one sex nearly alone, so that "she" is not read as
 * John. Of the language, not of any story; names that both bear (Jordan, Taylor, Leslie) are left
 * out, and so are those that name a place or thing as well (Georgia, Hope). Written down from what
 * English news prints: the usual names of North America and those of the countries it reports on.
 */
const MALE = `pal sandor istvan laszlo janos gabor ferenc imre bela gyula tibor balazs akos levente marton christoph andreas ingo rolf bartek bartosz cezary dariusz dawid
  grzegorz henryk jacek janusz jerzy kamil kazimierz leszek mieczyslaw mikolaj pawel przemyslaw radoslaw rafal ryszard slawomir szymon wiktor witold zdzislaw
  jiri jaroslav karel ladislav lubos oldrich radek aleksandar bojan branislav dusan luka nebojsa nenad radovan srdjan stipe tomislav antti eero eino erkki esa
  harri heikki jukka kimmo markku matti mikko olli pentti petri risto seppo tapio timo veikko bengt borje eskil fredrik gosta gustaf hakan helge jorn lennart
  mattias mogens pontus stellan torben torgeir truls vilhelm alessio fabrizio graziano ivano maurizio rocco valerio afonso artur bernardo caio duarte filipe
  flavio goncalo guilherme helder heitor henrique inacio joao joaquim jordi luiz nuno paulo rodolfo sebastiao simao tiago vasco vitor abdallah abdelaziz hamad
  haroun jamil mahdi mourad naim rachid ramzi rashad salah salim tahar yousef ahmet burak cem emre hasan huseyin kemal mehmet murat oguz orhan osman serkan
  tayfun tolga turgut umit yavuz babajide chukwuma themba bongani mthunzi aditya ajit amar ashish devendra ganesh govind harish imtiaz jagdish lalit naresh
  subhash sudhir umesh haruki ichiro jiro kenta koji shinichi shota susumu tadashi tetsuya toru yuji yukio ji-hoon min-jun sung-min finbar alasdair fraser
  gregor aled alun bryn dafydd dewi geraint gwilym hywel ieuan iwan floris jelle joep jurrien laurens marnix matthijs menno pim rinus teun tijs amaury aurelien
  bastien baptiste gael henri leon matthieu remy romain yann
  chip billy mateo angel lukasz manoj sukhdev balwinder mandla jabu lamar terrell cletus nils francesco yuto haruto elmer micah
  allan allen bert brad ray darrell herb gil cliff norm wally ollie irv marv len sid duane eddy emmett errol ike ira kip lyle max ned neal otis ozzie percy shawn sheldon stew toby tod wade winston woody zach
  naheed wab blaine garnet garry gerry gilbert graeme iain kev kirby mack mathew mervin merv owen romeo ronny royce sol stephan ty james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian
  george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
  jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur lawrence joe noah jesse albert bryan bruce
  willie gabriel alan juan wayne roy ralph randy eugene vincent russell louis philip phillip bobby johnny bradley mike bob jim tom bill dan dave steve rob rick ted ben sam tim ken ron don greg
  chuck mitch bernie marco rand chris matt nick tony andy pete hank doug fred harry barack ivan vladimir dmitri dmitry sergei sergey yuri igor boris oleg nikolai mikhail alexei aleksandr
  emmanuel francois jean pierre hans karl klaus wolfgang jens lars erik luigi giuseppe giovanni carlos luis miguel pedro pablo jorge diego javier fernando antonio mohammed muhammad mohamed ahmed ali
  hassan hussein omar ibrahim abdullah khalid yusuf bashar recep shimon moshe avi narendra raj rahul amit hiroshi kenji shinzo jae-in xi wei jun seth evan ian craig glenn todd derek
  curtis lance neil barry stuart graham nigel oliver simon martin hugh alastair gavin trevor colin duncan malcolm rex newt rudy lindsey mitt jeb rupert julian anders sven
  travis anton leo theo felix umar idris nasser marek milan goran dragan liam logan mason aiden caleb dylan connor cody dustin derrick darren darryl darnell demetrius marcus malik jamal tyrone terrence reginald cedric cornelius clarence
  leroy alvin ernest floyd glen herbert leonard lester lloyd norman oscar clyde wesley garrett trent troy clark dwight elliott everett
  gregg kurt kirk lionel milton mohamad mustafa rashid salman tariq zaid hamza bilal amir arjun anil ashok deepak sanjay suresh vijay vikram ravi
  dean guy otto rohan imran faisal osama yasser mahmoud adnan cesar hector hugo ignacio jaime julio manuel mario mauricio rafael ramon raul ricardo roberto rodrigo
  ruben salvador sergio gustavo felipe enrique eduardo ernesto emilio esteban armando arturo alfredo alejandro adrian alberto antoine etienne jacques jean-pierre
  laurent mathieu michel olivier philippe rene stephane sylvain yves andre benoit denis gilles luc marcel maxime pascal thierry bjorn henrik johan magnus niels
  piotr pavel jakub tomasz andrzej viktor vitaly volodymyr oleksandr mykola petro taras bogdan stanislav vaclav zoltan gergely attila stefan dieter gunther
  heinrich helmut horst jurgen manfred matthias uwe werner kofi kwame chidi emeka olu babatunde thabo sipho desmond nelson cyril jagmeet
  gord gordie lorne rod russ stu rory seamus declan eamon niall padraig conor cormac angus callum hamish ewan fergus
  aad aarne abbas abdi abdoulaye abdul abdulrahman achim adel adewale ahmad aidan ajay akash akira akram aksel alain aldo aleksander aleksey alessandro
  alexandre alexandros alf alok alton alvaro amadou aman ameet amin ammar anand anant anas anatoly andrei andres andrey andriy angelo anurag anwar arkady armin
  arnaldo arne artem artyom arun arvid asbjorn ashwin aurele aurelio avinash axel ayman ayo ayodele aziz baljit balraj baltazar bao barnaby bartolomeo  
  basil bassam benedetto benito bernd bernhard bertie bertrand bhupinder birger bjarne bohdan bola boyan bram branko brayden brendan brent brett
  brock bruno bryce bryson burkhard cade caden calvin camden cameron camilo carlo carsten cathal cesare chandler cheikh cheng chinedu
  christer christophe chukwu cian ciaran cillian claes claudio clayton clement clint clive colm colton corey corrado cory cosimo crispin cristian
  cristobal cuthbert cyrille daan dae-jung daisuke damian damien damir damon dane danil dante danylo daoud dapo darin dario darius darko darragh daryl davide
  davor deandre deion dejan denny denys denzil dermot deshawn detlef devin devon dexter diarmuid didier digby dimitar dimitri dimitris dinesh dion dirk domenico
  dominic donal donat dong-hyun donnacha donnie donovan dougal duc dwayne eamonn easton ebenezer eberhard eckhard eddie edgar edgardo edmund edoardo
  edouard edwin efrain egidio egil egon einar ekkehard eli elias elijah eliseo eloi elroy elton elwyn emad emil emile emyr enrico enzo eoin erasmo erling ernie
  ernst ervin esam ettore euan evander evaristo evert evgeny ewald ewen ezekiel ezra fabian fabien fabio fabrice fadi fahad fareed farid fawaz federico
  fedor felicien femi fergal fermin fernand fiachra fidel filippo finbarr finn finnegan fintan fionn florent florian folarin frazer freddie
  frederic frederick friedrich fritz frode fyodor gabe gaetan gaetano gagan gareth garth gaston gaurav geert geir gennady gennaro geoff geoffrey georg georges
  georgi georgy gerard gerardo gerd gerhard gerrit gethin ghassan ghislain giacomo gianluca gianni gideon gijs gilberto giles gino giorgio
  girish gisle giulio gleb godfrey gonzalo gopal gottfried gregoire grigory guang gudmundur guenter guido guillaume guillermo gunnar gunter gurpreet gus gustav
  haakon habib hadi haider haitham hakim hal halvard halvor hamid hani haoran harald harjit haroon harpreet hartmut harvey hashim hatem hayden
  heiko hein heinz hendrik henk henning heriberto herman hernan herve hideo hieu hilario hiro hisham hitesh hoang holger homer honore horace horacio hossam
  hubert hugues humberto hussain huw huxley huy hyun-woo ibrahima idriss idwal iestyn ifeanyi ihor ikenna ilya imad ingvar ioannis isaac isaiah
  isidro ismail issa ivar ivica ivo jaap jaber jace jacinto jae jafar jalal jalen jameson jared jari jaroslaw jarrod jasper jaspreet jatin javon jax jay
  jayden jean-baptiste jean-claude jean-francois jean-guy jean-louis jean-luc jean-marc jean-michel jean-paul jean-philippe jean-sebastien jean-yves jed
  jedidiah jerald jeremiah jermaine jeroen jerome jeronimo jett jianguo jimmy jin-ho joachim joakim joaquin jochen joel jolyon jon jonah jonas jonatan joon
  joost jordy jorg jorgen joris jos josef josiah josip josue jude juha jules julien julius jurriaan kaare karan kareem karim karsten kartik kaspar kazuo keaton
  keegan keenan kees kei keir kelechi kellan kelvin kenelm kenny khaled khalil khanh kieran killian kiril kirill kjell klaas klas knut koen kola konrad
  konstantin kory kostas krishna kristopher krzysztof kunal kunle kurtis kwabena kwaku kwesi kyler lachlan larson lasse layne leandro lech leif leighton lenny
  leonardo leonel leonid leopold levi loic lonnie lorcan lorenzo lothar lubomir luca lucas lucian luciano lucien lucio ludek ludovic ludwig lukas luke lutz luuk
  maarten maciej mads magne mahesh majid makoto maksim maksym malachy mamadou manish manjit manny mansour marc marc-andre marc-antoine marcello marcelo marcin
  marcos marian marijn marius mariusz markus marlon marten marty marvin marwan masato massimo mateusz mathias mathijs matias matteo maurice mauro
  maxence maxim maximilian maximo maxwell mazen mehdi melvin mervyn mikael mikkel milos min-ho minh minoru mirko miroslav mladen mohammad mohan moises
  monty moritz morten moses mounir mousa moussa muhammed mukesh mungo munir murad murdo musa myles myron nabil nader nadim naeem najib naoki nasir nathaniel
  navdeep naveen ned nestor neville nico nicolas nikhil niklas nikola nikos nitin nizar noboru noe norbert norberto normand nunzio obi obinna octavio
  odell odhran oisin olaf olav oleh olumide oluwaseun omer ondrej oran orazio orson orville osamu osbert oskar ostap osvaldo oswald othman otmar ousmane ove
  paavo paddy padraic pankaj paolo parminder pascual pasquale patricio paul-andre pavlo pearse pekka peregrine petter phelim phil philipp phuc  
  pierre-luc pierre-yves piers piet pieter pietro porfirio pradeep prakash pranav prashant praveen predrag qasim qiang quang quentin quinton quoc rade radoslav
  raffaele rafik ragnar rainer rajesh rajiv rakesh ralf ramesh rami ramiro ranjit ranulph raphael rasmus ravindra reggie reinaldo reinhard reinhold reinier
  rejean remi renato renaud rens renzo reuben reynaldo rhett rhodri rhydian rhys riad riccardo richie ricky rigoberto rik rinaldo rishi ritchie riyad roald
  roderick rodney roel rogelio rohit roland rolando romano ronaldo ronan ronnie rosendo rostyslav ruairi ruaridh rudiger rudolf rudolph ruediger
  rune ruslan ruud ryo saad sabir sachin saeed sal salvatore sami samir sammy sandeep sander sandro sang-woo sanjeev satish satoshi saul sebastian
  sebastien segun sekou selim selwyn senan serge sergiy serhiy seun seung shakir shane shankar sharif shashi shaun shigeru shinji sholto shyam siddharth sidney
  siegfried sigurd silas silvano silvio sindre sjoerd slobodan sofiane solomon soren stan stanislaw stanley stavros stefano steffen stevie struan sture sukhdeep
  suleiman sunil surinder svein sylvester tadeusz tadhg tae-hyun tage tahir takashi takeshi talal tamer tancrede taro tarquin tarun tawfik teddy terje
  terrance thaddeus thanh theodore thibault thien thorbjorn thorsten tihomir tijmen tilman timmy timur tjeerd tobi tobias tomas tommaso tommy tor
  torsten toshi tristan tristram trond trung tuan tudor tullio tunde tushar tymofiy tyrell uche uday udo ugo ulf uli ulises ulrich ulysses umberto urs
  usman vadim vadym valentin valentyn valery varun vasily vasyl veljko vern vernon vic vicente vick victor vidar viet vikas viktoras vince vincenzo vinh vinod
  virgil virgilio vitali vito vittorio vivek vlad vladislav vojislav volker volodya vuk vyacheslav wael waleed walid walt walther wayland weidong wendell wes
  wilbur wilf wilfred wilfredo wilhelm willard willem wim wojciech wole wolfram wouter xander xavier xiaoming yahya yannick yaroslav yash yasin yasuo yaw
  yegor yevgeny yngve yoshi young-ho younis youssef yvan yvon zachariah zacharie zack zafar zakaria zaki zbigniew zdenek zeljko zhiqiang zhong ziad zoran`;
const FEMALE = `mira anja antje britta henrike maja mathilda mila nadja uta verena viktoria alicja jitka lenka marketa alena elizaveta daria darya larisa sofya varvara zoya
  aino anneli helmi kaisa marja riitta agneta birgitta kajsa pernilla ulrika aase sidsel birthe giulia ludovica elisa ginevra ornella patrizia rossella catarina
  conceicao juana margarida nuria zeynep ayse elif emine hatice merve selin funmi wanjiru njeri akinyi aoife niamh grainne roisin eilidh mhairi morag catriona
  carys cerys ffion rhian femke hanneke ineke jantje maaike marieke mieke willemijn colette lettie myrtle
  adeline hailey eliana julieta hana akiko consuelo xiomara fernanda mylene ginette ogechi zola lerato opal winnifred priyanka kelsey alexa bella yael ayelet nevaeh
  barb deb tracey bev kay kitty lola lyn meg winnie verna aileen alana alma irma ivy dawn deena nell addie brianne breanne ada mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
  sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie
  victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy
  charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany hillary ivanka melania kate kathy
  sue liz beth jill anne annie jane joanne ellen eva nina olga tatiana natalia svetlana irina ekaterina ursula ingrid claudia sofia lucia carmen rosa elena isabel gabriela fatima aisha
  leila yasmin mei yuki priya indira sonia benazir margot chloe zoe sally molly wendy tracy stacy erin caitlin bridget fiona nicola gillian moira kamala condoleezza loretta
  ayesha valerie veronica vanessa yvonne sheila paula peggy rita roberta rose sylvia tina tammy dana carly megyn maggie katie katy jenny jen becky debbie
  umm elvira rita greta astrid sigrid birgit heike petra monika agnieszka ewa milena zuzana abby addison alexandra alicia alison allison alyssa amelia ana annette arlene audrey ava becca belinda bernadette bernice bianca bonnie brianna brooke
  candace carla carmela caroline cassandra cecilia celeste chelsea claire clara colleen connie courtney daisy deanna
  delia dianne dolores eileen elaine eleanor elise eliza ella eloise elsa emilia erica erika esther ethel eugenia felicia flora gail
  geraldine gertrude gina giselle gladys glenda greta gretchen gwen gwendolyn harriet hazel heidi helena henrietta hilary ida irene iris isabelle
  jackie jacquelyn jana janelle janine jasmine jeanette jeanne jeannie jocelyn jodi jody josephine juanita juliana juliet justine kara karin karina karla
  katrina kendra kirsten krista kristen kristin kristina kristine latoya lara latisha lena leona leticia lillian lily lois loraine lorena lorraine louise lucille lucy
  luisa lydia lynda lynn lynne mabel madeleine madeline mae maeve marcia margarita marguerite mariana marianne maribel marie marina marisa marissa marjorie marlene
  marsha maureen maxine meghan melanie melinda meredith mia michele mildred mindy miranda miriam misty mona monica monique muriel myra nadia nadine naomi
  natasha nicolette noel noelle norma nora octavia ophelia paige patrice patti patty paulette pauline penelope phyllis priscilla ramona raquel regina renee
  rhonda rosalie rosalind rosemary roxanne ruby sabrina sadie sasha selena serena shannon shari shauna shawna shelby shelley sherri sherry silvia simone
  sonya stacey stella summer susana suzanne tamara tanya tara thelma tonya tricia trisha trudy valentina vera vicki vickie viola violet vivian wanda whitney
  wilma winifred yolanda yvette zelda aaliyah ayana imani keisha lakisha latanya nia tamika tanisha amina asma fatma hala hanan khadija layla maryam mariam
  noor rania reem salma samira yasmine zainab zahra anita anjali deepa divya kavita lakshmi meera neha nisha pooja radha rekha sangeeta shreya sunita uma
  adriana alejandra beatriz blanca catalina esperanza estela graciela guadalupe ines lourdes luz marisol paloma pilar rocio rosario soledad ximena
  amelie aurelie brigitte camille celine chantal clemence dominique elodie emilie francoise genevieve helene josee lise manon marie-claude nathalie odette
  sophie sylvie veronique mei-ling xiu ying haruka sakura yoko keiko ji-woo chrystia mary-anne rachael katharine kathie karyn jo-ann joanna johanna
  aanchal aarti abeer abena adaeze adanna adaobi adebola adele adeola aditi afaf afia agata agatha agathe agnes agnese ahana ahlam aicha aida aiping aishwarya
  akanksha akosua akua alba albina alessandra alia alina aline aliya aliyah allegra amaka amal amalia amani amara amarachi aminata amira amna amrita ananya
  anastasia andree aneta angelina angelique angie anh anick anisa anjana anka ankita annabel annabelle annalise anne-marie anneke annelies annelise annemarie
  annetta annick annie-claude annika annmarie anouk antoinette antonella antonia antonietta anuradha anuska aparna apolonia archana areej aria ariana ariane
  arianna arielle arlette arwa asha ashlee ashleigh ashwini assunta asuka athena aude aurelia aurora aviva ayla ayumi azza baozhai barbie barbora basma bayan
  bea beata beatrice belle benedetta benedicta bente berengere berenice berit bernadine bertha bessie betsy bettie bettina beulah beverley bhavna bich
  binta bisi biyu blanche blazena blythe bobbie bogna bohdana bojana bonita bozena brandi branka bree brenna briana bridgette briony britney britt bronwen
  bronwyn bryony bukola bushra busisiwe caitlyn caitlynn callie camila camilla candice cari carina carissa carlene carley carlotta carmella carole carolien
  carolyne carrie caryn cassidy cassie caterina catharine cathleen cathy catia catrina cecile cecilie cecily celestine celia celina cesira charissa charlene
  charlotta charmaine chasity chastity chelsey cher cherie cherise chiamaka chiara chidinma chie chieko chimamanda chinelo chinwe chioma chitra chrissy christa
  christel christelle christiana christiane christin christy chunhua ciara cindy cinzia clarice clarissa claudette claudie claudine clementina
  clementine cleo coleen collette colombe concetta constance cora coralie cordelia corinna corinne cornelia cosette cristiana cristina cyndi dagmar dagny daina
  daiyu dalal damilola dania danica daniela daniella danika danuta daphne darcy darina darla darlene davina dayna deana debbi debora dee deidre deirdre
  delilah della delores delphine demi denice denyse desiree desislava devi devika diep dieu dima dina dinah diya dolly domenica dominika donata donatella dora
  doreen doriana dorota dorothea dorte dottie dragana drusilla duska eartha ebba ebele ebony eda edda edie edita edith edna edwina edyta eeva effie efua eira
  ekaete ekaterini elaina eleanora eleni eleonora elfriede elin elisabeta elisabeth elisabetta elissa elke ellie elly elma eloisa elsbeth elsie elspeth elyse
  elzbieta eman emanuela emely emiko emilija emina emmanuelle emmeline erma ermina erminia erna ernestine eryn esme esmeralda essie estella estelle etta eugenie
  eun-ji eun-young eunice evangeline evelyne evie ewelina fabiana fabienne fabiola fabrizia fadwa faiza fannie fanta farah farida fariha farzana
  fatemeh faten fathiya fatimah fatou fatoumata fay faye federica felecia felicity feryal filomena finola fionnuala fiorella fiorenza flo florine folake fran
  franca francesca francine francisca franziska freda frederica frederique freja freya frida frieda fumiko funke funmilayo gabby gabriella gabrielle galina
  galyna gayatri gayle gaynor geeta gemma gena georgette georgiana georgina gerda gerlinde germaine gerri ghada ghislaine giada gianna gilda ginny giovanna
  gisele gita gitta giuliana giuseppina glenna glennis glinis glynis golda gordana gosia gracie graziella grazyna greetje grete grethe gudrun guiying
  gunilla gurleen gussie guylaine gwyneth habiba hadassah hadeel hadiya hae-won hafsa hajar halima halina hallie hamida hanako hanh hanka hanna
  hanne hannele hannelore harleen harumi hasna hattie hawa hayat haylee hayley heba hedda hedvig hedwig helga heli helle heloise hema henriette herta hertha
  hester hiba hien hilda hilde hildegard hildegarde hillarie hind hiroko hitomi hoa hortense huda huguette huong hye-jin hye-kyung hyun-jung ibtisam ifeoma
  ilana ilaria ilene iliana ilka ilona ilse iman imelda imogen inas indu inga inge ingeborg ingrida inna intisar ioana ione irena irmgard isadora ishani
  isla isolde iva ivana iveta ivona iwona iyabo jacinda jacinta jacinthe jackeline jaclyn jacquelyne jacqui jada jadranka jadwiga jaimee jami jamila janae
  janessa janette janey janie janina janis jann janneke jannette jarmila jasleen jasna jawahir jaya jayne jeana jeane jeanie jeanine jeannette jeannine jelena
  jemima jena jenna jennefer jennie jerri jessa jette ji-eun ji-hye ji-young jiayi jihan jillian jin-ah jingyi joana joanie joann joelle johanne jolanda jolanta
  joleen jolene joni josefina josette josiane josie joslyn jovana jovita judi judie judyth juli julianna julianne julie-anne julienne juliette junko justyna
  jutta jyoti kadiatou kaitlin kaitlyn kaja kajal kaley kali kallie kalpana kalthoum kami kamila kamla kanchan kaori kareena karine karissa karly karolina
  karoline karrie kasey kassandra kassidy katarina katarzyna katelyn katelynn katerina katharina katheryn kathi kathlyn kathrine kathryne katja katlyn katrin
  katrine katya kawthar kaye kaylee kayleigh kazuko keeley keira kelli kellie kelsie kemi keri kerri kerrie kerstin khadijah khady khawla khuyen kiera
  kiersten kiley kimberlee kimberley kimiko kimmy kinga kinsley kirsi kirstie kirsty klara kornelia kristi kristie kristy krystyna ksenia kseniya kumiko kusum
  kyla kylie kyoko kyra kyung-hee laetitia laila laima lainey lamia lana laney lanfen lanh lani larissa larysa lata latasha latifa latonya  
  laurence lauri laurie laverne lavinia lea leah leanna leanne leda leeann leela leena leilani lela lenora lenore leokadia leola leonie leonora leora lesa
  letitia lexi lia liana lianne libby lidia lidija liesbeth liesl lihua liisa lijuan lila lilia lilian liliana liliane liling lilith lilja lilliana lina lindiwe
  linn linnea linsey liping lisbet lisbeth lise-anne lisette lissa liubov liv livia liza lizbeth lizette lizzie ljiljana ljubica loredana lorelei loris
  lorna lorrie lotta lotte lottie loubna louella louise-anne luann lubna luciana lucie lucienne lucinda lucja lucretia lucrezia ludmila luella luigia luise lupe
  lurleen lyla lyndsay lyndsey lyne lynette lynsey lyubov lyudmila lyudmyla maarit mabelle macy maddalena maddie madelyn madge madhuri madiha magali magda
  magdalena magdalene magrieta maha maia maike maisa maisie maki mala malak malgorzata malia malika malin malinda malini mallory mamie manal mandy manisha manju
  manuela mara marcelina marcella marcelle marci marcie marcy mareike maren margareta margarete margaretta margaux margery margie margit margo margret
  margrethe mari maria-jose mariah mariama mariangela maribeth marie-andree marie-anne marie-christine marie-eve marie-france marie-helene marie-jose
  marie-josee marie-louise marie-michele marie-pier marie-pierre marie-soleil mariela mariella marielle marietta mariette marigold marija marijke marika mariko
  marilee marilena marilou marilyne mariola marit marjory marla marleen marlena marline marlys marta marthe marti martina martine marva marwa maryann maryanne
  marybeth maryellen maryjane maryla marylou maryna marzena masako masooma mathilde matilda mattie maude maura mavis maya mayumi mbali meaghan
  mechthild meena meenakshi megumi mei-hua meifeng meiling meixiang melina melisa melitta mellie melva merete meri meryl mette mi-kyung micaela michaela
  michaele michela michiko midori mihaela miho mikaela mikayla miki milada milagros milica milka millicent millie mimi min-ji min-jung minako minal  
  minna minnie mirabelle mireille mirella mirjam mirjana mirka mirna miroslawa mitsuko miyoko miyuki mollie momoko morgana moya
  mridula muna myla myriam myrna myung-hee nabila nadege nadezhda nadiya najat najla najwa namita namrata nan nanci nandini nanette nannette naoko naomie
  nargis nasrin natacha natalija nataliya natalya natasa natascha nathalia natsuko nawal nazia neelam neeta nele nelle nellie nelly nerissa nermin nesrine
  nessa nettie neva neve nevena ngoc ngozi nhung nichole nicki nickie nicoletta nicolle nika nikki nikolina nila nirmala nives nkechi nneka nnenna nobuko noella
  noemi noemie nola nomsa nomvula nona nonna norah noreen noriko nosipho nouf nour noura ntombi nuala nuha oanh oceane odalys odelia odile ofelia
  oksana oleksandra olena olha oluchi olufunke omolara oona oralia orietta orla orlagh orsola ottavia ottilie oumou paivi palina pallavi pam pamala paola parul
  pascale patsy paulien paulina pavla peizhi penda perla pernille perrine petronella philippa phoebe phuong phylicia pia pierrette pippa pirkko polina
  polly poonam prabha pratibha preeti preity prerna pushpa qiuyue quyen rabia rachelle rachna radka radmila rae raelene raffaella raghad ragnhild rahma raina
  raisa rajni ramatou rana randa randi rani ranjana rasa rasha rawan raymonde reba rebeca rebecka rebekah reena reidun reiko rejeanne renata renate renu reta
  rhea rhiannon rhoda rhona richa rie riikka rika rikke rima rina ritu ritva riva robyn rochelle rola rona ronda ronke rorie rosalba rosalia rosalyn
  rosanna rosanne rosaria roseann roseanne rosella roselyn rosetta rosie rosina roslyn rosmarie roswitha roula rowena roxana roxane roxie ruba rubi ruolan rupa
  ruqayya ruta ruthann ruthie saara saba sabah sabine sabita sachiko sada sadhana sadia safa safiya sahar saida saija sajida sakiko salima sallie salwa  
  sameera sana sandhya sandi sandie sandrine sanja sanna saoirse saori sari sarita saskia satoko satu saundra savita sawsan sayaka seema selene selina selja
  seo-yeon setsuko severine shabana shahida shaima shaimaa shalini shana shanice shanna shanti sharlene sharmila sharron sharyn shavon shawnee shayla
  shazia sheena shelia shelly sherie sherilyn sheryl shilpa shirin shirlee shizuka shobha shona shruti shuang shufen shyla sian sibongile sibyl sibylle
  sieglinde signe sigourney sigrun siham silke silvana silvija simisola simona simran sinead sini siobhan sirpa siv slavica smita sneha snezana so-yeon
  sofie solange soline solveig solvita sonal sonali sondra sonja soo-jin sophy soraya stacie stanislava stefania stefanie stefka stephani stephany stephenie
  stina su-bin su-jin suad sudha suha suhair sujata sukanya sukie sulochana sumaya sumiko sun-hee surbhi susann susanna susannah susanne sushma susie suyin
  suzan suzanna suzette suzi suzie suzy svenja swati sybil sylvaine tabatha tabitha taghreed tahira takako talia tallulah tami tamiko tammie tamra tania tanja
  tansy tanvi tarja taryn tasha tatjana tatyana tawny teagan temitope teodora teresita tereza terhi teri terri terrie tess tessa thalia thandi thandiwe
  thao thea theodora therese thomasina thuraya thuy tia tiffani tiina tilda tillie tineke tisha titilayo tiziana tola tomoko toni tonje tori torill toshiko tove
  tracee tracie trang trina trine trinh trish trista trixie trude tulsi turid tuula tuulikki tuyen tuyet twila twyla tyra uchechi ulla ulrike urmila urszula
  usha ute uyen vaishali valarie valeria valorie van-anh vanda vandana vanja vanna vasudha veera velma veronika vesna vibeke vicky vidya vikki
  viktoriia viktoriya vilja vilma vimala violeta violetta virgie virginie virpi vittoria viveka viviana viviane vivienne wafa wafaa waltraud wanjiku wenche
  wendi wendie wenona widad wiebke wieslawa wilhelmina willa wioletta wynona xenia xiaohong xiaoli xiaomei xiulan xiuying xueqin yaa yadira yaling yamini yana
  yanan yanmei yara yasuko yelena yelyzaveta yeon-hee yesenia yetunde yevgenia yichen yingying yolande yoo-jin yoshiko young-hee ysabel yuhua yuko yulan yulia
  yuliya yumei yumi yumiko yun-ah yuriko yusra zahida zahira zanele zara zaynab zdenka zeina zeinab zelma zena zhenzhen zinaida zinhle zita zlata zofia zohra
  zora zorica zsuzsa zsuzsanna zubaida zuri`;

/** Borne by both: names, but nobody's sex. */
const EITHER =
  'dale bobbi emery quinn kelly erin stacy stacey kim lou riley avery sandy jan jess mel val marion harpreet gurpreet jaspreet manpreet kuldeep mandeep hayden devon devin chris sam terry lindsey willie dana alexis jackie jody jodi shannon tracy shelby jaime noel rene wei jun ji-woo yuki noor jean laurence laurie merle lindsay leslie jamie alex pat robin casey kerry drew dominique claude charlie robbie jessie frankie';

const sexes = new Map<string, 'male' | 'female'>();
for (const name of MALE.split(/\s+/)) sexes.set(name, 'male');
for (const name of FEMALE.split(/\s+/))
  sexes.set(name, sexes.has(name) ? sexes.get(name)! : 'female');

const either = new Set(EITHER.split(' '));
for (const name of either) sexes.delete(name);

/** The sex that bears a given name nearly alone, or null. "Marie-Josée" is told by its first half. */
export function sexOfGivenName(name: string): 'male' | 'female' | null {
  const plain = plainOf(name);
  return sexes.get(plain) ?? (plain.includes('-') ? sexOfDouble(plain) : null);
}

export function isGivenName(name: string): boolean {
  const plain = plainOf(name);
  return sexes.has(plain) || either.has(plain) || (plain.includes('-') && isDouble(plain));
}

/** Lower case, without accents: "étienne" is "etienne". */
const plainOf = (name: string): string => withoutAccents(name.toLowerCase());

/** "Jean-Marie" is a man, "Anne-Laure" a woman; "jean" alone is either. */
function sexOfDouble(plain: string): 'male' | 'female' | null {
  const [first, second] = plain.split('-');
  if (first === 'jean' && isKnown(second!)) return 'male';
  return isKnown(second!) ? (sexes.get(first!) ?? sexes.get(second!) ?? null) : null;
}

const isDouble = (plain: string): boolean => plain.split('-').every(isKnown);
const isKnown = (name: string): boolean => sexes.has(name) || either.has(name);

/**
 * The commonest given names that are borne by one sex nearly alone, so that "she" is not read as
 * John. Of the language, not of any story; names that both bear (Jordan, Taylor, Leslie) are left
 * out, and so are those that name a place or thing as well (Georgia, Hope). Written down from what
 * English news prints: the usual names of North America and those of the countries it reports on.
 */
const MALE = `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian
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
  gord gordie lorne rod russ stu rory seamus declan eamon niall padraig conor cormac angus callum hamish ewan fergus`;
const FEMALE = `ada mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
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
  sophie sylvie veronique mei-ling xiu ying haruka sakura yoko keiko ji-woo chrystia mary-anne rachael katharine kathie karyn jo-ann joanna johanna`;

/** Borne by both: names, but nobody's sex. */
const EITHER =
  'chris sam terry lindsey willie dana alexis jackie jody jodi shannon tracy shelby jaime noel rene wei jun ji-woo yuki noor jean';

const sexes = new Map<string, 'male' | 'female'>();
for (const name of MALE.split(/\s+/)) sexes.set(name, 'male');
for (const name of FEMALE.split(/\s+/))
  sexes.set(name, sexes.has(name) ? sexes.get(name)! : 'female');

const either = new Set(EITHER.split(' '));
for (const name of either) sexes.delete(name);

/** The sex that bears a given name nearly alone, or null. */
export const sexOfGivenName = (name: string): 'male' | 'female' | null =>
  sexes.get(name.toLowerCase()) ?? null;

export const isGivenName = (name: string): boolean =>
  sexes.has(name.toLowerCase()) || either.has(name.toLowerCase());

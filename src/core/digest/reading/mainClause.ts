/** "With half of the votes counted, …": what sets the scene before the sentence proper begins. */
const SCENE =
  /^(?:With|After|As|When|While|Since|Although|Though|Despite|Following|Before|If|Because|In|On|At|By|During|For|Amid|From|Under) [^,]{3,90}, /u;

export const withoutScene = (sentence: string): string => sentence.replace(SCENE, '');

/** "After he had conceded", "who has been missing": what a sentence tells besides. */
const BESIDE =
  /(?<!\p{L})(?:after|since|before|when|while|because|despite|following|amid|who|which|whose)(?!\p{L}).*$/su;

/** What stands in a sentence before anything that it only tells besides. */
export const beforeAsides = (sentence: string): string => sentence.replace(BESIDE, '');

/** What a person can do wrong with topics. */
export type TopicProblem =
  | { readonly problem: 'bad-topic-name'; readonly given: string }
  | { readonly problem: 'topic-taken'; readonly given: string }
  | { readonly problem: 'too-many-topics'; readonly most: number }
  | { readonly problem: 'built-in-topic'; readonly given: string }
  | { readonly problem: 'no-words'; readonly option: string; readonly given: string }
  | { readonly problem: 'too-many-entries'; readonly option: string; readonly most: number }
  | { readonly problem: 'contradiction'; readonly given: string }
  | { readonly problem: 'bad-language'; readonly given: string }
  | { readonly problem: 'unknown-source'; readonly given: string }
  | { readonly problem: 'nothing-to-change' }
  | { readonly problem: 'nothing-came-in'; readonly topic: string };

/** The one sentence for it; `shown` puts what was given between marks, cut where it is long. */
export function describeTopicProblem(
  found: TopicProblem,
  shown: (given: string) => string,
): string {
  switch (found.problem) {
    case 'bad-topic-name':
      return `${shown(found.given)} is no name for a topic: take up to 40 letters, digits, spaces and hyphens, as in "topic add harbour strike".`;
    case 'topic-taken':
      return `There is a topic ${shown(found.given)} already: change it with "topic edit", or take another name.`;
    case 'too-many-topics':
      return `There are ${found.most} topics already, which is the most that there may be: remove one with "topic remove" first.`;
    case 'built-in-topic':
      return `${shown(found.given)} is built in and stays as it is: make a topic of your own with "topic add".`;
    case 'no-words':
      return `The option --${found.option} takes words or phrases with commas between them, as in "ferry, harbour strike", not ${shown(found.given)}.`;
    case 'too-many-entries':
      return `The option --${found.option} takes at most ${found.most} entries of at most 100 letters each: leave out some, or make a second topic.`;
    case 'contradiction':
      return `Nothing could come into this topic: --none shuts out ${shown(found.given)}, which it asks for, too. Leave it out of one of them.`;
    case 'bad-language':
      return `The option --language takes the short name of one language, as en or de, not ${shown(found.given)}.`;
    case 'unknown-source':
      return `Nothing that is followed here is called ${shown(found.given)}: sources are named as f1, f2.`;
    case 'nothing-to-change':
      return 'Say what to change, for example: topic edit harbour --none "football, rugby"; a hyphen alone (-) empties an option.';
    case 'nothing-came-in':
      return `No report of the topic ${shown(found.topic)} has come in yet; "topic show ${found.topic}" tells what it waits for.`;
  }
}

/** ", suspended over a video, returns": what is told of somebody between commas has another day. */
const ASIDE =
  /, (?:(?:who|which|whose) |\p{Ll}{2,}ed (?:for|over|by|in|at|on|after|since) )[^,]{1,120},(?= \p{Ll}{3,}s (?!\p{Ll}+s ))/u;

export const withoutAside = (clause: string): string => clause.replace(ASIDE, '');
